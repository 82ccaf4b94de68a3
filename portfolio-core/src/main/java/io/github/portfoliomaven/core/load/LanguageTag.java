package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.language.Language;
import io.github.portfoliomaven.core.load.ValueType.Problems;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tags of languages (BCP 47), and the names of locales that other generators use, such as {@code zh_CN}. */
final class LanguageTag {

    private LanguageTag() {}

    /** The canonical form, or {@code null} if the text is not a language tag; {@code null} means not a text. */
    static @Nullable String read(@Nullable String tag, Problems problems) {
        if (tag == null) {
            return null;
        }
        String canonical = Language.canonical(tag);
        if (canonical == null) {
            named(tag).ifPresent(code -> problems.advise("write it as " + code));
        }
        return canonical;
    }

    /** Whether a name means the same as a tag in its canonical form, as {@code zh_cn} and {@code zh-CN} do. */
    static boolean isWritten(String tag, String name) {
        return tag.equalsIgnoreCase(name.replace('_', '-'));
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
