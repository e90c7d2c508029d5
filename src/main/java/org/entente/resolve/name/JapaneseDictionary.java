package org.entente.resolve.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.dict.TokenInfoFST;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * How Japanese names in Han characters are read, by mecab-ipadic as Lucene brings it. It is read into memory, some 7 MB, when
 * it is first asked.
 */
final class JapaneseDictionary {

    static final String FAMILY = "名詞-固有名詞-人名-姓";
    static final String GIVEN = "名詞-固有名詞-人名-名";

    private JapaneseDictionary() {}

    /**
     * One way to read a name.
     *
     * @param kana in katakana
     * @param cost the dictionary's: the rarer, the higher
     */
    record Reading(String kana, int cost) {}

    /** How the dictionary reads what is written so and used so; empty when it does not know it. */
    static List<Reading> readings(String written, String use) {
        TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
        int entry = entry(dictionary.getFST(), written);
        if (entry < 0) {
            return List.of();
        }
        JaMorphData data = dictionary.getMorphAttributes();
        IntsRef ids = new IntsRef();
        dictionary.lookupWordIds(entry, ids);
        List<Reading> readings = new ArrayList<>();
        for (int i = ids.offset; i < ids.offset + ids.length; i++) {
            int id = ids.ints[i];
            if (data.getPartOfSpeech(id).equals(use)) {
                readings.add(new Reading(
                        data.getReading(id, written.toCharArray(), 0, written.length()), dictionary.getWordCost(id)));
            }
        }
        return readings;
    }

    /** The number under which all entries of what is written so stand, or -1. */
    private static int entry(TokenInfoFST written, String name) {
        try {
            var reader = written.getBytesReader();
            var arc = written.getFirstArc(new FST.Arc<>());
            long entry = 0;
            for (int i = 0; i < name.length(); i++) {
                if (written.findTargetArc(name.charAt(i), arc, arc, i == 0, reader) == null) {
                    return -1;
                }
                entry += arc.output();
            }
            return arc.isFinal() ? (int) (entry + arc.nextFinalOutput()) : -1;
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary cannot be asked for `" + name + "`.", e);
        }
    }
}
