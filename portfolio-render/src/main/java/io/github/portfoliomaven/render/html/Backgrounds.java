package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.css.RootProperties;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours behind text on light or on dark pages: those of {@code --paper} and {@code --raised}.
 *
 * @param colours by name, never empty
 * @param unread the names whose values are not understood
 */
record Backgrounds(Map<String, Rgb> colours, List<String> unread) {

    /** For style sheets that do not say. */
    private static final Rgb LIGHT = Rgb.WHITE;

    private static final Rgb DARK = new Rgb(0x15, 0x15, 0x15);

    static Backgrounds of(RootProperties properties, boolean dark) {
        Map<String, Rgb> colours = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        for (String name : List.of("--paper", "--raised")) {
            properties.colour(name, dark).ifPresent(colour -> colours.put(name, colour));
            if (!colours.containsKey(name) && !properties.value(name, dark).isEmpty()) {
                unread.add(name);
            }
        }
        if (colours.isEmpty()) {
            colours.put("--paper", dark ? DARK : LIGHT);
        }
        return new Backgrounds(Collections.unmodifiableMap(colours), unread);
    }

    /** Whether text in a colour can be read on all of them. */
    boolean show(Rgb text) {
        return colours.values().stream().allMatch(background -> text.contrast(background) >= Rgb.READABLE);
    }
}
