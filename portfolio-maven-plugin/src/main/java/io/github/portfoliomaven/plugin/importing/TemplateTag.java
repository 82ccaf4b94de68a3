package io.github.portfoliomaven.plugin.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of a template in a body: {@code {% name rest %}}, {@code {{ rest }}}, {@code {{< name rest >}}}.
 *
 * @param start where it starts
 * @param end after its last character
 * @param open what it starts with
 * @param inner text between its marks, without space around it
 */
record TemplateTag(int start, int end, String open, String inner) {

    private static final Pattern ARGUMENT =
            Pattern.compile("(?:([\\w-]+)\\s*[=:]\\s*)?(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*)'|`([^`]*)`|([^\\s,]+))");

    /** Its first word. */
    String name() {
        return inner.split("[\\s(]", 2)[0];
    }

    /** What follows its first word. */
    String rest() {
        return inner.substring(Math.min(inner.length(), name().length())).strip();
    }

    /** How a report names it: without what it is given. */
    String display() {
        return open + " " + name() + " " + TemplateTags.close(open);
    }

    /** What it is given, by name, or by number where it has none. */
    Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        List<String> plain = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(rest().replaceAll("^\\(|\\)$", ""));
        while (matcher.find()) {
            String value = "";
            for (int group = 2; group <= 5; group++) {
                value = matcher.group(group) == null ? value : matcher.group(group);
            }
            value = matcher.group(2) == null ? value : value.replaceAll("\\\\(.)", "$1");
            if (matcher.group(1) == null) {
                arguments.put(String.valueOf(plain.size()), value);
                plain.add(value);
            } else {
                arguments.put(matcher.group(1), value);
            }
        }
        return arguments;
    }
}
