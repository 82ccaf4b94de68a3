package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MarkdownLimitTest {

    @Test
    void nestedQuotes() throws IOException {
        String problems = Rendering.of("# Title\n\n" + ">".repeat(150) + " a\n").problems();

        assertThat(problems).isEqualTo("""
                        content/writing/x.md:3:102: error: quotes and lists are nested more than 100 deep [markdown-limit]
                            …%s a
                            %s^
                            hint: split or simplify it""".formatted(">".repeat(118), " ".repeat(70)));
        assertThat(Files.readString(Path.of("..", "docs", "problems.md"))).contains("```\n" + problems + "\n```");
    }

    @Test
    void aHundredIsAllowed() {
        Rendering rendering = Rendering.of("> ".repeat(100) + "a\n");

        assertThat(rendering.problems()).isEmpty();
        assertThat(rendering.html().split("<blockquote>", -1)).hasSize(101);
    }

    @Test
    void nestedEmphasis() {
        assertThat(Rendering.of("*a **a ".repeat(60) + "b" + " a** a*".repeat(60))
                        .problems())
                .startsWith("content/writing/x.md:1:1: error: emphasis and links are nested more than 100 deep"
                        + " [markdown-limit]\n");
    }

    @Test
    void longReferencesUsedOften() {
        String definition = "[a]: /" + "b".repeat(1000) + "\n\n";

        assertThat(Rendering.of(definition + "[a] ".repeat(200)).problems())
                .startsWith("content/writing/x.md:3:")
                .contains(": error: the references of this page repeat too much text [markdown-limit]\n");
    }

    @Test
    void rowsThatLackCells() {
        String table = "|" + "a|".repeat(1000) + "\n|" + "-|".repeat(1000) + "\n" + "|b|\n".repeat(200);

        assertThat(Rendering.of(table).problems())
                .startsWith("content/writing/x.md:103:1: error: the rows of this page's tables have more than 100000"
                        + " cells [markdown-limit]\n");
    }
}
