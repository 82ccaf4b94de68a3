package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.ProjectDefaults;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.core.model.ProjectFacts;
import io.github.portfoliomaven.core.model.ProjectFacts.Fact;
import io.github.portfoliomaven.core.model.ProjectFacts.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The home page of a library, with the code that makes another build use it. */
class ProjectInBrowserTest {

    private static final String LONG =
            "com.example.abstractsingletonproxyfactorybeans:concurrent-modification-exceptions";

    private static final ProjectFacts LIBRARY = new ProjectFacts(
            LONG,
            "pom.xml",
            true,
            true,
            new ProjectFacts.Said(
                    new Fact("Library", null),
                    new Fact("Does one thing.", null),
                    new Fact("1.2.0", null),
                    new Fact("17", null),
                    new Fact("Apache-2.0", null)),
            new ProjectFacts.Links(null, "https://github.com/o/r", null),
            List.of(new Snippet("Gradle", "kotlin", "implementation(\"" + LONG + ":", "\")")));

    @RegisterExtension
    static final SiteInBrowser BROWSER = SiteInBrowser.of(
            () -> SiteInAString.of("""
                            -- portfolio.yml --
                            title: Library
                            url: https://example.dev/
                            home: {project: pom.xml}
                            -- content/index.md --
                            ---
                            title: Library
                            ---
                            Text.
                            """).tree(),
            LoadOptions.at(SiteInAString.NOW).withProject(ProjectDefaults.NONE.with(diagnostics -> List.of(LIBRARY))));

    @Test
    void longCodeScrollsByItself() {
        for (int width : List.of(320, 360, 768, 1280)) {
            Page page = BROWSER.open(new NewContextOptions().setViewportSize(width, 700), "/");
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("width at " + width)
                    .isEqualTo(width);
            assertThat(page.locator(".use pre").isVisible()).isTrue();
            page.context().close();
        }
    }

    @Test
    void axeFindsNothing() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page =
                    BROWSER.open(new NewContextOptions().setColorScheme(scheme).setViewportSize(360, 700), "/");
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(
                            rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                    .as(scheme.name())
                    .isEmpty();
            page.context().close();
        }
    }
}
