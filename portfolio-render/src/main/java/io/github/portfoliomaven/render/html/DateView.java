package io.github.portfoliomaven.render.html;

import org.jspecify.annotations.Nullable;

/**
 * A date as templates see it.
 *
 * @param iso for a {@code datetime} attribute: date, time and offset
 * @param text in the site's format and zone
 * @param year in the digits of the language
 */
record DateView(String iso, String text, String year) implements View {

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "iso" -> iso;
            case "text" -> text;
            case "year" -> year;
            default -> NO_PART;
        };
    }
}
