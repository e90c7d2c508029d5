package org.entente.extract.name.person;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.entente.extract.gazetteer.AuthorityFiles;
import org.entente.extract.name.clause.Tagged;
import org.entente.extract.name.known.AuthorityNames;
import org.entente.extract.phrase.LanguageFile;
import org.entente.extract.phrase.Token;
import org.entente.extract.phrase.Tokenizer;
import org.entente.model.Language;

/**
 * Trains {@link PersonTagger} on sentences that others have marked, their last quarter left out, and writes the weights.
 *
 * <p>Run it with the languages to train: {@code PersonTaggerTraining bn ne hi}.
 */
final class PersonTaggerTraining {

    private static final Path DATA = Path.of("../shared/data/ner");
    private static final Path LANGUAGES = Path.of("src/main/resources/languages");
    private static final double TRAINED_ON = 0.75;
    private static final int ROUNDS = 12;

    private record Marked(List<Token> tokens, int[] tags) {}

    private PersonTaggerTraining() {}

    public static void main(String[] languages) throws IOException {
        for (String tag : languages) {
            Set<String> nameWords =
                    PersonNames.wordsOf(new AuthorityNames(AuthorityFiles.load().entities()).in(new Language(tag)));
            List<Marked> all = read(DATA.resolve(tag + ".tsv"), Set.of());
            int cut = (int) (all.size() * TRAINED_ON);
            LanguageFile names =
                    Objects.requireNonNull(LanguageFile.all("names.yaml").get(new Language(tag)));
            Set<String> suffixes = Set.copyOf(names.words("suffixes"));
            List<Marked> sentences = new ArrayList<>(all.subList(0, cut));
            sentences.addAll(read(DATA.resolve(tag + ".tsv"), suffixes).subList(0, cut));
            float[] weights = train(sentences, nameWords);
            report(tag, new PersonTagger(weights, nameWords), all.subList(cut, all.size()));
            write(LANGUAGES.resolve(tag).resolve("person.weights"), weights);
        }
    }

    /** @param glued what the file writes apart and papers do not */
    private static List<Marked> read(Path file, Set<String> glued) throws IOException {
        List<Marked> sentences = new ArrayList<>();
        var text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            if (columns.length < 2) {
                if (!text.isEmpty()) {
                    sentences.add(marked(text.toString(), spans));
                }
                text.setLength(0);
                spans.clear();
                continue;
            }
            boolean hangs =
                    glued.contains(columns[0]) && !text.isEmpty() && isPartOfWord(text.charAt(text.length() - 1));
            text.append(text.isEmpty() || hangs ? "" : " ");
            int from = text.length();
            text.append(columns[0]);
            if (hangs && !spans.isEmpty() && spans.getLast()[1] == from) {
                spans.getLast()[1] = text.length();
            } else if (columns[1].startsWith("B-PER")) {
                spans.add(new int[] {from, text.length()});
            } else if (columns[1].startsWith("I-PER") && !spans.isEmpty()) {
                spans.getLast()[1] = text.length();
            }
        }
        return sentences;
    }

    private static boolean isPartOfWord(char sign) {
        return Character.isLetter(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    private static Marked marked(String text, List<int[]> spans) {
        List<Token> tokens = Tokenizer.tokens(text);
        int[] tags = new int[tokens.size()];
        for (int[] span : spans) {
            boolean first = true;
            for (int i = 0; i < tags.length; i++) {
                Token token = tokens.get(i);
                if (token.start() < span[1] && span[0] < token.end() && token.isWord()) {
                    tags[i] = first ? Tagged.FIRST : Tagged.FURTHER;
                    first = false;
                }
            }
        }
        return new Marked(tokens, tags);
    }

    private static float[] train(List<Marked> sentences, Set<String> nameWords) {
        float[] weights = new float[PersonTagger.BUCKETS * PersonTagger.TAGS];
        double[] sums = new double[weights.length];
        var tagger = new PersonTagger(weights, nameWords);
        List<Marked> order = new ArrayList<>(sentences);
        var random = new Random(7);
        long step = 1;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Marked sentence : order) {
                learn(tagger, weights, sums, sentence, step++);
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= (float) (sums[i] / step);
        }
        return weights;
    }

    private static void learn(PersonTagger tagger, float[] weights, double[] sums, Marked sentence, long step) {
        int[] guessed = tagger.tag(sentence.tokens).tags();
        int[] buckets = new int[PersonTagger.FEATURES];
        int previousRight = Tagged.OUTSIDE;
        int previousGuessed = Tagged.OUTSIDE;
        for (int at = 0; at < guessed.length; at++) {
            int right = sentence.tags[at];
            if (guessed[at] != right || previousGuessed != previousRight) {
                tagger.features(sentence.tokens, at, previousRight, buckets);
                change(weights, sums, buckets, right, 1, step);
                tagger.features(sentence.tokens, at, previousGuessed, buckets);
                change(weights, sums, buckets, guessed[at], -1, step);
            }
            previousRight = right;
            previousGuessed = guessed[at];
        }
    }

    private static void change(float[] weights, double[] sums, int[] buckets, int tag, int by, long step) {
        for (int bucket : buckets) {
            weights[bucket * PersonTagger.TAGS + tag] += by;
            sums[bucket * PersonTagger.TAGS + tag] += (double) by * step;
        }
    }

    private static void report(String language, PersonTagger tagger, List<Marked> sentences) {
        for (float least = 0; least < 60; least += 4) {
            int told = 0;
            int right = 0;
            int sought = 0;
            for (Marked sentence : sentences) {
                Tagged tagged = tagger.tag(sentence.tokens);
                var gold = new Tagged(sentence.tags, new float[sentence.tags.length]);
                for (int i = 0; i < sentence.tags.length; i++) {
                    boolean marked = sentence.tags[i] == Tagged.FIRST;
                    sought += marked && gold.end(i) - i > 1 ? 1 : 0;
                    int end = tagged.end(i);
                    if (end - i > 1 && tagged.margin(i, end) >= least) {
                        told++;
                        right += marked && gold.end(i) == end ? 1 : 0;
                    }
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s margin %.0f: names of two words and more P %.3f R %.3f (%d told, %d to find)%n",
                    language,
                    least,
                    told == 0 ? 1 : (double) right / told,
                    (double) right / sought,
                    told,
                    sought);
        }
    }

    private static void write(Path file, float[] weights) throws IOException {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / Byte.MAX_VALUE;
        try (var data = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            data.writeFloat(scale);
            for (float weight : weights) {
                data.writeByte(Math.round(weight / scale));
            }
        }
    }
}
