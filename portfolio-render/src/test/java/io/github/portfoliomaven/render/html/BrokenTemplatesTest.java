package io.github.portfoliomaven.render.html;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.render.TestConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a user sees who makes a mistake in a template. */
class BrokenTemplatesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void anUnclosedSectionIsShownWhereItOpens() {
        assertThat(page("<p>\n  {{#page.tags}}<li>\n</p>")).isEqualTo("""
                        site/templates/page.mustache:2:3: error: '{{#page.tags}}' is never closed [template]
                              {{#page.tags}}<li>
                              ^^^^^^^^^^^^^^
                            hint: add {{/page.tags}} where it ends""");
    }

    @Test
    void aMismatchedEndNamesBothSides() {
        assertThat(page("{{#page.tags}}\n{{/page.tag}}")).isEqualTo("""
                        site/templates/page.mustache:2:1: error: '{{/page.tag}}' does not match '{{#page.tags}}' on line 1 [template]
                            {{/page.tag}}
                            ^^^^^^^^^^^^^
                            hint: write {{/page.tags}} here""");
    }

    @Test
    void everyTagIsWellFormed() {
        assertThat(page("{{/page}}"))
                .startsWith("site/templates/page.mustache:1:1: error: '{{/page}}' has no opening counterpart");
        assertThat(page("a {{page.title"))
                .startsWith("site/templates/page.mustache:1:3: error: this tag is never closed [template]");
        assertThat(page("{{}}")).startsWith("site/templates/page.mustache:1:1: error: this tag is empty");
        assertThat(page("{{{page.title}}"))
                .startsWith("site/templates/page.mustache:1:1: error: this tag has fewer closing than opening braces");
        assertThat(page("{{=<% %>=}}"))
                .startsWith("site/templates/page.mustache:1:1: error: a tag cannot start with '='");
        assertThat(page("{{ #page.tags }}"))
                .startsWith("site/templates/page.mustache:1:1: error: '#page.tags' is not a name");
        assertThat(page("{{page..title}}"))
                .startsWith("site/templates/page.mustache:1:1: error: 'page..title' is not a name");
    }

    @Test
    void tagsAreNestedAHundredLevelsDeepAndNoMore() {
        assertThat(page("{{#page}}".repeat(100) + "{{/page}}".repeat(100))).isEmpty();
        assertThat(page("{{#page}}".repeat(20_000)))
                .startsWith(
                        "site/templates/page.mustache:1:901: error: tags are nested more than 100 levels deep [template]")
                .endsWith("hint: use a partial");
    }

    @Test
    void anHeirOnlyFillsBlocks() {
        assertThat(report(
                        "templates/page.mustache",
                                "{{<layout}} text {{! note }} {{$main}}{{page.title}}{{/main}}\n {{page.title}}{{/layout}}",
                        "templates/layout.mustache", "{{$main}}{{/main}}"))
                .isEqualTo("""
                        site/templates/page.mustache:2:4: error: 'page.title' is in no block, so 'layout' has no place for it [template]
                             {{page.title}}{{/layout}}
                               ^^^^^^^^^^
                            hint: write it between {{$name}} and {{/name}}, with the name of a block of that template""");
        for (String tag : List.of(
                "{{&page.title}}",
                "{{{page.title}}}",
                "{{>part}}",
                "{{#page}}x{{/page}}",
                "{{^page}}x{{/page}}",
                "{{#asset}}a.css{{/asset}}",
                "{{<part}}{{/part}}")) {
            assertThat(report(
                            "templates/page.mustache", "{{<layout}}" + tag + "{{/layout}}",
                            "templates/layout.mustache", "{{$main}}{{/main}}",
                            "templates/part.mustache", ""))
                    .as(tag)
                    .contains("is in no block");
        }
    }

    @Test
    void aMissingTemplateIsShownWhereItIsUsed() {
        assertThat(report(
                        "templates/page.mustache", "{{<layuot}}{{/layuot}}\n{{>partials/crad}}",
                        "templates/layout.mustache", "",
                        "templates/partials/card.mustache", ""))
                .isEqualTo("""
                        site/templates/page.mustache:1:4: error: there is no template 'layuot' [template]
                            {{<layuot}}{{/layuot}}
                               ^^^^^^
                            hint: did you mean 'layout'?
                        site/templates/page.mustache:2:4: error: there is no template 'partials/crad' [template]
                            {{>partials/crad}}
                               ^^^^^^^^^^^^^
                            hint: did you mean 'partials/card'?""");
    }

    @Test
    void noTemplateInheritsFromItself() {
        assertThat(report(
                        "templates/a.mustache", "{{<b}}{{/b}}",
                        "templates/b.mustache", "{{>c}}",
                        "templates/c.mustache", "{{<a}}{{/a}}",
                        "templates/self.mustache", "{{<self}}{{/self}}"))
                .isEqualTo("""
                        site/templates/a.mustache:1:4: error: 'a' inherits from itself: a → b → c → a [template]
                            {{<b}}{{/b}}
                               ^
                            hint: let one of them inherit from another template
                        site/templates/c.mustache:1:4: error: 'c' inherits from itself: c → a → b → c [template]
                            {{<a}}{{/a}}
                               ^
                            hint: let one of them inherit from another template
                        site/templates/self.mustache:1:4: error: 'self' inherits from itself: self → self [template]
                            {{<self}}{{/self}}
                               ^^^^
                            hint: let one of them inherit from another template""");
    }

    @Test
    void onlyBlocksStandInAParent() {
        assertThat(report(
                        "templates/page.mustache",
                        "{{<base}}{{#page}}{{/page}}{{/base}}",
                        "templates/base.mustache",
                        ""))
                .isEqualTo("""
                        site/templates/page.mustache:1:10: error: only blocks are allowed directly in '{{<base}}' [template]
                            {{<base}}{{#page}}{{/page}}{{/base}}
                                     ^^^^^^^^^
                            hint: put it in a {{$block}} of that template""");
    }

    @Test
    void aPartialThatHasNoEndIsStopped() {
        Templates templates = templates(TestTheme.of(
                "templates/page.mustache",
                "{{>partials/again}}",
                "templates/partials/again.mustache",
                "\nx {{>partials/again}}"));
        assertThat(render(templates)).isEmpty();
        assertThat(printed(diagnostics)).isEqualTo("""
                        site/templates/partials/again.mustache:2:1: error: 'partials/again' includes itself endlessly [template]
                            x {{>partials/again}}
                            ^^^^^^^^^^^^^^^^^^^^^
                            hint: include it in a section that ends, such as one of a list""");
    }

    @Test
    void aPartialThatHasNoEndIsStoppedBehindAFunction() {
        Templates templates = templates(TestTheme.of(
                "templates/page.mustache",
                "{{>partials/again}}",
                "templates/partials/again.mustache",
                "{{#asset}}{{>partials/again}}{{/asset}}"));
        assertThat(render(templates)).isEmpty();
        assertThat(printed(diagnostics)).isEqualTo("""
                        site/templates/partials/again.mustache:1:1: error: 'partials/again' includes itself endlessly [template]
                            {{#asset}}{{>partials/again}}{{/asset}}
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                            hint: include it in a section that ends, such as one of a list""");
    }

    @Test
    void anUnknownAssetIsShownOncePerPlace() {
        assertThat(report(
                        "assets/logo.svg", "",
                        "templates/page.mustache", "{{#page.tags}}{{#asset}} lgoo.svg {{/asset}}{{/page.tags}}"))
                .isEqualTo("""
                        site/templates/page.mustache:1:26: error: there is no asset 'lgoo.svg' [unknown-asset]
                            {{#page.tags}}{{#asset}} lgoo.svg {{/asset}}{{/page.tags}}
                                                     ^^^^^^^^
                            hint: did you mean 'logo.svg'?""");
    }

    @Test
    void anAssetThatAPageAsksForIsLookedForWhileItIsMade() {
        Templates templates = templates(TestTheme.of("templates/page.mustache", "\n{{#asset}}{{data.logo}}{{/asset}}"));
        assertThat(printed(diagnostics)).isEmpty();
        assertThat(render(templates)).isEqualTo("\n");
        render(templates);
        assertThat(printed(diagnostics)).isEqualTo("""
                        site/templates/page.mustache:2:4: error: there is no asset 'logo.svg' [unknown-asset]
                            {{#asset}}{{data.logo}}{{/asset}}
                               ^^^^^
                            hint: put it in assets/logo.svg""");
    }

    @Test
    void aFileThatIsNoTemplateIsNotLeftOutInSilence() {
        assertThat(report("templates/page.html", "<p>")).isEqualTo("""
                        site/templates/page.html: warning: this file is not a template [unread-file]
                            hint: names of templates end in .mustache""");
    }

    @Test
    void aTemplateMustBeUtf8() {
        byte[] latin1 = {'<', (byte) 0xe9, '>'};
        templates(Theme.of(
                List.of(new SiteFile("templates/page.mustache", "site/templates/page.mustache", () -> latin1))));
        assertThat(printed(diagnostics)).isEqualTo("""
                        site/templates/page.mustache: error: this file is not UTF-8 [encoding]
                            hint: save it as UTF-8""");
    }

    private String page(String template) {
        return new BrokenTemplatesTest().report("templates/page.mustache", template);
    }

    private String report(String... pathsAndTexts) {
        Templates templates = templates(TestTheme.of(pathsAndTexts));
        if (templates.has("page")) {
            assertThat(render(templates)).isEmpty();
        }
        return printed(diagnostics);
    }

    private static String render(Templates templates) {
        Map<String, Object> page = Map.of("tags", List.of("a", "b"));
        return templates.render("page", Map.of("page", page, "data", Map.of("logo", "logo.svg")));
    }

    private Templates templates(Theme theme) {
        SiteConfig config = TestConfig.at("https://example.dev/");
        TemplateFunctions functions =
                new TemplateFunctions(Assets.of(theme, config, diagnostics), new Routes(config.url()));
        return Templates.of(theme, functions, Map.of("page", ViewTypes.ANY, "data", ViewTypes.ANY), diagnostics);
    }
}
