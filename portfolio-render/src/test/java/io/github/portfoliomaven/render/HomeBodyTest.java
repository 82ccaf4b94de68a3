package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of the home page loads the styles that it needs, and no others. */
class HomeBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a list", "> a quotation", "| a |\n| --- |\n| table |", "> [!NOTE]\n> An alert.",
                        "A footnote.[^1]\n\n[^1]: Here.",
                "`code`", "## A heading", "![An image](https://images.example/a.png)", "a<kbd>b</kbd>",
                        "<table><tr><td>1</table>"
            })
    void moreThanParagraphsIsStyledAsOnAnyOtherPage(String body) {
        assertThat(home(body)).contains("/assets/pages.").contains("<div class=\"statement prose\">");
    }

    @Test
    void sentencesAloneLeaveThePageLight() {
        assertThat(
                        home(
                                "Some *words* and **more** with [a link](https://ada.example/).\n\nAnd &lt;b&gt;  \nanother line."))
                .contains("<strong>more</strong>")
                .doesNotContain("/assets/pages.");
    }

    private static String home(String body) {
        SiteResult rendered = SiteBuild.of(
                        SiteInAString.of("-- content/index.md --\n---\ntitle: Home\n---\n" + body + "\n")
                                .tree(),
                        LoadOptions.at(SiteInAString.NOW))
                .render();
        RenderedSite site = Objects.requireNonNull(rendered.files());
        return new String(site.at(SitePath.ROOT).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
