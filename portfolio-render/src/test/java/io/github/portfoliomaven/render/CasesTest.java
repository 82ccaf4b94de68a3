package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Severity;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites as other generators build them, each with what is right. A file of {@code cases/} holds the files of a site,
 * and under {@code == right ==} one sentence a line:
 *
 * <pre>
 * /path/ has TEXT       what is published there holds the text
 * /path/ lacks TEXT
 * /path/ absent         nothing is published there
 * nowhere TEXT          no file of the site holds the text
 * problem TEXT          a problem is printed that holds the text; without such a line there is none
 * fails                 nothing is published; without this line there is no error
 * </pre>
 *
 * <p>Whole sites with their configuration are tested where {@code portfolio:init} is: {@code JekyllTest}, {@code HugoTest} and
 * {@code OtherGeneratorsTest}; translations by file name in {@code InheritedTest}.
 */
class CasesTest {

    private static final String RIGHT = "== right ==\n";

    static Stream<String> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(CasesTest.class.getResource("cases")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRight(String file) throws IOException {
        String text;
        try (var in = Objects.requireNonNull(CasesTest.class.getResourceAsStream("cases/" + file))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int right = text.indexOf(RIGHT);
        SiteResult result = SiteBuild.of(
                        SiteInAString.of(text.substring(0, right)).tree(), LoadOptions.at(SiteInAString.NOW))
                .render();
        List<String> sentences = text.substring(right + RIGHT.length()).lines().toList();
        Map<String, List<String>> kinds =
                sentences.stream().collect(Collectors.groupingBy(CasesTest::kind, TreeMap::new, Collectors.toList()));

        problems(result.diagnostics(), kinds);
        assertThat(result.files() == null).isEqualTo(kinds.containsKey("fails"));
        if (result.files() != null) {
            pages(result.files(), kinds);
        }
    }

    private static String kind(String sentence) {
        String[] words = sentence.split(" ", 3);
        return sentence.startsWith("/") ? words[1] : words[0];
    }

    private static void problems(List<Diagnostic> diagnostics, Map<String, List<String>> kinds) {
        String printed = TestConfig.printed(diagnostics);
        List<String> problems = kinds.getOrDefault("problem", List.of());
        assertThat(problems.isEmpty() ? printed : "").isEmpty();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(printed).contains(problem.substring("problem ".length())));
        assertThat(diagnostics.stream().anyMatch(problem -> problem.severity() == Severity.ERROR))
                .as(printed)
                .isEqualTo(kinds.containsKey("fails"));
    }

    private static void pages(RenderedSite site, Map<String, List<String>> kinds) {
        for (String sentence : kinds.getOrDefault("has", List.of())) {
            String[] words = sentence.split(" ", 3);
            assertThat(text(site, words[0])).as(sentence).contains(words[2]);
        }
        for (String sentence : kinds.getOrDefault("lacks", List.of())) {
            String[] words = sentence.split(" ", 3);
            assertThat(text(site, words[0])).as(sentence).doesNotContain(words[2]);
        }
        for (String sentence : kinds.getOrDefault("absent", List.of())) {
            assertThat(site.at(new SitePath(sentence.split(" ", 2)[0])))
                    .as(sentence)
                    .isEmpty();
        }
        for (String sentence : kinds.getOrDefault("nowhere", List.of())) {
            String sought = sentence.substring("nowhere ".length());
            assertThat(site.files().stream()
                            .filter(file -> new String(file.bytes(), StandardCharsets.UTF_8).contains(sought))
                            .map(RenderedFile::path))
                    .as(sentence)
                    .isEmpty();
        }
    }

    private static String text(RenderedSite site, String path) {
        return new String(
                site.at(new SitePath(path))
                        .orElseThrow(() -> new AssertionError("nothing at " + path))
                        .bytes(),
                StandardCharsets.UTF_8);
    }
}
