package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.Reported;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.render.TestConfig;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Any text as a template: it is refused with a reason, or it can be filled. */
final class TemplateFuzz {

    record Song(String title, boolean live, List<Song> parts, Map<String, Object> extra) {}

    private static final Map<String, Type> ROOTS =
            Map.of("site", Song.class, "page", Song.class, "data", ViewTypes.ANY);
    private static final Song SONG =
            new Song("<Blue>", true, List.of(new Song("A", false, List.of(), Map.of())), Map.of("year", 1959));
    private static final TemplateFunctions FUNCTIONS = new TemplateFunctions(
            Assets.of(TestTheme.of(), TestConfig.at("https://example.dev/"), new Diagnostics()),
            new Routes(URI.create("https://example.dev/")));

    private TemplateFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Diagnostics diagnostics = new Diagnostics();
        Theme theme = TestTheme.of(
                "templates/page.mustache",
                new String(input, StandardCharsets.UTF_8),
                "templates/partials/x.mustache",
                "<p>{{page.title}}{{$slot}}{{/slot}}</p>");
        Templates templates = Templates.of(theme, FUNCTIONS, ROOTS, diagnostics);
        if (!diagnostics.hasErrors()) {
            templates.render("page", Map.of("page", SONG, "site", SONG, "data", Map.of("a", "b")));
        }
        Reported.check(diagnostics);
    }
}
