package io.github.portfoliomaven.core.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a word goes with a number, for whole numbers: the cardinal rules of Unicode CLDR as they are (UTS #35,
 * part 3, section 5). Of the operands of a rule {@code n} and {@code i} are the number, and all others, which describe
 * decimals and exponents, are 0.
 */
final class PluralRules {

    private static final Pattern RELATION =
            Pattern.compile("(?<operand>[niefvwtc])(?: % (?<modulus>\\d+))? (?<not>!?)= (?<ranges>[\\d.,]+)");

    /** By the code of a language; loaded on first use. */
    private static final class Known {
        private static final Map<String, PluralRules> RULES = read();

        private static Map<String, PluralRules> read() {
            Map<String, PluralRules> rules = new HashMap<>();
            for (String line : Resources.lines("plurals.txt")) {
                int equals = line.indexOf(" = ");
                PluralRules parsed = parse(line.substring(equals + 3));
                for (String language : line.substring(0, equals).split(" ")) {
                    rules.put(language, parsed);
                }
            }
            return rules;
        }
    }

    private record Rule(PluralForm form, IntPredicate matches) {}

    private final List<Rule> rules;

    private PluralRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules of a language; of one that CLDR does not have, those of a language with one form. */
    static PluralRules of(Locale language) {
        PluralRules regional = Known.RULES.get(language.getLanguage() + "-" + language.getCountry());
        return regional != null
                ? regional
                : Known.RULES.getOrDefault(language.getLanguage(), new PluralRules(List.of()));
    }

    /** The form of a number that is not negative. */
    PluralForm form(int number) {
        for (Rule rule : rules) {
            if (rule.matches().test(number)) {
                return rule.form();
            }
        }
        return PluralForm.OTHER;
    }

    /** The forms that the language has. */
    Set<PluralForm> forms() {
        Set<PluralForm> forms = new TreeSet<>(Set.of(PluralForm.OTHER));
        rules.forEach(rule -> forms.add(rule.form()));
        return forms;
    }

    /** Rules such as {@code one:i = 1 and v = 0|few:n = 2..4}. */
    static PluralRules parse(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String rule : text.isEmpty() ? new String[0] : text.split("\\|")) {
            int colon = rule.indexOf(':');
            PluralForm form = PluralForm.of(rule.substring(0, colon)).orElseThrow();
            rules.add(new Rule(form, anyOf(rule.substring(colon + 1))));
        }
        return new PluralRules(List.copyOf(rules));
    }

    private static IntPredicate anyOf(String condition) {
        IntPredicate any = number -> false;
        for (String part : condition.split(" or ")) {
            any = any.or(allOf(part));
        }
        return any;
    }

    private static IntPredicate allOf(String condition) {
        IntPredicate all = number -> true;
        for (String part : condition.split(" and ")) {
            all = all.and(relation(part));
        }
        return all;
    }

    private static IntPredicate relation(String text) {
        Matcher relation = RELATION.matcher(text);
        if (!relation.matches()) {
            throw new IllegalArgumentException("not a relation of plural rules: " + text);
        }
        boolean ofNumber = "ni".contains(relation.group("operand"));
        int modulus = relation.group("modulus") == null ? 0 : Integer.parseInt(relation.group("modulus"));
        boolean not = !relation.group("not").isEmpty();
        IntPredicate within = within(relation.group("ranges"));
        return number -> {
            int operand = ofNumber ? number : 0;
            return within.test(modulus == 0 ? operand : operand % modulus) != not;
        };
    }

    private static IntPredicate within(String ranges) {
        IntPredicate any = number -> false;
        for (String range : ranges.split(",")) {
            String[] ends = range.split("\\.\\.");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            any = any.or(number -> number >= first && number <= last);
        }
        return any;
    }
}
