package org.entente.extract.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.entente.model.InvalidValueException;
import org.entente.model.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML file of a language's folder, read with errors that name the file and the key.
 *
 * @param name where it stands, for messages
 * @param keys its outermost keys
 */
public record LanguageFile(String name, Map<String, Object> keys) {

    /** Not the thread's: the common pool's threads do not see what is inside the jar. */
    private static final ClassLoader LOADER = LanguageFile.class.getClassLoader();

    /** The file of that name of every language that has one. */
    public static SortedMap<Language, LanguageFile> all(String fileName) {
        try {
            Resource[] resources =
                    new PathMatchingResourcePatternResolver(LOADER).getResources("classpath*:languages/*/" + fileName);
            SortedMap<Language, LanguageFile> files = new ConcurrentSkipListMap<>();
            Arrays.stream(resources).parallel().forEach(resource -> {
                Language language = language(resource);
                files.put(language, read(language + "/" + fileName, resource));
            });
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language language(Resource resource) {
        try {
            String[] path = resource.getURL().getPath().split("/");
            return Language.of(path[path.length - 2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that all languages share. */
    public static LanguageFile shared(String fileName) {
        return read(
                fileName,
                new PathMatchingResourcePatternResolver(LOADER).getResource("classpath:languages/" + fileName));
    }

    private static LanguageFile read(String name, Resource resource) {
        try (var in = resource.getInputStream()) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            options.setCodePointLimit(16 * 1024 * 1024);
            DumperOptions unused = new DumperOptions();
            Object root = new Yaml(
                            new SafeConstructor(options), new Representer(unused), unused, options, new WordsOnly())
                    .load(in);
            return new LanguageFile(name, map(name, "the root", root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands under a key, as a file of its own. */
    public LanguageFile under(String key) {
        return new LanguageFile(name + ": " + key, map(name, key, keys.get(key)));
    }

    public List<String> words(String key) {
        return strings(keys.get(key), key);
    }

    /** Keys with a list of words each. */
    public Map<String, List<String>> wordsByKey(String key) {
        SortedMap<String, List<String>> words = new TreeMap<>();
        map(name, key, keys.get(key)).forEach((k, value) -> words.put(k, strings(value, key + " " + k)));
        return words;
    }

    public String word(String key, String otherwise) {
        return keys.get(key) == null ? otherwise : String.valueOf(keys.get(key));
    }

    private List<String> strings(@Nullable Object value, String key) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> {
                List<String> strings = new ArrayList<>();
                list.forEach(item -> strings.add(String.valueOf(item)));
                yield strings;
            }
            case String one -> one.isEmpty() ? List.of() : List.of(one);
            default ->
                throw new InvalidValueException(
                        "`" + value + "` under `" + key + "` of `" + name + "` is no list. Accepted are words.");
        };
    }

    private static Map<String, Object> map(String name, String key, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> entries)) {
            throw new InvalidValueException("`" + value + "` under `" + key + "` of `" + name
                    + "` is no mapping. Accepted are keys with values.");
        }
        Map<String, Object> map = new TreeMap<>();
        entries.forEach((k, v) -> {
            if (v != null) {
                map.put(String.valueOf(k), v);
            }
        });
        return map;
    }

    /** Reads every scalar as the word it is: {@code on} and {@code no} are words of English here, not truth values. */
    private static final class WordsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
