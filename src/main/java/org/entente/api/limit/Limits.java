package org.entente.api.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The most that one operation may ask for.
 *
 * @param depth levels of fields, from 1 at the root field; introspection is not counted
 * @param aliases fields that are renamed, each as often as fragments repeat it
 * @param rootFields fields of Query or Mutation
 * @param cost objects that the answer may hold, by the arguments of its lists
 */
@ConfigurationProperties("entente.limits")
public record Limits(
        @DefaultValue("12") int depth,
        @DefaultValue("30") int aliases,
        @DefaultValue("10") int rootFields,
        @DefaultValue("50000") long cost) {}
