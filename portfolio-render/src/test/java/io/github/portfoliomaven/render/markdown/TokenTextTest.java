package io.github.portfoliomaven.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Token;
import io.github.portfoliomaven.render.SiteBuild;
import io.github.portfoliomaven.render.SiteResult;
import io.github.portfoliomaven.render.TestConfig;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TokenTextTest {

    private static final String ON = "title: Sample\nurl: https://example.dev/\nmarkdown: {tokens: true}\n";

    private static final Map<Token, String> VALUES =
            Map.of(Token.VERSION, "1.2.0", Token.NAME, "*Fast* & <small>", Token.URL, "https://example.dev/fast/");

    private static SiteResult build(String config, String body) {
        SiteInAString site = SiteInAString.of("")
                .with("portfolio.yml", config)
                .with("content/about.md", "---\ntitle: About\n---\n" + body);
        return SiteBuild.of(site.tree(), LoadOptions.at(SiteInAString.NOW).withTokens(VALUES))
                .render();
    }

    private static String page(String config, String body) {
        SiteResult rendered = build(config, body);
        assertThat(TestConfig.printed(rendered.diagnostics())).isEmpty();
        return new String(
                Objects.requireNonNull(rendered.files())
                        .at(new SitePath("/about/"))
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    private static String problems(String body) {
        return TestConfig.printed(build(ON, body).diagnostics());
    }

    @Test
    void aTokenInTextIsItsValueAndTheValueIsText() {
        assertThat(page(ON, """
                        ## Since @project.version@

                        Use **@project.version@** of @project.name@: [@project.version@](https://example.dev/).

                        | version | home |
                        | --- | --- |
                        | @project.version@ | @project.url@ |
                        """))
                .contains("<h2 id=\"since-120\">Since 1.2.0<")
                .contains("<p>Use <strong>1.2.0</strong> of *Fast* &amp; &lt;small&gt;: "
                        + "<a href=\"https://example.dev/\">1.2.0</a>.</p>")
                .contains("<td>1.2.0</td>")
                .contains("<a href=\"https://example.dev/fast/\">https://example.dev/fast/</a>")
                .contains("<meta name=\"description\" content=\"Use 1.2.0 of *Fast* &amp; &lt;small&gt;: 1.2.0.\">");
    }

    @Test
    void codeHtmlAddressesAndWhatFollowsABackslashStay() {
        assertThat(page(ON, """
                        `@project.version@` \\@project.version@ <b title="@project.version@">b</b>
                        <https://example.dev/@project.version@> [x](https://example.dev/ "@project.version@")

                        ```
                        @project.version@
                        ```

                            @project.version@

                        <div>@project.version@</div>
                        """)).doesNotContain("1.2.0");
    }

    @Test
    void nothingHappensUnlessTheSiteSwitchesItOn() {
        String off = "title: Sample\nurl: https://example.dev/\n";
        assertThat(page(off, "See @project.version@ and @project.nmae@.\n"))
                .contains("See @project.version@ and @project.nmae@.");
    }

    @Test
    void whatOnlyLooksLikeATokenIsText() {
        assertThat(page(ON, "@Override@ @settings.x@ @project.version and me@project.version, {{x}} ${x} {x}\n"))
                .contains("@Override@ @settings.x@ @project.version and ", "{{x}} ${x} {x}");
    }

    @Test
    void anUnknownTokenIsAWarningAtItsPlace() {
        assertThat(problems("Text\n> * and @project.verison@.\n")).isEqualTo("""
                src/site/content/about.md:5:9: warning: '@project.verison@' is not a token [unknown-token]
                    > * and @project.verison@.
                            ^^^^^^^^^^^^^^^^^
                    hint: did you mean '@project.version@'?""");
        assertThat(problems("@project.build.directory@\n")).isEqualTo("""
                src/site/content/about.md:4:1: warning: '@project.build.directory@' is not a token [unknown-token]
                    @project.build.directory@
                    ^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: the tokens are @project.artifactId@, @project.description@, @project.groupId@, @project.name@, \
                @project.url@, @project.version@; a backslash before the first @ makes it text""");
    }

    @Test
    void aTokenWithoutAValueIsAWarning() {
        assertThat(problems("Of @project.groupId@.\n")).isEqualTo("""
                src/site/content/about.md:4:4: warning: '@project.groupId@' has no value [unknown-token]
                    Of @project.groupId@.
                       ^^^^^^^^^^^^^^^^^
                    hint: write it into the pom.xml; a backslash before the first @ makes it text""");
    }
}
