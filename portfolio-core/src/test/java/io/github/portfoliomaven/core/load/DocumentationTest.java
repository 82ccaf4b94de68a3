package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documentation says what the code does: every key has its row, every example of a problem is what is printed. */
class DocumentationTest {

    private static String docs(String file) {
        try {
            return Files.readString(Path.of("..", "docs", file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFrontMatterKeyHasItsRow() {
        assertThat(rows(docs("front-matter.md"))).containsExactlyElementsOf(expected(FrontMatterKeys.all()));
    }

    @Test
    void everyConfigurationKeyHasItsRow() {
        assertThat(rows(docs("configuration.md"))).containsExactlyElementsOf(expected(ConfigKeys.all()));
    }

    @Test
    void theSectionsOnProblemsAreSortedAndOfCodesThatExist() {
        List<String> sections = docs("problems.md")
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).replace("`", ""))
                .toList();
        assertThat(sections).isSorted().doesNotHaveDuplicates();
        assertThat(Arrays.stream(Code.values()).map(Code::label)).containsAll(sections);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "alias-refused|content/about.md|---\\ntitle: *name\\n---\\n",
                "bad-value|content/about.md|---\\ntitle: About\\nweight: high\\n---\\n",
                "date|content/writing/rbac.md|---\\ntitle: RBAC\\ndate: yesterday\\n---\\n",
                "duplicate-key|content/about.md|---\\ntitle: About\\ntags: [a]\\ntitle: About me\\n---\\n",
                "front-matter|content/about.md|---\\ntitle: About\\n\\nI build systems.\\n",
                "missing-date|content/writing/rbac.md|# RBAC\\n",
                "missing-title|content/about.md|I build systems.\\n",
                "missing-url|portfolio.yml|title: Sample Engineer\\n",
                "path|content/about.md|---\\ntitle: About\\naliases: [/me/, ../up/]\\n---\\n",
                "syntax|content/about.md|---\\ntitle: 'RBAC\\ndate: 2026-02-12\\n---\\n",
                "unknown-key|portfolio.yml|title: Sample Engineer\\nurl: https://example.dev/\\nnavigaton: []\\n",
                "unread-file|data/talks.csv|a,b\\n",
            })
    void theExampleOfAProblemIsWhatIsPrinted(String label, String file, String content) {
        String printed =
                SiteInAString.of("").with(file, content.replace("\\n", "\n")).problems();
        assertThat(section(docs("problems.md"), "## `" + label + "`\n")).contains("```\n" + printed + "```\n");
    }

    private static String section(String docs, String heading) {
        int start = docs.indexOf(heading);
        int end = docs.indexOf("\n## ", start + 1);
        return start < 0 ? "" : docs.substring(start, end < 0 ? docs.length() : end);
    }

    private static List<String> expected(List<KeyDescription> keys) {
        return keys.stream()
                .map(key -> {
                    StringBuilder synonyms = new StringBuilder();
                    key.synonyms()
                            .forEach(name -> synonyms.append(synonyms.isEmpty() ? "" : ", ")
                                    .append('`')
                                    .append(name)
                                    .append('`'));
                    return "| `" + key.name() + "` | " + (synonyms.isEmpty() ? "" : synonyms + " ") + "| " + key.type()
                            + (" | " + key.otherwise()).stripTrailing()
                            + " | " + key.description() + " |";
                })
                .toList();
    }

    private static List<String> rows(String docs) {
        return section(docs, "## Keys\n")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}
