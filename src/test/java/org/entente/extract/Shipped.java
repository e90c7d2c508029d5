package org.entente.extract;

import org.entente.extract.gazetteer.AuthorityFiles;
import org.entente.model.Authority;

/** The authority and the reading engine as they are shipped, loaded once for all tests of a JVM: neither changes. */
public final class Shipped {

    public static final Authority AUTHORITY = AuthorityFiles.load();
    public static final RuleExtractor EXTRACTOR = new RuleExtractor(AUTHORITY);

    private Shipped() {}
}
