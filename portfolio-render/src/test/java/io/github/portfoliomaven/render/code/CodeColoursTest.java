package io.github.portfoliomaven.render.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.render.css.Rgb;
import io.github.portfoliomaven.render.css.RootProperties;
import io.github.portfoliomaven.render.highlight.TokenKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contrast of each kind of token with whatever may be behind it, on light and on dark pages. */
class CodeColoursTest {

    private static final String CODE = asset("code.css");
    private static final RootProperties PROPERTIES = RootProperties.of(CODE + asset("css/10-tokens.css"));

    static Stream<String> selectors() {
        return Stream.concat(
                Stream.of(TokenKind.values()).map(kind -> "pre ." + kind.cssClass()), Stream.of("pre .dim"));
    }

    @ParameterizedTest
    @MethodSource("selectors")
    void isReadable(String selector) {
        String property = colour(selector);
        for (boolean dark : new boolean[] {false, true}) {
            for (String behind : new String[] {"--raised", "--code-mark", "--code-ins", "--code-del"}) {
                assertThat(colour(property, dark).contrast(colour(behind, dark)))
                        .as("%s, %s on %s, %s", selector, property, behind, dark ? "dark" : "light")
                        .isGreaterThanOrEqualTo(4.5);
                assertThat(colour("--ink", dark).contrast(colour(behind, dark))).isGreaterThan(7);
            }
        }
    }

    /** The custom property that a rule for this selector sets the colour to. */
    private static String colour(String selector) {
        Matcher rules = Pattern.compile("([^{}]+)\\{([^{}]*)}").matcher(CODE);
        while (rules.find()) {
            Matcher colour =
                    Pattern.compile("(?<![-a-z])color: var\\((--[a-z-]+)\\)").matcher(rules.group(2));
            if (Stream.of(rules.group(1).split(",", -1))
                            .anyMatch(each -> each.strip().endsWith(selector))
                    && colour.find()) {
                return colour.group(1);
            }
        }
        throw new AssertionError("no colour for " + selector);
    }

    private static Rgb colour(String property, boolean dark) {
        return PROPERTIES.colour(property, dark).orElseThrow(() -> new AssertionError(property));
    }

    private static String asset(String name) {
        String path = "/io/github/portfoliomaven/render/theme/assets/" + name;
        try (InputStream in = CodeColoursTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
