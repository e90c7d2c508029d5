package org.entente.extract.date;

/**
 * A date expression in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param expression its very words
 */
public record DateMention(int from, int to, String expression, When when) {}
