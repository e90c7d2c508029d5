/** People by other names than their whole known one: family names, names in no authority. */
@NullMarked
package org.entente.extract.name.person;

import org.jspecify.annotations.NullMarked;
