package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.render.css.Rgb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The colours behind text in a style sheet: those of its custom properties {@code --paper} and {@code --raised}, for
 * light pages and, in {@code @media (prefers-color-scheme: dark)}, for dark ones.
 *
 * @param light never empty
 * @param dark never empty
 */
record Backgrounds(List<Rgb> light, List<Rgb> dark) {

    private static final Set<String> NAMES = Set.of("--paper", "--raised");

    /** For style sheets that do not say. */
    private static final Rgb LIGHT = Rgb.WHITE;

    private static final Rgb DARK = new Rgb(0x15, 0x15, 0x15);

    static Backgrounds of(String css) {
        List<Rgb> light = new ArrayList<>();
        List<Rgb> dark = new ArrayList<>();
        for (Declarations.Declaration declaration : Declarations.of(css)) {
            if (NAMES.contains(declaration.name())) {
                Rgb.parse(declaration.value()).ifPresent((declaration.isDark() ? dark : light)::add);
            }
        }
        return new Backgrounds(orElse(light, LIGHT), orElse(dark, DARK));
    }

    private static List<Rgb> orElse(List<Rgb> colours, Rgb standard) {
        return colours.isEmpty() ? List.of(standard) : List.copyOf(colours);
    }
}
