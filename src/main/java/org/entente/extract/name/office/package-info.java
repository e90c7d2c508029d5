/** Offices, their countries and those who hold them. */
@NullMarked
package org.entente.extract.name.office;

import org.jspecify.annotations.NullMarked;
