package org.entente.ingest.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.entente.model.EntityKind;
import org.entente.model.InvalidValueException;
import org.entente.model.KnownEntity;
import org.entente.model.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities as others write them down. */
class EntityFileTests {

    private static final String WIKIDATA = """
            [
            {"type":"item","id":"Q90000001","labels":{"en":{"language":"en","value":"Ada Example"},"ru":{"language":"ru","value":"Ада Пример"}},"aliases":{"en":[{"language":"en","value":"A. Example"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],"P27":[{"mainsnak":{"datavalue":{"value":{"id":"Q142"}}}}],"P39":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"id":"Q90000002"}}},"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2013-03-15T00:00:00Z","precision":11}}}],"P582":[{"datavalue":{"value":{"time":"+2016-00-00T00:00:00Z","precision":9}}}]}}]}},
            {"type":"item","id":"Q90000003","labels":{"en":{"language":"en","value":"benzene"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q11173"}}}}]}},
            {"type":"item","id":"Q90000004",
            {"type":"item","id":"Q90000005","labels":{"en":{"language":"en","value":"Example Union"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q484652"}}}}]}}
            ]
            """;

    private static final String MONEY = """
            {"id":"Q90000001","schema":"Person","caption":"Ada Example","properties":{"name":["Ada Example"],"alias":["Ада Пример"],"nationality":["fr"],"position":["Mayor"]}}
            {"id":"post-1","schema":"Position","properties":{"name":["Minister of Trade"],"country":["fr"]}}
            {"id":"occ-1","schema":"Occupancy","properties":{"holder":["Q90000001"],"post":["post-1"],"startDate":["2020-01"],"endDate":["2021"]}}
            {"id":"x","schema":"Person","properties":{"name":[]}}
            {"id":"org-1","schema":"Company","properties":{"name":["Example GmbH"],"jurisdiction":["de"]}}
            """;

    private static final String POPOLO = """
            {"persons": [
              {"id": "p1", "name": "Ada Example", "other_names": [{"name": "Ада Пример", "lang": "ru"}],
               "identifiers": [{"scheme": "wikidata", "identifier": "Q90000001"}],
               "memberships": [{"organization_id": "o1", "role": "Chair", "start_date": "2019-05-01"}]},
              {"id": "p2"}],
             "organizations": [{"id": "o1", "name": "Example Council"}],
             "memberships": [{"person_id": "p3", "organization_id": "o1", "role": "member", "end_date": "2018-13-01"}],
             "meta": {"sources": [{"name": "x"}]}}
            """;

    @TempDir
    Path folder;

    @Test
    void readsWikidataWithNamesByLanguageCitizenshipAndDatedPositions() throws IOException {
        List<Imported> entries = read(WIKIDATA.getBytes(StandardCharsets.UTF_8));
        KnownEntity ada = entity(entries, 0);

        assertThat(ada.id()).isEqualTo("person:Q90000001");
        assertThat(ada.countryCode()).isEqualTo("FR");
        assertThat(ada.names()).extracting(Name::value).containsExactly("Ada Example", "Ада Пример", "A. Example");
        assertThat(ada.tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.from()).isEqualTo(LocalDate.of(2013, 3, 15));
            assertThat(tenure.to()).isEqualTo(LocalDate.of(2016, 12, 31));
        });
        assertThat(entries.get(1)).isInstanceOf(Imported.Other.class);
        assertThat(entries.get(2)).isInstanceOf(Imported.Wrong.class);
        assertThat(entries.get(2).line()).isEqualTo(4);
        assertThat(entity(entries, 3).kind()).isEqualTo(EntityKind.ORGANIZATION);
    }

    @Test
    void readsFollowTheMoneyWithOccupanciesByTheirPosts() throws IOException {
        List<Imported> entries = read(MONEY.getBytes(StandardCharsets.UTF_8));

        assertThat(entity(entries, 0).id()).isEqualTo("person:Q90000001");
        assertThat(entity(entries, 2).tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.office()).isEqualTo("minister-of-trade");
            assertThat(tenure.of()).isEqualTo("country:FR");
            assertThat(tenure.from()).isEqualTo(LocalDate.of(2020, 1, 1));
            assertThat(tenure.to()).isEqualTo(LocalDate.of(2021, 12, 31));
        });
        assertThat(entries.get(3))
                .isEqualTo(new Imported.Wrong(4, "The entity `x` has no name. Accepted is one name or more."));
        assertThat(entity(entries, 4).countryCode()).isEqualTo("DE");
    }

    @Test
    void readsPopoloEntryByEntry() throws IOException {
        List<Imported> entries = read(POPOLO.getBytes(StandardCharsets.UTF_8));

        assertThat(entity(entries, 0).id()).isEqualTo("person:Q90000001");
        assertThat(entity(entries, 0).tenures())
                .extracting("office", "of")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("chair", "org:o1"));
        assertThat(entries.get(1)).isInstanceOf(Imported.Wrong.class);
        assertThat(entity(entries, 2).name()).isEqualTo("Example Council");
        assertThat(entries.get(3))
                .isInstanceOfSatisfying(
                        Imported.Wrong.class,
                        wrong -> assertThat(wrong.reason()).contains("2018-13-01"));
    }

    @Test
    void tellsPackingAndFormatByTheContent() throws IOException {
        byte[] plain = WIKIDATA.getBytes(StandardCharsets.UTF_8);
        var gzip = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(gzip)) {
            packed.write(plain);
        }
        var bzip2 = new ByteArrayOutputStream();
        try (OutputStream packed = new BZip2CompressorOutputStream(bzip2)) {
            packed.write(plain);
        }

        assertThat(read(gzip.toByteArray())).isEqualTo(read(plain));
        assertThat(read(bzip2.toByteArray())).isEqualTo(read(plain));
        assertThatThrownBy(() -> read("name,country\nAda,FR\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Accepted are Wikidata");
    }

    private List<Imported> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("entities");
        Files.write(file, bytes);
        List<Imported> entries = new ArrayList<>();
        try (EntityFile entities = EntityFile.open(file)) {
            for (Imported entry = entities.next(); entry != null; entry = entities.next()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static KnownEntity entity(List<Imported> entries, int index) {
        assertThat(entries.get(index)).isInstanceOf(Imported.Entity.class);
        return ((Imported.Entity) entries.get(index)).entity();
    }
}
