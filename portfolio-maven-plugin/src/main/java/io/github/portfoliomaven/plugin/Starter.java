package io.github.portfoliomaven.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The files of a new site, small and complete. */
final class Starter {

    /** Where each file goes, relative to the site directory; the values are names of resources. */
    private static final Map<String, String> CONTENT = ordered(
            "content/index.md", "index.md",
            "content/about.md", "about.md",
            "content/work/index.md", "work-index.md",
            "content/work/first-project.md", "first-project.md",
            "content/writing/index.md", "writing-index.md",
            "content/writing/hello.md", "first-post.md",
            "content/resume.md", "resume.md",
            "data/resume.json", "resume.json");

    private static final Map<String, String> PUBLISHING =
            ordered(".github/workflows/pages.yml", "pages.yml", ".gitlab-ci.yml", "gitlab-ci.yml");

    private static final Map<String, String> SHORT_RUNS = ordered(".mvn/jvm.config", "jvm.config");

    private final Map<String, String> words;
    private final String plugin;
    private final LocalDate today;

    /**
     * @param words what the user said: {@code title}, {@code author} and {@code url}
     * @param plugin the coordinates of this plugin
     */
    Starter(Map<String, String> words, String plugin, LocalDate today) {
        this.words = words;
        this.plugin = plugin;
        this.today = today;
    }

    String configuration() throws IOException {
        return text("portfolio.yml");
    }

    /** The texts of the content, by path in the site directory. */
    Map<String, String> content() throws IOException {
        return texts(CONTENT);
    }

    /** The texts of the workflows that publish the site, by path in the repository. */
    Map<String, String> publishing() throws IOException {
        return texts(PUBLISHING);
    }

    /** What makes a Maven fast that does nothing but build a site, by path in the repository. */
    Map<String, String> shortRuns() throws IOException {
        return texts(SHORT_RUNS);
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
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            UnaryOperator<String> quoting = resource.endsWith(".json") ? Starter::jsonText : YamlText::of;
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace("@" + word.getKey() + "@", quoting.apply(word.getValue()));
            }
            return text.replace("@plugin@", plugin).replace("@date@", today.toString());
        }
    }

    /** A text that a JSON string can hold. */
    private static String jsonText(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
