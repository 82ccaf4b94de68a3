package io.github.portfoliomaven.render.html;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.render.TestConfig;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void assetsAreNamedAfterTheirContent() throws IOException {
        Map<String, String> files = publish(
                TestConfig.at("https://example.dev/"), "assets/logo.svg", "<svg/>", "assets/fonts/LICENSE", "free");
        assertThat(files)
                .isEqualTo(Map.of("/assets/logo.d4dc566691.svg", "<svg/>", "/assets/fonts/LICENSE.ad95d5fa65", "free"));
    }

    @Test
    void styleSheetsOfTheFolderCssAreOne() throws IOException {
        Map<String, String> files = publish(
                TestConfig.at("https://example.dev/repo/"),
                "assets/css/20-b.css",
                "b { background: url( '../img/a b.png?v=1#x' ) }",
                "assets/css/10-a.css",
                "a { src: url(../fonts/f.woff2) format(\"woff2\"), url(data:x,y), url(/x.png) }",
                "assets/css/print/p.css",
                "@import \"../../vendor/v.css\";",
                "assets/vendor/v.css",
                "v { cursor: url(c.svg), url(//a.example/c.svg), url(#c) }",
                "assets/vendor/c.svg",
                "c",
                "assets/img/a b.png",
                "png",
                "assets/fonts/f.woff2",
                "font");
        assertThat(printed(diagnostics)).isEmpty();
        assertThat(files.keySet().stream().map(path -> path.replaceAll("[.][0-9a-f]{10}", "")))
                .containsExactly(
                        "/assets/css/print/p.css",
                        "/assets/fonts/f.woff2",
                        "/assets/img/a b.png",
                        "/assets/site.css",
                        "/assets/vendor/c.svg",
                        "/assets/vendor/v.css");
        assertThat(files.values().stream().map(text -> text.replaceAll("[.][0-9a-f]{10}", ".HASH")))
                .containsExactly(
                        "@import \"../../vendor/v.HASH.css\";",
                        "font",
                        "png",
                        "a{src:url(fonts/f.HASH.woff2) format(\"woff2\"),url(data:x,y),url(/repo/x.png)}"
                                + "b{background:url('img/a%20b.HASH.png?v=1#x')}",
                        "c",
                        "v{cursor:url(c.HASH.svg),url(//a.example/c.svg),url(#c)}");
    }

    @Test
    void anAddressWithoutAFileIsShownInTheStyleSheet() throws IOException {
        publish(
                TestConfig.at("https://example.dev/"),
                "assets/css/a.css",
                "a {\n  background: url(\"../img/lgoo.png\");\n}",
                "assets/img/logo.png",
                "",
                "assets/x/1.css",
                "@import '2.css';",
                "assets/x/2.css",
                "@import '1.css';");
        assertThat(printed(diagnostics)).isEqualTo("""
                        site/assets/css/a.css:2:20: error: there is no asset 'img/lgoo.png' [unknown-asset]
                              background: url("../img/lgoo.png");
                                               ^^^^^^^^^^^^^^^
                            hint: did you mean 'img/logo.png'?
                        site/assets/x/2.css:1:10: error: '1.css' refers back to this style sheet [unknown-asset]
                            @import '1.css';
                                     ^^^^^
                            hint: remove one of the two references""");
    }

    @Test
    void theAccentIsMadeReadableAndComesLast() throws IOException {
        Map<String, String> files = publish(
                TestConfig.withAccent("#ffcc00"),
                "assets/css/a.css",
                ":root { --paper: #fbfaf7; --accent: red }"
                        + "@media (prefers-color-scheme: dark) { :root { --paper: #151514 } }");
        assertThat(printed(diagnostics)).isEmpty();
        assertThat(files.values())
                .containsExactly(
                        ":root{--paper:#fbfaf7;--accent:red}"
                                + "@media (prefers-color-scheme:dark){:root{--paper:#151514}}"
                                + ":root{--accent:#8c7000;--accent-contrast:#ffffff}"
                                + "@media screen and (prefers-color-scheme:dark){:root{--accent:#ffcc00;--accent-contrast:#000000}}");
    }

    @Test
    void aPaperOfTheSiteIsForLightPagesWhereTheThemeHasOneForDarkPages() throws IOException {
        Map<String, String> files = publish(
                TestConfig.at("https://example.dev/"),
                "assets/css/a.css",
                ":root{--paper:#fbfaf7}@media (prefers-color-scheme:dark){:root{--paper:#151514}}",
                "assets/css/b.css",
                ":root{--paper:#fff}");
        assertThat(printed(diagnostics)).isEmpty();
        assertThat(files.values())
                .containsExactly(":root{--paper:#fbfaf7}@media (prefers-color-scheme:dark){:root{--paper:#151514}}"
                        + ":root{--paper:#fff}"
                        + "@media screen and (prefers-color-scheme:dark){:root{--paper:#151514}}");
    }

    private Map<String, String> publish(SiteConfig config, String... pathsAndTexts) throws IOException {
        Assets assets = Assets.of(TestTheme.of(pathsAndTexts), config, diagnostics);
        Site site = new Site(
                config,
                null,
                List.of(),
                List.of(),
                Map.of(),
                new Site.Files(List.of(), List.of(), List.of(), CodeSources.none()),
                null,
                List.of());
        List<Output> outputs = new ArrayList<>();
        assets.plan(SiteBodies.of(site, new Routes(config.url()), Map.of(), null), outputs::add);
        Map<String, String> files = new TreeMap<>();
        for (Output output : outputs) {
            files.put(output.path().value(), new String(output.bytes().make(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
