package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.Rounds;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever stands in a file, the loader reports and never throws, and every place that it names exists. */
@Tag("rounds")
@Timeout(120)
class MutationTest {

    private static final String CONFIG = """
            title: Sample Engineer
            url: https://example.dev/
            author: {name: Jane, links: [{label: GitHub, url: "https://github.com/jane"}]}
            navigation:
              - {label: Work, url: /work/}
            sections: {writing: {type: posts, pageSize: 20}}
            theme: {accent: "#3355ff"}
            dates: {format: "MMM d, yyyy", zone: UTC}
            """;

    private static final String POST = """
            ---
            title: "Multi-tenant: 😀"
            date: 2026-01-30 10:00:00 +0200
            tags: [RBAC, 'Multi-tenant']
            aliases:
              - /old/rbac/
              - older
            slug: rbac
            description: >
              Folded
              text.
            image: {image: a.png}
            published: true
            ---
            # Heading with `code` and [link](x)

            Setext
            ------
            """;

    private static final String TOML = """
            +++
            title = "Multi-tenant: 😀"
            date = 2026-01-30T10:00:00+02:00
            aliases = ["/old/rbac/", 'older',]
            image = {image = "a.png", "alt text" = "A"}
            description = \"""
            one \\
              two\"""
            [taxonomies]
            tags = ["RBAC", "Tenants"] # two
            [[extra.talks]]
            year.month = 0x1F
            +++
            # Heading
            """;

    private static final String PROPERTIES = """
            title=Multi-tenant: 😀
            date=2026-01-30
            tags=RBAC, Tenants

            status=published
            ~~~~~~
            # Heading
            """;

    private static final String JSON = "{\"basics\": {\"name\": \"Jane\", \"profiles\": [{\"n\": 1.5e3}, null, true]}}";

    private static final List<String> SPICES = List.of(
            "\t",
            ":",
            ": ",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "<<: ",
            "!!x ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\n",
            "\r",
            "\r\n",
            "#",
            "- ",
            "? ",
            ",",
            "\\",
            "..",
            "/",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "😀",
            "é",
            "\u2028",
            "\u0085",
            "title: ",
            "date: ",
            "slug: ",
            "path: ",
            "0",
            "null",
            "~",
            "  ",
            "0x",
            "0b1_",
            "1_000",
            ".inf",
            "-.NaN",
            "!!binary ",
            "!<",
            "%YAML 9\n",
            "=",
            "2001-99-99",
            "+++\n",
            "[[",
            "]]",
            "\"\"\"",
            "'''",
            "a.b = ",
            "\\u00e9",
            "~~~~~~\n");

    @Test
    void mutatedTextsAreReadOrReported() {
        Random random = new Random(20260301);
        for (int i = 0; i < Rounds.of(1000); i++) {
            load(
                    mutate(CONFIG, random, i % 4 == 0 ? 3 : 0).getBytes(StandardCharsets.UTF_8),
                    mutate(POST, random, 1 + random.nextInt(6)).getBytes(StandardCharsets.UTF_8),
                    mutate(JSON, random, random.nextInt(3)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void mutatedHeadersOfOtherGeneratorsAreReadOrReported() {
        Random random = new Random(20260302);
        for (int i = 0; i < Rounds.of(1000); i++) {
            load(
                    CONFIG.getBytes(StandardCharsets.UTF_8),
                    mutate(i % 3 == 0 ? PROPERTIES : TOML, random, 1 + random.nextInt(6))
                            .getBytes(StandardCharsets.UTF_8),
                    JSON.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void mutatedBytesAreReadOrReported() {
        Random random = new Random(7);
        for (int i = 0; i < Rounds.of(500); i++) {
            byte[] post = POST.getBytes(StandardCharsets.UTF_8);
            for (int k = 0; k <= random.nextInt(5); k++) {
                post[random.nextInt(post.length)] = (byte) random.nextInt(256);
            }
            load(CONFIG.getBytes(StandardCharsets.UTF_8), post, JSON.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void randomBytesAreReadOrReported() {
        Random random = new Random(11);
        for (int i = 0; i < Rounds.of(300); i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            byte[] post = ("---\n" + new String(noise, StandardCharsets.ISO_8859_1) + "\n---\n")
                    .getBytes(StandardCharsets.UTF_8);
            load(noise, post, noise);
        }
    }

    @Test
    void longAndDeepInputsAreReadOrRefusedInTime() {
        for (String line : List.of(
                "a: " + "[".repeat(60_000),
                "a: " + "{a: ".repeat(15_000),
                "- ".repeat(30_000),
                "? ".repeat(30_000),
                "a: \"" + "x".repeat(60_000),
                "a: " + "x ".repeat(30_000),
                "a: |\n" + " x\n".repeat(20_000),
                "a:\n".repeat(20_000),
                "a: &a [" + "*a,".repeat(20_000) + "]",
                "'".repeat(60_000),
                "!".repeat(60_000),
                "#".repeat(60_000))) {
            load(
                    CONFIG.getBytes(StandardCharsets.UTF_8),
                    ("---\n" + line + "\n---\n# T").getBytes(StandardCharsets.UTF_8),
                    JSON.getBytes(StandardCharsets.UTF_8));
            load(
                    CONFIG.getBytes(StandardCharsets.UTF_8),
                    ("+++\n" + line.replace(':', '=') + "\n+++\n# T").getBytes(StandardCharsets.UTF_8),
                    JSON.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void load(byte[] config, byte[] post, byte[] json) {
        SourceTree tree = SourceTree.inMemory(
                Map.of(
                        "portfolio.yml",
                        config,
                        "content/writing/a.md",
                        post,
                        "content/b.md",
                        post,
                        "data/r.json",
                        json),
                "site");
        Diagnostics diagnostics = new Diagnostics();
        Site site = SiteLoader.load(tree, LoadOptions.at(SiteInAString.NOW), diagnostics);
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            assertThat(DiagnosticPrinter.print(diagnostic)).isNotBlank();
            assertThat(diagnostic.message()).doesNotContain("Exception", "snakeyaml", "jackson");
            assertThat(diagnostic.message()).doesNotContain("\n");
        }
        if (site == null) {
            assertThat(diagnostics.hasErrors()).isTrue();
        } else {
            assertThat(site.contents().map(Content::title)).noneMatch(String::isBlank);
        }
    }

    private static String mutate(String text, Random random, int times) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(mutated.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> mutated.insert(at, SPICES.get(random.nextInt(SPICES.size())));
                case 1 -> mutated.delete(at, Math.min(mutated.length(), at + 1 + random.nextInt(4)));
                default -> {
                    int from = random.nextInt(mutated.length() + 1);
                    mutated.insert(at, mutated.substring(from, Math.min(mutated.length(), from + random.nextInt(20))));
                }
            }
        }
        return mutated.toString();
    }
}
