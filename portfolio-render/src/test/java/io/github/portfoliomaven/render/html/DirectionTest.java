package io.github.portfoliomaven.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The style sheets say start and end, which a page from right to left turns around. */
class DirectionTest {

    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:margin|padding|border)-(?:left|right)|(?<![\\w-])(?:left|right):|(?:float|text-align): (?:left|right)");

    /** Code runs from left to right in any language, and the author aligned the cells of a table. */
    private static final Pattern ALLOWED = Pattern.compile("(?m)^(?:pre|\\[dir=\"rtl\"\\] pre|\\.text-right) .*$");

    @Test
    void noStyleSaysLeftOrRight() throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : Theme.standard().assets().keySet()) {
            if (!name.endsWith(".css") || name.equals("math.css")) {
                continue;
            }
            String css = new String(
                    Theme.standard().asset(name).orElseThrow().bytes().read(), StandardCharsets.UTF_8);
            ALLOWED.matcher(css)
                    .replaceAll("")
                    .lines()
                    .filter(line -> PHYSICAL.matcher(line).find())
                    .forEach(line -> found.add(name + ": " + line));
        }
        assertThat(found).isEmpty();
    }
}
