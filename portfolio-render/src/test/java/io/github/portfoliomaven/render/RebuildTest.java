package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.Repository;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.BuildMemory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build with a memory gives what a build without gives, whatever an author does in between. */
class RebuildTest {

    private static final LoadOptions OPTIONS = LoadOptions.at(Instant.parse("2026-11-01T00:00:00Z"));

    private static final String CONFIG =
            "title: %s\nurl: https://ada.example%s\nauthor: {name: Ada}\nsections: {writing: {type: posts, pageSize: %d}}\n"
                    + "theme: {cards: false}\nchangelog: CHANGELOG.md\n";

    private static final String CHANGELOG =
            "## 1.0.0 - 2026-01-02\n\n- All. See [a post](src/site/content/writing/p0.md#more).\n";

    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, String> repository = new TreeMap<>();
    private final BuildMemory memory = new BuildMemory();
    private int counter;

    private void fill() {
        files.put("portfolio.yml", CONFIG.formatted("Ada", "/", 5));
        files.put("content/about.md", "# About\n\nSee [the first](writing/p0.md) and ![a picture](/dot.svg).\n");
        files.put("static/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>");
        files.put("data/facts.yml", "answer: 42\n");
        repository.put("src/Main.java", "class Main {}\n");
        repository.put("CHANGELOG.md", CHANGELOG);
        files.put("content/code.md", "# Code\n\n```java file=\"src/Main.java\"\n```\n");
        for (int i = 0; i < 12; i++) {
            post(
                    i,
                    "Post " + i,
                    "Text " + i + ", after [another](p" + (i + 11) % 12 + ".md#more).\n\n## More\n\n`x`\n");
        }
    }

    private void post(int number, String title, String body) {
        files.put("content/writing/p" + number + ".md", """
                ---
                title: %s
                date: 2026-01-%02d
                tags: [java%s]
                ---
                %s""".formatted(
                        title, number % 28 + 1, number % 3 == 0 ? ", maven" : "", body));
    }

    /** Something that an author may do; some of it is wrong, and some mends it again. */
    private void edit(Random random) {
        int n = random.nextInt(14);
        String text = "Edit " + ++counter;
        switch (random.nextInt(18)) {
            case 0, 1, 2 -> post(n, "Post " + n, text + "\n\n## More\n\nend\n");
            case 3 -> post(n, text, "Same.\n\n## More\n");
            case 4 -> files.remove("content/writing/p" + n + ".md");
            case 5 -> post(n, "Linking", "To [one](p" + random.nextInt(14) + ".md) and [home](/about/).\n\n## More\n");
            case 6 -> files.put("content/writing/new" + n + ".md", "---\ntitle: New\ndate: 2026-05-05\n---\n" + text);
            case 7 -> files.put("content/writing/p" + n + ".md", "---\ntitle: [\n---\n" + text);
            case 8 -> files.put("portfolio.yml", CONFIG.formatted(text, n % 2 == 0 ? "/" : "/repo/", 3 + n % 4));
            case 9 -> files.put("data/facts.yml", "answer: " + n + "\n");
            case 10 ->
                files.put("templates/partials/footer.mustache", "<footer>{{data.facts.answer}} " + text + "</footer>");
            case 11 -> files.put("templates/partials/footer.mustache", n % 2 == 0 ? "{{#unclosed}}" : "{{site.titel}}");
            case 12 -> files.put("assets/css/90-own.css", "p { order: " + n + " }");
            case 13 ->
                files.put(
                        "static/dot.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + (n + 1) + "\" height=\"4\"/>");
            case 14 -> repository.put("src/Main.java", "class Main { int i = " + n + "; }\n");
            case 15 -> repository.remove("src/Main.java");
            case 16 -> repository.put("CHANGELOG.md", CHANGELOG.replace("All.", text));
            default -> mend();
        }
    }

    private void mend() {
        files.keySet().removeIf(file -> file.startsWith("content/"));
        files.remove("templates/partials/footer.mustache");
        fill();
    }

    private SiteBuild build() {
        return SiteBuild.of(SourceTree.ofTexts(files, "src/site").in(Repository.ofTexts(repository)), OPTIONS);
    }

    private static Map<String, String> contents(SiteResult rendered) {
        SortedMap<String, String> contents = new TreeMap<>();
        if (rendered.files() != null) {
            rendered.files()
                    .files()
                    .forEach(file ->
                            contents.put(file.path().value(), new String(file.bytes(), StandardCharsets.ISO_8859_1)));
        }
        return contents;
    }

    private static List<String> problems(SiteResult rendered) {
        return rendered.diagnostics().stream().map(DiagnosticPrinter::print).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void givesWhatACleanBuildGives(long seed) {
        Random random = new Random(seed);
        fill();
        int good = 0;
        for (int i = 0; i < 40; i++) {
            SiteResult warm = build().withMemo(memory).render();
            SiteResult clean = build().withThreads(1).render();
            assertThat(problems(warm)).as("problems after edit " + i).isEqualTo(problems(clean));
            assertThat(contents(warm)).as("files after edit " + i).isEqualTo(contents(clean));
            if (warm.files() != null) {
                good++;
                memory.forgetUnused();
            } else if (random.nextBoolean()) {
                mend();
            }
            edit(random);
        }
        assertThat(good).as("builds without an error").isGreaterThan(10);
    }

    @Test
    void makesOnlyWhatHasChanged() {
        fill();
        SiteResult before = build().withMemo(memory).render();
        post(3, "Post 3", "Changed.\n\n## More\n");
        SiteResult after = build().withMemo(memory).render();
        List<String> remade = new ArrayList<>();
        java.util.Objects.requireNonNull(after.files()).files().forEach(file -> {
            boolean same = java.util.Objects.requireNonNull(before.files())
                    .at(file.path())
                    .filter(old -> old == file)
                    .isPresent();
            if (!same && file.path().isPage()) {
                remade.add(file.path().value());
            }
        });
        // the post, and each page that shows its summary: lists, neighbours, related posts
        assertThat(remade)
                .contains("/writing/p3/")
                .doesNotContain("/", "/about/", "/writing/p7/", "/writing/p8/", "/writing/")
                .hasSizeLessThan(12);
    }

    @Test
    void doesNotGrow() {
        fill();
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            files.remove("content/writing/extra" + (i - 1) + ".md");
            files.put("content/writing/extra" + i + ".md", "---\ntitle: Extra\ndate: 2026-06-01\n---\nText");
            assertThat(build().withMemo(memory).render().files()).isNotNull();
            memory.forgetUnused();
            sizes.add(memory.size());
        }
        assertThat(sizes).containsOnly(sizes.get(0));
    }
}
