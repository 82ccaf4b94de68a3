package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of front matter in JavaScript, as Eleventy has it: one object, or constants whose values are plain.
 * Code is not run, so anything else is an error: it could be what keeps the page back.
 */
final class ScriptReader {

    private static final Pattern CONSTANT = Pattern.compile(
            "\\s*(?:export\\s+)?(?:const|let|var)\\s+([A-Za-z_$][\\w$]*)\\s*=\\s*(.*?)\\s*;?\\s*", Pattern.DOTALL);
    private static final Pattern PLAIN =
            Pattern.compile("\"[^\"\\\\]*\"|'[^'\\\\]*'|-?\\d[\\d.]*|true|false|null|\\[[^()=>`]*]|\\{[^()=>`]*}");
    private static final Pattern NOTHING = Pattern.compile("\\s*(?://.*)?");

    private ScriptReader() {}

    /** The tree of a stretch of a file; {@code null} after a report. */
    static @Nullable Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        // YAML has no tabs between its tokens
        SourceText spaced = new SourceText(source.file(), source.text().replace('\t', ' '));
        String text = spaced.text();
        if (text.substring(from, to).strip().startsWith("{")) {
            return YamlReader.read(spaced, from, to, diagnostics);
        }
        List<Node.Entry> entries = new ArrayList<>();
        int next;
        for (int at = from; at < to; at = next) {
            int end = statementEnd(text, at, to);
            next = Lines.next(text, end);
            String line = text.substring(at, end);
            Matcher constant = CONSTANT.matcher(line);
            if (NOTHING.matcher(line).matches()) {
                continue;
            }
            if (!constant.matches() || !PLAIN.matcher(constant.group(2)).matches()) {
                diagnostics.error(
                        Code.FRONT_MATTER,
                        source.at(at, Lines.end(text, at) - at),
                        "JavaScript front matter is not run, and this line is not a literal value",
                        "write the front matter in YAML, between lines of ---");
                return null;
            }
            Place key = new Place(source, at + constant.start(1), at + constant.end(1));
            Node value = YamlReader.read(spaced, at + constant.start(2), at + constant.end(2), diagnostics);
            if (value == null) {
                return null;
            }
            entries.add(new Node.Entry(constant.group(1), key, value));
        }
        return new Node.Mapping(new Place(source, from, from), List.copyOf(entries));
    }

    /** The end of the line that closes what a line opens. */
    private static int statementEnd(String text, int at, int to) {
        int end = Lines.end(text, at);
        while (isOpen(text.substring(at, end)) && Lines.next(text, end) < to) {
            end = Lines.end(text, Lines.next(text, end));
        }
        return end;
    }

    private static boolean isOpen(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += switch (text.charAt(i)) {
                case '{', '[' -> 1;
                case '}', ']' -> -1;
                default -> 0;
            };
        }
        return depth > 0;
    }
}
