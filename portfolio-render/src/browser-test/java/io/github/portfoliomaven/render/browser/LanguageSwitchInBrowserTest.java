package io.github.portfoliomaven.render.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A site in three languages, some pages of which are translated, and a reader who goes from one to the other. */
class LanguageSwitchInBrowserTest {

    @RegisterExtension
    static final SiteInBrowser BROWSER = SiteInBrowser.of("""
            -- portfolio.yml --
            title: Anna Sample
            url: https://example.dev/
            theme: {cards: false}
            languages:
              en: {}
              de: {title: Anna Muster}
              ar: {title: آنا}
            -- content/writing/move.md --
            ---
            {title: Moving house, date: 2026-01-10, tags: [Java]}
            ---
            The same words in all languages: Maven.
            -- content/writing/move.de.md --
            ---
            {title: Umzug, date: 2026-01-11, tags: [Java], slug: umzug}
            ---
            Dieselben Worte in allen Sprachen: Maven.
            -- content/ar/writing/move.md --
            ---
            {title: نقل, date: 2026-01-12, tags: [Java]}
            ---
            الكلمات نفسها بكل اللغات: Maven.
            -- content/writing/solo.md --
            ---
            {title: Solo, date: 2026-01-13}
            ---
            Only in English.
            """);

    private static Locator language(Page page, String name) {
        return page.locator(".languages a", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void leadsToTheSamePageAndBack() {
        Page page = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(false), "/writing/move/");
        language(page, "Deutsch").click();
        page.waitForURL(BROWSER.url("/de/writing/umzug/"));
        language(page, "العربية").click();
        page.waitForURL(BROWSER.url("/ar/writing/move/"));
        assertThat(page.locator("h1").innerText()).isEqualTo("نقل");
        assertThat(language(page, "العربية").getAttribute("aria-current")).isEqualTo("true");
        language(page, "English").focus();
        page.keyboard().press("Enter");
        page.waitForURL(BROWSER.url("/writing/move/"));
        page.context().close();
    }

    @Test
    void leadsToTheListAndSaysSoWhereThereIsNoTranslation() {
        Page page = BROWSER.open(new NewContextOptions().setViewportSize(360, 740), "/writing/solo/");
        assertThat(language(page, "Deutsch").getAttribute("title")).isEqualTo("Diese Seite gibt es nicht auf Deutsch");
        language(page, "Deutsch").click();
        page.waitForURL(BROWSER.url("/de/writing/"));
        assertThat(page.locator(".entry h3").allInnerTexts()).containsExactly("Umzug");
        page.context().close();
    }

    @Test
    void eachLanguageIsSearchedByItself() {
        Map<String, String> titles = Map.of("/search/", "Moving house", "/de/search/", "Umzug", "/ar/search/", "نقل");
        titles.forEach((search, title) -> {
            Page page = BROWSER.open(new NewContextOptions(), search + "?q=Maven");
            page.waitForSelector(".search-results a");
            assertThat(page.locator(".search-results a").allInnerTexts()).containsExactly(title);
            page.context().close();
        });
    }

    @Test
    void axeFindsNothingAndNothingScrollsSideways() {
        for (String path : List.of("/writing/solo/", "/de/writing/umzug/", "/ar/writing/move/", "/ar/")) {
            Page page = BROWSER.open(new NewContextOptions().setViewportSize(320, 700), path);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(
                            rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                    .as(path)
                    .isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(320);
            page.context().close();
        }
    }
}
