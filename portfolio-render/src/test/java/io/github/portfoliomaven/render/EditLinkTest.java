package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** {@code theme.editUrl}: a link from each post to its source. */
class EditLinkTest {

    private static final SiteInAString SITE = SiteInAString.of("""
            -- content/writing/2026/Été 1.md --
            ---
            title: Summer
            slug: summer
            date: 2026-02-12
            ---
            Words.
            """);

    @Test
    void leadsToTheFileThatThePostWasMadeOf() {
        for (String slash : new String[] {"", "/"}) {
            String config = "title: T\nurl: https://example.dev/\n"
                    + "theme: {editUrl: \"https://github.com/o/r/edit/main/src/site" + slash + "\"}\n";
            assertThat(post(SITE.with("portfolio.yml", config)))
                    .contains(
                            "href=\"https://github.com/o/r/edit/main/src/site/content/writing/2026/%C3%89t%C3%A9%201.md\"");
        }
    }

    @Test
    void isNotThereUnlessTheSiteSaysWhereItsSourceLives() {
        assertThat(post(SITE)).doesNotContain("class=\"edit\"");
    }

    private static String post(SiteInAString site) {
        SiteResult rendered =
                SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();
        assertThat(TestConfig.printed(rendered.diagnostics())).isEmpty();
        return new String(
                Objects.requireNonNull(rendered.files())
                        .at(new SitePath("/writing/summer/"))
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.UTF_8);
    }
}
