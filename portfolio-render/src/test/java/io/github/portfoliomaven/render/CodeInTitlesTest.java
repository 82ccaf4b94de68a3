package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Titles with code: pages and lists show it as such, metadata and feeds have its text. */
class CodeInTitlesTest {

    private static final String CODE = "Why <code>List&lt;?&gt;</code> is final";
    private static final String TEXT = "Why List&lt;?&gt; is final";

    private final Collection<RenderedFile> files = Objects.requireNonNull(
                    SiteBuild.of(SiteInAString.of("""
                            -- portfolio.yml --
                            title: Ada
                            url: https://ada.example/
                            sections: {guide: {type: docs}, writing: {pageSize: 1}}
                            -- content/writing/2026-01-01-final.md --
                            ---
                            title: "Why `List<?>` is final"
                            ---
                            Text.
                            -- content/writing/2026-01-02-heading.md --
                            # Why `List<?>` is final

                            Text.
                            -- content/work/index.md --
                            # Work
                            -- content/work/list.md --
                            ---
                            title: Other
                            headline: "Why `List<?>` is final"
                            ---
                            -- content/services/list.md --
                            # Why `List<?>` is final
                            -- content/guide/a/index.md --
                            # Why `List<?>` is final
                            -- content/guide/index.md --
                            # Guide
                            """).tree(), LoadOptions.at(SiteInAString.NOW))
                            .render()
                            .files())
            .files();

    @Test
    void pagesShowIt() {
        for (String page :
                List.of("/writing/final/", "/writing/heading/", "/work/list/", "/services/list/", "/guide/a/")) {
            assertThat(text(page)).as(page).contains("<h1>" + CODE + "</h1>");
        }
    }

    @Test
    void listsShowIt() {
        assertThat(text("/")).contains("<a href=\"/writing/heading/\">" + CODE + "</a>", "/services/list/\">" + CODE);
        assertThat(text("/writing/")).contains("<h3><a href=\"/writing/heading/\">" + CODE + "</a></h3>");
        assertThat(text("/writing/archive/")).contains("<a href=\"/writing/final/\">" + CODE + "</a>");
        assertThat(text("/guide/")).contains("<a href=\"/guide/a/\">" + CODE + "</a>");
        assertThat(text("/writing/final/")).contains("<bdi>" + CODE + "</bdi>");
    }

    @Test
    void metadataAndFeedsHaveItsText() {
        assertThat(text("/writing/final/"))
                .contains("<title>" + TEXT + " · Ada</title>")
                .contains("<meta property=\"og:title\" content=\"" + TEXT + "\">")
                .contains("\"headline\":\"Why List\\u003C?\\u003E is final\"")
                .doesNotContain("`");
        assertThat(text("/atom.xml")).contains(TEXT).doesNotContain("`");
        assertThat(text("/rss.xml")).doesNotContain("`");
        assertThat(text("/feed.json")).contains("\"Why List<?> is final\"").doesNotContain("`");
        assertThat(text("/search/index.json")).contains("Why List<?> is final").doesNotContain("`");
        assertThat(text("/llms.txt")).doesNotContain("`");
    }

    private String text(String path) {
        return files.stream()
                .filter(file -> file.path().value().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path));
    }
}
