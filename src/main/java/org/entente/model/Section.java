package org.entente.model;

/** The parts of a text as published: what it tells, and what merely stands around it. */
public enum Section {
    /** Title and body: what the article tells. */
    BODY,
    /** The line of the author, agency or source. */
    BYLINE,
    /** Other headlines printed beside the article: coverage of their own, lending nothing to the body. */
    HEADLINE
}
