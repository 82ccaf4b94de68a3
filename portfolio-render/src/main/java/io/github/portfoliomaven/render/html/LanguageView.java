package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.render.page.Translations;
import org.jspecify.annotations.Nullable;

/**
 * A page in one of the languages of the site.
 *
 * @param tag BCP 47
 * @param label the language in itself
 * @param href the link to the page, or to the nearest list if it is not in this language
 * @param url the same, absolute
 * @param note says in that language that the page is not in it; {@code null} if it is
 * @param current whether the page is in this language
 */
record LanguageView(
        String tag,
        String label,
        String href,
        String url,
        @Nullable String note,
        boolean current) implements View {

    static LanguageView of(Translations.Version version, String current) {
        Words words = version.site().config().words();
        return new LanguageView(
                version.language(),
                words.language().name(),
                version.href(),
                version.url(),
                version.translated() ? null : words.text("notTranslated"),
                version.language().equals(current));
    }

    @Override
    public @Nullable Object part(String part) {
        return switch (part) {
            case "tag" -> tag;
            case "label" -> label;
            case "href" -> href;
            case "url" -> url;
            case "note" -> note;
            case "current" -> current;
            default -> NO_PART;
        };
    }
}
