package io.github.portfoliomaven.render.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What of a resume is published. */
class PublicResumeTest {

    private static final SiteInAString SITE = SiteInAString.of("""
            -- content/resume.md --
            ---
            title: Resume
            layout: resume
            ---
            -- data/resume.json --
            {
              "basics": {
                "name": "Ada",
                "email": "ada@example.dev",
                "phone": "555-0100",
                "location": {"city": "London", "address": "12 Secret Road", "postalCode": "SW1"}
              },
              "skills": [{"name": "Engines", "keywords": ["cards"]}]
            }
            """);

    @Test
    void leavesOutTelephoneAndStreet() {
        assertThat(file(SITE, "/resume.json"))
                .isEqualTo(
                        "{\"basics\":{\"name\":\"Ada\",\"email\":\"ada@example.dev\",\"location\":{\"city\":\"London\"}},"
                                + "\"skills\":[{\"name\":\"Engines\",\"keywords\":[\"cards\"]}]}");
        assertThat(file(SITE, "/resume/"))
                .contains("London", "Engines")
                .doesNotContain("555-0100", "Secret Road", "SW1");
    }

    @Test
    void isNotForMachinesEitherWhileItsPageIsADraft() {
        SiteInAString draft = SITE.with("content/resume.md", "---\ntitle: Resume\nlayout: resume\ndraft: true\n---\n");
        SiteResult site =
                SiteBuild.of(draft.tree(), LoadOptions.at(SiteInAString.NOW)).render();
        assertThat(Objects.requireNonNull(site.files()).at(new SitePath("/resume.json")))
                .isEmpty();
    }

    @Test
    void showsThemWhenAsked() {
        SiteInAString asked =
                SITE.with("portfolio.yml", "title: Ada\nurl: https://example.dev/\ntheme: {resumeContact: show}\n");
        assertThat(file(asked, "/resume.json")).contains("555-0100", "12 Secret Road", "SW1");
        assertThat(file(asked, "/resume/")).contains("555-0100");
    }

    @Test
    void showsDatesInWords() {
        SiteInAString site = SITE.with("data/resume.json", """
                {
                  "basics": {"name": "Ada"},
                  "work": [
                    {"position": "Analyst", "name": "Engine", "startDate": "2021-05", "endDate": "2022-11-30"},
                    {"position": "Tutor", "name": "School", "startDate": "2019", "endDate": "2020"}
                  ]
                }
                """);
        assertThat(file(site, "/resume/"))
                .contains("<p class=\"meta\">May 2021 – Nov 2022</p>", "<p class=\"meta\">2019 – 2020</p>");
        assertThat(file(site, "/resume.json"))
                .contains("\"startDate\":\"2021-05\"")
                .doesNotContain("May");
    }

    @Test
    void thePageLeadsToTheFile() {
        assertThat(file(SITE, "/resume/")).contains("href=\"/resume.json\" rel=\"alternate\"");
    }

    private static String file(SiteInAString site, String path) {
        SiteResult rendered =
                SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW)).render();
        assertThat(rendered.diagnostics()).isEmpty();
        return new String(
                Objects.requireNonNull(rendered.files())
                        .at(new SitePath(path))
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.UTF_8);
    }
}
