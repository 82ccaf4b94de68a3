package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.ThemeJar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code theme} of {@code portfolio.yml}: settings by name, or the coordinates of a theme's jar alone. */
final class ThemeSettings {

    private ThemeSettings() {}

    /** @param locations gets the place of each setting, as {@code theme.NAME} */
    static Map<String, String> read(Fields fields, Map<String, Location> locations, Diagnostics diagnostics) {
        Map<String, String> settings = new LinkedHashMap<>();
        Node theme = fields.get(ConfigKeys.THEME);
        if (theme instanceof Node.Scalar jar) {
            add(ThemeJar.SETTING, jar, settings, locations, diagnostics);
        } else if (theme instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                add(entry.key(), entry.value(), settings, locations, diagnostics);
            }
        }
        return Collections.unmodifiableMap(settings);
    }

    private static void add(
            String name,
            Node node,
            Map<String, String> settings,
            Map<String, Location> locations,
            Diagnostics diagnostics) {
        String value = ValueTypes.TEXT.read(name, node, diagnostics);
        if (value == null) {
            return;
        }
        Location place = node.place().location();
        if (name.equals(ThemeJar.SETTING) && ThemeJar.parse(value).isEmpty()) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    place,
                    Quote.of(value) + " does not name the jar of a theme",
                    "write group:artifact, as in com.example:quiet-theme; colours go into theme: {accent: \"#3355ff\"}");
            return;
        }
        settings.put(name, value);
        locations.put("theme." + name, place);
    }
}
