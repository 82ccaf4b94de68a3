package io.github.portfoliomaven.core.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The plural categories of Unicode CLDR; which numbers are in which is for each language to say. */
public enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The name in the data of CLDR, in files of words and in scripts ({@code Intl.PluralRules}). */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of this name. */
    public static Optional<PluralForm> of(String label) {
        return Arrays.stream(values())
                .filter(form -> form.label().equals(label))
                .findFirst();
    }

    /** All names. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(PluralForm::label).toList();
    }
}
