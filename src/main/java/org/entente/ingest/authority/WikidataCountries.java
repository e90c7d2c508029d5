package org.entente.ingest.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Wikidata's items of states with their ISO 3166 codes: what a citizenship says without the state's own entity. */
final class WikidataCountries {

    private static final String FILE = "/authority/wikidata-countries.tsv";

    private WikidataCountries() {}

    static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        try (InputStream table = WikidataCountries.class.getResourceAsStream(FILE)) {
            if (table == null) {
                throw new IllegalStateException("The table `" + FILE + "` is missing.");
            }
            var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            reader.lines().skip(1).map(line -> line.split("\t")).forEach(cells -> codes.put(cells[0], cells[1]));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException("The table `" + FILE + "` cannot be read.", e);
        }
    }
}
