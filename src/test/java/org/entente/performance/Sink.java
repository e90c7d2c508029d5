package org.entente.performance;

import java.util.Map;

/** Where generated nodes and relations go, in any order in which ends come before what joins them. */
interface Sink extends AutoCloseable {

    /** @param label besides {@code Entity}, which people, countries, places and organizations have too */
    void node(String label, Map<String, Object> properties);

    /** A relation between the nodes that have these ids. */
    void relation(String source, String type, String target, Map<String, Object> properties);

    /** A sentence, and that the article states it. */
    void evidence(String article, Map<String, Object> properties);

    /** Nothing more comes: the schema's indexes are there afterwards. */
    @Override
    void close();

    static boolean isEntity(String label) {
        return switch (label) {
            case "Person", "Country", "Place", "Organization" -> true;
            default -> false;
        };
    }
}
