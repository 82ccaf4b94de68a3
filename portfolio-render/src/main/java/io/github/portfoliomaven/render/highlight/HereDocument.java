package io.github.portfoliomaven.render.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of lines that starts below the line that names its end: {@code <<EOF}, {@code <<-'EOF'}, and PHP's {@code <<<EOT}. The token
 * makers take its apostrophes for the start of a text in quotes.
 *
 * @param start where its first line starts
 * @param end behind the name that ends it, or the end of the code
 */
record HereDocument(int start, int end) {

    private static final Pattern SHELL = Pattern.compile("(?<!<)<<[-~]?\\s*\\\\?([\"']?)([A-Za-z_]\\w*)\\1");

    private static final Pattern PHP = Pattern.compile("<<<[ \\t]*([\"']?)([A-Za-z_]\\w*)\\1[ \\t]*$");

    /** What starts one in a language; {@code null} for a language without them. */
    static @Nullable Pattern sign(String language) {
        return switch (language) {
            case "bash", "dockerfile", "perl" -> SHELL;
            case "php" -> PHP;
            default -> null;
        };
    }

    /** The document that a match of its sign starts. */
    static HereDocument of(String code, Matcher sign) {
        String name = sign.group(2);
        int start = Scan.nextLine(code, Scan.lineEnd(code, sign.end()));
        for (int line = start; line < code.length(); line = Scan.nextLine(code, Scan.lineEnd(code, line))) {
            int from = Scan.spaces(code, line, code.length());
            int end = from + name.length();
            if (code.startsWith(name, from) && (end == code.length() || !Scan.isWordPart(code.charAt(end)))) {
                return new HereDocument(start, end);
            }
        }
        return new HereDocument(start, code.length());
    }
}
