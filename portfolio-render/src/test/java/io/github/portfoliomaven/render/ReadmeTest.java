package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.check.CheckOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows works as it stands there. */
class ReadmeTest {

    @Test
    void itsFirstSiteBuildsWithoutAWarning() throws Exception {
        SourceTree source = SourceTree.ofTexts(
                Map.of("portfolio.yml", snippet("yaml"), "content/writing/hello.md", snippet("markdown")), "");
        SiteBuild build = SiteBuild.of(source, LoadOptions.at(SiteInAString.NOW));
        SiteResult site = build.render();
        assertThat(site.diagnostics()).isEmpty();
        assertThat(build.check(CheckOptions.MAX_PAGE_BYTES).diagnostics()).isEmpty();
        assertThat(Objects.requireNonNull(site.files()).at(new SitePath("/writing/hello/")))
                .isPresent();
    }

    @Test
    void itsMessageIsWhatIsPrinted() throws Exception {
        SiteInAString site = SiteInAString.of("""
                -- content/writing/rbac.md --
                ---
                title: RBAC
                date: yesterday
                ---
                """);
        assertThat(readme()).contains("```\n" + site.problems() + "```");
    }

    private static String snippet(String language) throws Exception {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String readme() throws Exception {
        return Files.readString(Path.of("..", "README.md")).replace("\r\n", "\n");
    }
}
