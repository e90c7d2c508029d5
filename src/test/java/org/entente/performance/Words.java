package org.entente.performance;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Names and sentences that nobody bears or wrote. */
record Words(RandomGenerator random) {

    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "el", "fin", "gar", "hul", "is", "jo", "kel", "lum", "mer", "nov", "or", "pas", "qui", "ros",
            "sta", "tev", "um", "vel", "wen", "yar", "zo");
    private static final List<String> SCRIPT = List.of(
            "ба", "дор", "ел", "фин", "гар", "гул", "ис", "йо", "кел", "лум", "мер", "нов", "ор", "пас", "кви", "рос",
            "ста", "тев", "ум", "вел", "вен", "яр", "зо");
    private static final List<String> TOPICS = List.of(
            "fisheries",
            "rail links",
            "grain transit",
            "mine clearance",
            "student exchange",
            "border posts",
            "satellite data",
            "river levels",
            "customs forms",
            "vaccines",
            "pipeline fees",
            "air corridors",
            "debt terms",
            "radio bands",
            "glacier research",
            "port access");
    private static final List<String> ACTS =
            List.of("discussed", "reviewed", "argued over", "agreed on", "postponed talks on", "opened talks on");

    /** A name in two scripts. */
    record Name(String latin, String cyrillic) {}

    Name name(int words) {
        StringBuilder latin = new StringBuilder();
        StringBuilder cyrillic = new StringBuilder();
        for (int word = 0; word < words; word++) {
            int start = latin.length();
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                int syllable = random.nextInt(SYLLABLES.size());
                latin.append(SYLLABLES.get(syllable));
                cyrillic.append(SCRIPT.get(syllable));
            }
            capital(latin, start);
            capital(cyrillic, start);
            latin.append(' ');
            cyrillic.append(' ');
        }
        return new Name(latin.toString().strip(), cyrillic.toString().strip());
    }

    private static void capital(StringBuilder text, int at) {
        text.replace(at, at + 1, text.substring(at, at + 1).toUpperCase(Locale.ROOT));
    }

    String topic() {
        return TOPICS.get(random.nextInt(TOPICS.size()));
    }

    /** A sentence about somebody. */
    String sentence(String who) {
        return who + " " + ACTS.get(random.nextInt(ACTS.size())) + " " + topic() + " and " + topic()
                + ", officials said on the sidelines.";
    }
}
