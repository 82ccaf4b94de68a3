package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.load.ValueType.Problems;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads tags of languages (BCP 47): a code of ISO 639 of two or three letters, then perhaps a script, a region, variants.
 * The names of locales that other generators use, such as {@code zh_CN}, are read, too.
 */
final class LanguageTag {

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /** The canonical form, or {@code null} if the text is not a language tag; {@code null} means not a text. */
    static @Nullable String read(@Nullable String tag, Problems problems) {
        if (tag == null) {
            return null;
        }
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
            if (isLanguage(locale.getLanguage())) {
                return locale.toLanguageTag();
            }
            named(tag).ifPresent(code -> problems.advise("write it as " + code));
        } catch (IllformedLocaleException e) {
            return null;
        }
        return null;
    }

    /** Whether a name means the same as a tag in its canonical form, as {@code zh_cn} and {@code zh-CN} do. */
    static boolean isWritten(String tag, String name) {
        return tag.equalsIgnoreCase(name.replace('_', '-'));
    }

    /** BCP 47 leaves room for longer codes, but none is registered (RFC 5646, section 2.2.1). */
    private static boolean isLanguage(String code) {
        return code.length() == 3 || CODES.contains(code);
    }

    /** The code of a language by its name, in English or in the language itself. */
    private static Optional<String> named(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> {
                    Locale language = Locale.forLanguageTag(code);
                    return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                            || language.getDisplayLanguage(language).equalsIgnoreCase(name);
                })
                .findFirst();
    }
}
