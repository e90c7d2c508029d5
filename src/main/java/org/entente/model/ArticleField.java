package org.entente.model;

/** The field of an article that an offset counts in. */
public enum ArticleField {
    TITLE,
    TEXT
}
