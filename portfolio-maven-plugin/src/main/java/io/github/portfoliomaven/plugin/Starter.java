package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a new site, small and complete. What an author still has to fill in is a draft, or a comment: nothing
 * that nobody has written is published.
 */
final class Starter {

    private static final Pattern WORD = Pattern.compile("@(\\w+)@");

    private final Map<String, String> words;
    private final Map<String, String> code;

    /**
     * @param words what is known of the site, by the names that stand in the resources; a line that asks for another word
     *     is left out
     * @param code the same for what is no text: commands, and whole lines of other files
     */
    Starter(Map<String, String> words, Map<String, String> code) {
        this.words = words;
        this.code = code;
    }

    /** The texts of a site's files, by their paths in the site directory; where the repository has the content, its settings alone. */
    Map<String, String> site(SiteType type) throws IOException {
        Map<String, String> files = new LinkedHashMap<>(type.files());
        if (words.containsKey("readme")) {
            files.keySet().retainAll(Set.of("portfolio.yml"));
        }
        return texts(files);
    }

    /** The texts of the workflows that publish the site, by path in the repository. */
    Map<String, String> publishing(List<CodeHost> hosts) throws IOException {
        return texts(hosts.stream()
                .map(CodeHost::workflow)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
    }

    /** The pom of a folder that has none, and what makes a Maven fast that does nothing but build a site. */
    Map<String, String> surroundings() throws IOException {
        return texts(Map.of("pom.xml", "pom.xml", ".mvn/jvm.config", "jvm.config"));
    }

    private Map<String, String> texts(Map<String, String> resources) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : resources.entrySet()) {
            texts.put(entry.getKey(), text(entry.getValue()));
        }
        return texts;
    }

    private String text(String resource) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream("starter/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the plugin lacks its file " + resource);
            }
            UnaryOperator<String> quoting = resource.endsWith(".json") ? Starter::jsonText : YamlText::of;
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> filled(line, quoting))
                    .filter(line -> line != null)
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }

    private @Nullable String filled(String line, UnaryOperator<String> quoting) {
        StringBuilder out = new StringBuilder();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String value = words.get(word.group(1));
            String text = value == null ? code.get(word.group(1)) : quoting.apply(value);
            if (text == null) {
                return null;
            }
            word.appendReplacement(out, Matcher.quoteReplacement(text));
        }
        return word.appendTail(out).toString();
    }

    /** A text that a JSON string can hold. */
    private static String jsonText(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
