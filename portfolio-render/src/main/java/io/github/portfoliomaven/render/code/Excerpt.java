package io.github.portfoliomaven.render.code;

import java.util.List;

/** Lines of a file as a block shows them: without the indentation that all have, and without blank lines around. */
final class Excerpt {

    private Excerpt() {}

    /** Each line with {@code \n} at its end; empty for no lines. */
    static String of(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        List<String> shown = lines.subList(from, to);
        int indent = indent(shown);
        StringBuilder out = new StringBuilder();
        for (String line : shown) {
            out.append(line.isBlank() ? "" : line.substring(indent).stripTrailing())
                    .append('\n');
        }
        return out.toString();
    }

    /** How many spaces and tabs all lines that are not blank start with. */
    private static int indent(List<String> lines) {
        String common = null;
        for (String line : lines) {
            if (!line.isBlank()) {
                int end = 0;
                int limit = common == null ? line.length() : Math.min(common.length(), line.length());
                while (end < limit
                        && (line.charAt(end) == ' ' || line.charAt(end) == '\t')
                        && (common == null || common.charAt(end) == line.charAt(end))) {
                    end++;
                }
                common = line.substring(0, end);
            }
        }
        return common == null ? 0 : common.length();
    }
}
