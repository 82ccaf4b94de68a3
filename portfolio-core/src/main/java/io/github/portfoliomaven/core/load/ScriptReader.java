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

    private static final Pattern CONSTANT =
            Pattern.compile("\\s*(?:export\\s+)?(?:const|let|var)\\s+([A-Za-z_$][\\w$]*)\\s*=\\s*(.*?)\\s*;?\\s*");
    private static final Pattern PLAIN =
            Pattern.compile("\"[^\"\\\\]*\"|'[^'\\\\]*'|-?\\d[\\d.]*|true|false|null|\\[[^()=>`]*]|\\{[^()=>`]*}");
    private static final Pattern NOTHING = Pattern.compile("\\s*(?://.*)?");

    private ScriptReader() {}

    /** The tree of a stretch of a file; {@code null} after a report. */
    static @Nullable Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        String text = source.text();
        if (text.substring(from, to).strip().startsWith("{")) {
            return YamlReader.read(source, from, to, diagnostics);
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (int at = from; at < to; at = Lines.next(text, at)) {
            String line = text.substring(at, Lines.end(text, at));
            Matcher constant = CONSTANT.matcher(line);
            if (NOTHING.matcher(line).matches()) {
                continue;
            }
            if (!constant.matches() || !PLAIN.matcher(constant.group(2)).matches()) {
                diagnostics.error(
                        Code.FRONT_MATTER,
                        source.at(at, line.length()),
                        "front matter in JavaScript is not run, and this line is more than a plain value",
                        "write the front matter in YAML, between lines of ---");
                return null;
            }
            Place key = new Place(source, at + constant.start(1), at + constant.end(1));
            Node value = YamlReader.read(source, at + constant.start(2), at + constant.end(2), diagnostics);
            if (value == null) {
                return null;
            }
            entries.add(new Node.Entry(constant.group(1), key, value));
        }
        return new Node.Mapping(new Place(source, from, from), List.copyOf(entries));
    }
}
