package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every goal and every user property of the plugin's descriptor has its row in the documents. */
class GoalsAreDocumentedTest {

    private static final Path DESCRIPTOR = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");

    @Test
    void everyGoalInTheReadme() throws Exception {
        for (String goal : found("<goal>([a-z]+)</goal>")) {
            assertThat(text("README.md")).contains("| `portfolio:" + goal + "` |");
        }
    }

    @Test
    void everyPropertyThereOrWhereASiteStarts() throws Exception {
        String documents = text("README.md") + text("docs/starting.md");
        for (String property : found("\\$\\{(portfolio\\.[A-Za-z]+)}")) {
            assertThat(documents).contains("| `" + property + "` |");
        }
    }

    private static String text(String document) throws Exception {
        return Files.readString(Path.of("..", document));
    }

    private static List<String> found(String pattern) throws Exception {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(DESCRIPTOR));
        List<String> all = matcher.results()
                .map(result -> result.group(1))
                .distinct()
                .sorted()
                .toList();
        assertThat(all).isNotEmpty();
        return all;
    }
}
