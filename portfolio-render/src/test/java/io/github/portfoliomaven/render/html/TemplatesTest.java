package io.github.portfoliomaven.render.html;

import static io.github.portfoliomaven.render.TestConfig.printed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.render.TestConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    /** Stands for the views of pages. */
    record Album(
            String title,
            boolean live,
            @Nullable Label label,
            List<Track> tracks,
            List<String> tags,
            Map<String, Object> extra)
            implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "title" -> title;
                case "live" -> live;
                case "label" -> label;
                case "tracks" -> tracks;
                case "tags" -> tags;
                case "extra" -> extra;
                default -> NO_PART;
            };
        }
    }

    record Track(String title, @Nullable String href, List<Track> parts) implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "title" -> title;
                case "href" -> href;
                case "parts" -> parts;
                default -> NO_PART;
            };
        }
    }

    record Label(String name, String city) implements View {

        @Override
        public @Nullable Object part(String part) {
            return switch (part) {
                case "name" -> name;
                case "city" -> city;
                default -> NO_PART;
            };
        }
    }

    private static final Album ALBUM = new Album(
            "<Blue> & \"Green\"",
            true,
            new Label("Blue Note", "New York"),
            List.of(
                    new Track("One", "/one/", List.of(new Track("One a", null, List.of()))),
                    new Track("Two", null, List.of())),
            List.of("jazz", "modal"),
            Map.of("year", 1959, "crew", List.of(Map.of("name", "Bill"), Map.of("name", "Paul"))));

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void escapesWhatHtmlGivesAMeaningAndNothingElse() {
        assertThat(page("{{page.title}}|{{{page.title}}}|{{&page.title}}"))
                .isEqualTo("&lt;Blue&gt; &amp; &quot;Green&quot;|<Blue> & \"Green\"|<Blue> & \"Green\"");
        Album odd = new Album("a=b`c\n\td\u0000\u0007é'", false, null, List.of(), List.of(), Map.of());
        assertThat(page("{{page.title}}", odd)).isEqualTo("a=b`c\n\tdé&#39;");
    }

    @Test
    void showsListsTextsAndTruthValues() {
        assertThat(page("{{#page.tags}}[{{.}}]{{/page.tags}}")).isEqualTo("[jazz][modal]");
        assertThat(page("{{#page.live}}live: {{page.live}}{{/page.live}}{{^page.live}}studio{{/page.live}}"))
                .isEqualTo("live: true");
        assertThat(page("{{#page.label}}{{name}}, {{city}}{{/page.label}}")).isEqualTo("Blue Note, New York");
        assertThat(page(
                        "{{#page.tracks}}{{#href}}<a href=\"{{href}}\">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}} "
                                + "{{/page.tracks}}"))
                .isEqualTo("<a href=\"/one/\">One</a> Two ");
    }

    @Test
    void aQuestionMarkAsksWithoutLookingInto() {
        assertThat(page("{{#page.tags?}}<ul>{{#page.tags}}<li>{{.}}{{/page.tags}}</ul>{{/page.tags?}}"))
                .isEqualTo("<ul><li>jazz<li>modal</ul>");
        assertThat(page("{{^page.extra.none?}}none{{/page.extra.none?}}")).isEqualTo("none");
    }

    @Test
    void whatTheAuthorDecidesMayBeMissing() {
        assertThat(page("{{page.extra.year}}{{page.extra.nothing.at.all}}{{data.nothing}}"))
                .isEqualTo("1959");
        assertThat(page("{{#page.extra.crew}}{{name}}{{role}} {{/page.extra.crew}}"))
                .isEqualTo("Bill Paul ");
        assertThat(page("{{#page.extra}}{{year}}{{nope}}{{/page.extra}}")).isEqualTo("1959");
    }

    @Test
    void anElementOfAListSeesItselfAndTheRootsOnly() {
        assertThat(page("{{#page.tracks}}{{#parts}}{{title}} of {{page.title}}{{/parts}}{{/page.tracks}}"))
                .isEqualTo("One a of &lt;Blue&gt; &amp; &quot;Green&quot;");
        Album album = new Album(
                "x",
                false,
                null,
                List.of(),
                List.of(),
                Map.of("discs", List.of(Map.of("side", "A", "songs", List.of(Map.of("name", "s"))))));
        assertThat(page("{{#page.extra.discs}}{{#songs}}{{name}}{{side}}{{/songs}}{{/page.extra.discs}}", album))
                .isEqualTo("s");
    }

    @Test
    void templatesInheritOverSeveralLevels() {
        Templates templates = templates(
                "templates/base.mustache",
                "<{{$head}}base{{/head}}|{{$main}}none{{/main}}>",
                "templates/wide.mustache",
                "{{<base}}{{$main}}wide {{$inner}}-{{/inner}}{{/main}}{{/base}}",
                "templates/page.mustache",
                "{{<wide}} {{! text here is ignored }} {{$inner}}{{page.title}}{{>partials/tail}}{{/inner}}{{/wide}}",
                "templates/partials/tail.mustache",
                "!");
        assertThat(printed(diagnostics)).isEmpty();
        assertThat(render(templates, "page", new Album("T", false, null, List.of(), List.of(), Map.of())))
                .isEqualTo("<base|wide T!>");
        assertThat(render(templates, "base", ALBUM)).isEqualTo("<base|none>");
        assertThat(templates.names()).containsExactly("base", "page", "partials/tail", "wide");
        assertThat(templates.has("page")).isTrue();
        assertThat(templates.has("templates/page")).isFalse();
    }

    @Test
    void partialsMayUseThemselvesForTrees() {
        Templates templates = templates(
                "templates/page.mustache", "{{#page.tracks}}{{>partials/track}}{{/page.tracks}}",
                "templates/partials/track.mustache", "({{title}}{{#parts}}{{>partials/track}}{{/parts}})");
        assertThat(render(templates, "page", ALBUM)).isEqualTo("(One(One a))(Two)");
    }

    @Test
    void manyThreadsFillOneTemplate() {
        Templates templates = templates(
                "templates/base.mustache",
                "<{{$main}}{{/main}}>",
                "templates/page.mustache",
                "{{<base}}{{$main}}{{page.title}}{{#page.tags}}{{>partials/tag}}{{/page.tags}}{{/main}}{{/base}}",
                "templates/partials/tag.mustache",
                "[{{.}}{{#href}}{{data.url}}{{/href}}]");
        assertThat(IntStream.range(0, 2000).parallel().allMatch(i -> {
                    Album album = new Album("T" + i, false, null, List.of(), List.of("a" + i, "b"), Map.of());
                    return render(templates, "page", album)
                            .equals("<T" + i + "[a" + i + "/repo/x/?a=1&amp;b=2][b/repo/x/?a=1&amp;b=2]>");
                }))
                .isTrue();
    }

    @Test
    void linksToAssetsAndPathsKnowWhereTheSiteLives() {
        Templates templates = templates("assets/logo.svg", "<svg/>", "templates/page.mustache", """
                {{#asset}}logo.svg{{/asset}} {{#asset}}{{data.logo}}{{/asset}}
                {{#href}}/about/{{/href}} {{#href}}{{data.url}}{{/href}} {{#href}}https://a.example/{{/href}}
                {{#page.tracks}}{{#href}}/all/{{/href}} {{/page.tracks}}""");
        assertThat(printed(diagnostics)).isEmpty();
        assertThat(render(templates, "page", ALBUM)).isEqualTo("""
                        /repo/assets/logo.d4dc566691.svg /repo/assets/logo.d4dc566691.svg
                        /repo/about/ /repo/x/?a=1&amp;b=2 https://a.example/
                        /repo/all/ /repo/all/\s""");
    }

    @Test
    void anUnknownNameIsAnErrorEvenWhereNoPageShowsIt() {
        templates("templates/page.mustache", """
                <h1>{{page.titel}}</h1>
                {{#page.label}}{{#city}}{{country}}{{/city}}{{/page.label}}
                {{^page.tracks}}{{title}}{{/page.tracks}}
                {{page.title.length}} {{page.getClass}} {{page.tags.size}}
                {{#page.tracks}}{{page.title}}{{name}}{{tracks}}{{/page.tracks}}
                {{page.label}} {{page.tracks}} {{sight.title}}
                """);
        assertThat(printed(diagnostics)).isEqualTo("""
                        site/templates/page.mustache:1:12: error: 'page' has no 'titel' [unknown-name]
                            <h1>{{page.titel}}</h1>
                                       ^^^^^
                            hint: did you mean 'title'?
                        site/templates/page.mustache:2:27: error: there is no 'country' here [unknown-name]
                            {{#page.label}}{{#city}}{{country}}{{/city}}{{/page.label}}
                                                      ^^^^^^^
                            hint: available here: city, data, name, page, site
                        site/templates/page.mustache:3:19: error: there is no 'title' here [unknown-name]
                            {{^page.tracks}}{{title}}{{/page.tracks}}
                                              ^^^^^
                            hint: did you mean 'page.title'?
                        site/templates/page.mustache:4:14: error: 'page.title' has no 'length' [unknown-name]
                            {{page.title.length}} {{page.getClass}} {{page.tags.size}}
                                         ^^^^^^
                            hint: it is a single value or a list
                        site/templates/page.mustache:4:30: error: 'page' has no 'getClass' [unknown-name]
                            {{page.title.length}} {{page.getClass}} {{page.tags.size}}
                                                         ^^^^^^^^
                            hint: it has: title, live, label, tracks, tags, extra
                        site/templates/page.mustache:4:53: error: 'page.tags' has no 'size' [unknown-name]
                            {{page.title.length}} {{page.getClass}} {{page.tags.size}}
                                                                                ^^^^
                            hint: it is a single value or a list
                        site/templates/page.mustache:5:33: error: there is no 'name' here [unknown-name]
                            {{#page.tracks}}{{page.title}}{{name}}{{tracks}}{{/page.tracks}}
                                                            ^^^^
                            hint: did you mean 'site.name'?
                        site/templates/page.mustache:5:41: error: there is no 'tracks' here [unknown-name]
                            {{#page.tracks}}{{page.title}}{{name}}{{tracks}}{{/page.tracks}}
                                                                    ^^^^^^
                            hint: did you mean 'page.tracks'?
                        site/templates/page.mustache:6:3: error: 'page.label' is not text [unknown-name]
                            {{page.label}} {{page.tracks}} {{sight.title}}
                              ^^^^^^^^^^
                            hint: name one of its parts: page.label.name, page.label.city
                        site/templates/page.mustache:6:18: error: 'page.tracks' is a list [unknown-name]
                            {{page.label}} {{page.tracks}} {{sight.title}}
                                             ^^^^^^^^^^^
                            hint: write {{#page.tracks}}…{{/page.tracks}} to show each of its elements
                        site/templates/page.mustache:6:34: error: there is no 'sight' here [unknown-name]
                            {{page.label}} {{page.tracks}} {{sight.title}}
                                                             ^^^^^
                            hint: available here: data, page, site
                        """.strip());
    }

    private String page(String template) {
        return page(template, ALBUM);
    }

    private String page(String template, Album album) {
        String filled = render(templates("templates/page.mustache", template), "page", album);
        assertThat(printed(diagnostics)).isEmpty();
        return filled;
    }

    private static String render(Templates templates, String name, Album album) {
        Map<String, Object> roots = new LinkedHashMap<>();
        roots.put("page", album);
        roots.put("site", new Label("Site", "Here"));
        roots.put("data", Map.of("logo", "logo.svg", "url", "/x/?a=1&b=2"));
        return templates.render(name, roots);
    }

    private Templates templates(String... pathsAndTexts) {
        SiteConfig config = TestConfig.at("https://example.dev/repo/");
        Theme theme = TestTheme.of(pathsAndTexts);
        TemplateFunctions functions =
                new TemplateFunctions(Assets.of(theme, config, diagnostics), new Routes(config.url()));
        return Templates.of(
                theme, functions, Map.of("site", Label.class, "page", Album.class, "data", ViewTypes.ANY), diagnostics);
    }
}
