package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.ColourScheme;
import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteConfig.Author;
import io.github.portfoliomaven.core.model.SiteConfig.Dates;
import io.github.portfoliomaven.core.model.SiteConfig.Feeds;
import io.github.portfoliomaven.core.model.SiteConfig.Footer;
import io.github.portfoliomaven.core.model.SiteConfig.RawHtml;
import io.github.portfoliomaven.core.model.SiteConfig.SectionSettings;
import io.github.portfoliomaven.core.model.ThemeJar;
import io.github.portfoliomaven.core.model.ThemeSettings;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {

    private static SiteConfig config(String yaml) {
        return SiteInAString.of("").with("portfolio.yml", yaml).load().config();
    }

    @Test
    void everyKeyIsRead() {
        SiteConfig config = SiteInAString.of("""
                        -- portfolio.yml --
                        title: Sample Engineer
                        url: https://example.dev/
                        language: pt-br
                        description: A site.
                        author:
                          name: Jane Doe
                          role: Engineer
                          headline: Builds things
                          email: jane@example.dev
                          avatar: /jane.jpg
                          links: [{label: GitHub, url: "https://github.com/jane"}]
                          location: Lisbon
                          availability: Free from May
                        navigation: [{label: Work, url: /work/}, {label: Up, url: "#top"}]
                        callToAction: {label: Discuss System, url: "mailto:jane@example.dev"}
                        footer: {tagline: T, copyright: C, links: [{label: Privacy, url: /privacy/}]}
                        sections: {writing: {type: posts, pageSize: 5}, talks: {type: projects}}
                        theme: {accent: "#3355ff", look: ink, scheme: dark, toggle: yes, logo: l.svg, font: f.woff2, cardFont: a.ttf, resumeContact: show, editUrl: "https://h.example/"}
                        dates: {format: d MMMM yyyy, zone: Europe/Berlin}
                        feeds: {items: 7, content: summary}
                        markdown: {html: sanitize}
                        -- content/writing/2026-01-01-a.md --
                        # A
                        -- content/talks/b.md --
                        # B
                        """).load().config();
        assertThat(config.title()).isEqualTo("Sample Engineer");
        assertThat(config.url()).hasToString("https://example.dev/");
        assertThat(config.language()).isEqualTo("pt-BR");
        assertThat(config.description()).isEqualTo("A site.");
        assertThat(config.author())
                .isEqualTo(new Author(
                        "Jane Doe",
                        "Engineer",
                        "Builds things",
                        "jane@example.dev",
                        "/jane.jpg",
                        List.of(new Link("GitHub", "https://github.com/jane")),
                        "Lisbon",
                        "Free from May"));
        assertThat(config.frame().navigation()).containsExactly(new Link("Work", "/work/"), new Link("Up", "#top"));
        assertThat(config.frame().callToAction()).isEqualTo(new Link("Discuss System", "mailto:jane@example.dev"));
        assertThat(config.frame().footer()).isEqualTo(new Footer("T", "C", List.of(new Link("Privacy", "/privacy/"))));
        assertThat(config.sections())
                .containsExactly(
                        entry("writing", new SectionSettings(SectionType.POSTS, 5, null)),
                        entry("talks", new SectionSettings(SectionType.PROJECTS, null, null)));
        assertThat(config.theme())
                .isEqualTo(new ThemeSettings(
                        null,
                        new ThemeSettings.Colours("#3355ff", "ink", ColourScheme.DARK, true),
                        new ThemeSettings.Files("l.svg", "f.woff2"),
                        new ThemeSettings.Cards(true, "a.ttf"),
                        true,
                        "https://h.example/",
                        true,
                        Map.of(
                                "logo", "l.svg",
                                "font", "f.woff2",
                                "accent", "#3355ff",
                                "look", "ink",
                                "scheme", "dark",
                                "toggle", true,
                                "cardFont", "a.ttf",
                                "editUrl", "https://h.example/",
                                "resumeContact", "show")));
        assertThat(config.dates()).isEqualTo(new Dates("d MMMM yyyy", ZoneId.of("Europe/Berlin")));
        assertThat(config.feeds()).isEqualTo(new Feeds(7, false));
        assertThat(config.markdown().html()).isEqualTo(RawHtml.SANITIZE);
        assertThat(config.locations().of("navigation[0].url"))
                .isEqualTo(new Location(
                        "src/site/portfolio.yml",
                        14,
                        33,
                        6,
                        "navigation: [{label: Work, url: /work/}, {label: Up, url: \"#top\"}]"));
        assertThat(config.locations().of("author.avatar").line()).isEqualTo(10);
        assertThat(config.locations().of("callToAction.url").line()).isEqualTo(15);
        assertThat(config.locations().of("footer.links[0].url").line()).isEqualTo(16);
        assertThat(config.locations().of("theme.accent").line()).isEqualTo(18);
    }

    @Test
    void aTitleIsEnough() {
        SiteInAString site = SiteInAString.of("").with("portfolio.yml", "title: Jane Doe\n");
        SiteConfig config = site.load().config();
        assertThat(config.url()).hasToString("http://localhost:8080/");
        assertThat(config.language()).isEqualTo("en");
        assertThat(config.author()).isEqualTo(new Author("Jane Doe", null, null, null, null, List.of(), null, null));
        assertThat(config.frame().navigation()).isNull();
        assertThat(config.frame().callToAction()).isNull();
        assertThat(config.frame().footer()).isEqualTo(new Footer(null, null, List.of()));
        assertThat(config.dates()).isEqualTo(new Dates("MMM d, y", ZoneId.of("UTC")));
        assertThat(config.feeds()).isEqualTo(new Feeds(20, true));
        assertThat(config.markdown().html()).isEqualTo(RawHtml.ALLOW);
        assertThat(site.problems()).isEqualTo("""
                        src/site/portfolio.yml: warning: the site has no url; absolute links lead to http://localhost:8080/ [missing-url]
                            hint: write url: https://example.com/
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.dev, https://example.dev/",
        "https://example.github.io/repo, https://example.github.io/repo/",
        "http://localhost:8080/, http://localhost:8080/",
        "https://example.dev:8443/a/b/, https://example.dev:8443/a/b/",
    })
    void theAddressEndsWithASlash(String written, String url) {
        assertThat(config("title: T\nurl: " + written).url()).hasToString(url);
    }

    @Test
    void anotherAddressCanBeGiven() {
        SiteInAString site = SiteInAString.of("").with("portfolio.yml", "title: T\n");
        LoadOptions options = LoadOptions.at(SiteInAString.NOW).withUrl("https://preview.example/pr-7");
        assertThat(site.with(options).load().config().url()).hasToString("https://preview.example/pr-7/");
        assertThat(site.with(options).problems()).isEmpty();
        assertThat(site.with(options.withUrl("preview")).problems()).isEqualTo("""
                        error: 'preview', given as portfolio.url, is not the URL of a site [bad-value]
                            hint: write it as https://example.com/ or https://example.com/path/
                        """);
    }

    @Test
    void theProjectSpeaksWhereTheFileIsSilent() {
        ProjectDefaults project = new ProjectDefaults(
                "Engines",
                "https://engines.example",
                "the <url> of pom.xml",
                "Notes.",
                "https://code.example/engines",
                "Ada",
                new Link("MIT", "https://licences.example/mit"),
                null,
                Projects.NONE);
        LoadOptions options = LoadOptions.at(SiteInAString.NOW).withProject(project);

        SiteInAString silent = SiteInAString.of("").with("portfolio.yml", "language: en\n");
        SiteConfig config = silent.with(options).load().config();
        assertThat(config.title()).isEqualTo("Engines");
        assertThat(config.author().name()).isEqualTo("Ada");
        assertThat(config.url()).hasToString("https://engines.example/");
        assertThat(config.description()).isEqualTo("Notes.");
        assertThat(config.frame().footer().links())
                .containsExactly(
                        new Link("Source", "https://code.example/engines"),
                        new Link("MIT", "https://licences.example/mit"));
        assertThat(silent.with(options).problems()).isEmpty();

        SiteConfig preview = silent.with(options.withUrl("https://preview.example/pr-7"))
                .load()
                .config();
        assertThat(preview.url()).hasToString("https://preview.example/pr-7/");

        SiteConfig own = SiteInAString.of("")
                .with(
                        "portfolio.yml",
                        "title: Ada\nurl: https://ada.example/\ndescription: Own.\nfooter: {links: []}\n")
                .with(options)
                .load()
                .config();
        assertThat(own.title()).isEqualTo("Ada");
        assertThat(own.description()).isEqualTo("Own.");
        assertThat(own.url()).hasToString("https://ada.example/");
        assertThat(own.frame().footer().links()).isEmpty();
    }

    @Test
    void anAddressOfTheProjectThatIsNoneSaysWhereItStands() {
        LoadOptions options = LoadOptions.at(SiteInAString.NOW)
                .withProject(new ProjectDefaults(
                        null, "www.ada.example", "the <url> of pom.xml", null, null, null, null, null, Projects.NONE));
        assertThat(SiteInAString.of("")
                        .with("portfolio.yml", "title: Ada\n")
                        .with(options)
                        .problems())
                .isEqualTo("""
                        error: 'www.ada.example', the <url> of pom.xml, is not the URL of a site [bad-value]
                            hint: correct it there, or write url: https://example.com/ into portfolio.yml
                        """);
    }

    @Test
    void aThemeIsNamedByItsCoordinatesAloneOrAmongSettings() {
        SiteInAString site = SiteInAString.of("");
        String start = "title: T\nurl: https://example.dev/\n";
        SiteConfig alone = site.with("portfolio.yml", start + "theme: com.example:quiet-theme\n")
                .load()
                .config();
        assertThat(alone.theme().jar()).isEqualTo(new ThemeJar("com.example", "quiet-theme", null));
        assertThat(alone.locations().of("theme.jar")).hasToString("src/site/portfolio.yml:3:8");
        SiteConfig among = site.with("portfolio.yml", start + "theme: {jar: \"a.b:c:1.0-rc+2\", accent: \"#f00\"}\n")
                .load()
                .config();
        assertThat(among.theme().jar()).isEqualTo(new ThemeJar("a.b", "c", "1.0-rc+2"));
        assertThat(among.theme().colours().accent()).isEqualTo("#f00");
        assertThat(site.load().config().theme().jar()).isNull();
    }
}
