package org.entente.ingest.authority;

import org.entente.model.KnownEntity;

/** What one entry of a file of entities is. */
public sealed interface Imported {

    /** The line where the entry stands or begins, from 1. */
    long line();

    /** An entity to be known from now on. */
    record Entity(long line, KnownEntity entity) implements Imported {}

    /** An entry of a kind that Entente keeps nothing of, such as a chemical compound. */
    record Other(long line) implements Imported {}

    /** An entry that cannot be read, and why. */
    record Wrong(long line, String reason) implements Imported {}
}
