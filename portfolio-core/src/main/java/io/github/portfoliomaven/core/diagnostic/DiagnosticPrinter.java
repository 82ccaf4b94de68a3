package io.github.portfoliomaven.core.diagnostic;

import java.util.List;
import java.util.Objects;

/**
 * Prints problems for a human: a line in the form that compilers use, the line in question with a caret under the
 * place, and a hint.
 */
public final class DiagnosticPrinter {

    /** Excerpts longer than this many characters are cut around the place. */
    private static final int EXCERPT_WIDTH = 120;

    private static final String INDENT = "    ";

    private DiagnosticPrinter() {}

    /** The problem in one to four lines, with {@code \n} between them and none at the end. */
    public static String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(headline(diagnostic));
        Location location = diagnostic.location();
        if (location != null && !location.isWholeFile()) {
            appendExcerpt(location, out);
        }
        if (diagnostic.hint() != null) {
            out.append('\n').append(INDENT).append("hint: ").append(diagnostic.hint());
        }
        return out.toString();
    }

    /** The first line alone: {@code file:line:column: error: message [code]}. */
    public static String headline(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        String line = (location == null ? "" : location + ": ")
                + diagnostic.severity().label()
                + ": "
                + diagnostic.message()
                + " ["
                + diagnostic.code().label()
                + "]";
        return withoutControls(line);
    }

    /** Names of files may hold line breaks, and must not look like our lines. */
    private static String withoutControls(String line) {
        return line.chars().noneMatch(Character::isISOControl) ? line : line.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** Counts for the last line of a report: {@code 1 error, 2 warnings in 2 files}. */
    public static String summary(List<Diagnostic> diagnostics) {
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        long warnings = diagnostics.size() - errors;
        long files = diagnostics.stream()
                .map(Diagnostic::location)
                .filter(Objects::nonNull)
                .map(Location::file)
                .distinct()
                .count();
        String counts = errors == 0
                ? count(warnings, "warning")
                : count(errors, "error") + (warnings == 0 ? "" : ", " + count(warnings, "warning"));
        return files == 0 ? counts : counts + " in " + count(files, "file");
    }

    private static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** Looks only at what it prints of the line: a long line may have thousands of problems. */
    private static void appendExcerpt(Location location, StringBuilder out) {
        String line = location.excerpt();
        int caret = move(line, 0, location.column() - 1);
        int from = move(line, caret, -EXCERPT_WIDTH / 2);
        int to = move(line, from, EXCERPT_WIDTH);
        if (to == line.length()) {
            from = move(line, to, -EXCERPT_WIDTH);
        }
        out.append('\n').append(INDENT);
        if (from > 0) {
            out.append('…');
        }
        line.substring(from, to)
                .codePoints()
                .forEach(c -> out.appendCodePoint(Character.isISOControl(c) && c != '\t' ? '\uFFFD' : c));
        if (to < line.length()) {
            out.append('…');
        }
        out.append('\n').append(INDENT);
        if (from > 0) {
            out.append(' ');
        }
        line.substring(from, caret).codePoints().forEach(c -> out.append(c == '\t' ? '\t' : ' '));
        int room = line.codePointCount(caret, to);
        out.append("^".repeat(Math.max(1, Math.min(location.length(), room))));
    }

    /** The index that many code points further, or back if negative, but not outside of the text. */
    private static int move(String text, int index, int codePoints) {
        int to = Math.max(0, Math.min(text.length(), index + codePoints));
        if (text.codePointCount(0, text.length()) == text.length()) {
            return to; // no surrogate pairs
        }
        int most = codePoints < 0 ? text.codePointCount(0, index) : text.codePointCount(index, text.length());
        return text.offsetByCodePoints(index, Math.max(-most, Math.min(most, codePoints)));
    }
}
