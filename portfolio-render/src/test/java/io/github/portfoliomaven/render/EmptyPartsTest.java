package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page shows no frame around what a site has not. */
class EmptyPartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- content/index.md --\n# Hello\n",
                "-- content/writing/2026-01-02-hello.md --\n# Hello\n\nWorld.\n",
                "-- portfolio.yml --\ntitle: T\nurl: https://t.example/\ntheme: {search: false}\n-- content/a.md --\n# A\n",
                "-- content/a.md --\n---\ntitle: A\nlayout: post\n---\nText.\n",
                "-- content/a.md --\n---\ntitle: A\nlayout: project\n---\nText.\n",
                "-- content/photos/index.md --\n---\ntitle: Photos\n---\n",
                "-- content/writing/index.md --\n---\ntitle: Writing\n---\n",
                "-- content/work/index.md --\n---\ntitle: Work\n---\n",
                "-- CHANGELOG.md --\n# Changelog\n",
                """
                -- content/resume.md --
                ---
                {title: Resume, layout: resume}
                ---
                -- data/resume.yml --
                basics: {label: Programmer}
                work: [{name: Engines}, {position: Programmer, endDate: 2020}]
                volunteer: [{organization: Engines}]
                education: [{institution: Home}, {area: Algebra}]
                publications: [{name: Notes}]
                awards: [{title: Medal}]
                certificates: [{name: Engine driver}]
                projects: [{name: Engine}]
                interests: []
                """,
            })
    void nothingIsShownForWhatIsMissing(String site) {
        SiteResult result = SiteBuild.of(SiteInAString.of(site).tree(), LoadOptions.at(SiteInAString.NOW))
                .render();
        for (RenderedFile page : Objects.requireNonNull(result.files()).files()) {
            if (page.path().outputFile().endsWith(".html")) {
                String shown = new String(page.bytes(), StandardCharsets.UTF_8)
                        .replaceAll("<section[^>]* hidden>[\\s\\S]*?</section>|<p[^>]* role=\"status\"[^>]*></p>", "");
                assertThat(shown)
                        .as(page.path().value())
                        .doesNotContainPattern(
                                "<(ul|ol|dl|dd|dt|p|h[1-6]|section|nav|header|footer|div|article)(\\s[^>]*)?>\\s*</\\1>");
            }
        }
    }
}
