package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML front matter in which texts lack the quotes that YAML wants, because the generator that it was written for
 * takes each line apart at its first colon: {@code title: Micronaut: the book}, {@code title: [Spanish] Hello},
 * {@code image:a.png}. Such a line gets a warning, and means what it says; all else is YAML.
 */
final class UnquotedText {

    /** More lines than these are no slips. */
    private static final int MOST = 20;

    private static final Pattern SECOND_COLON =
            Pattern.compile("([A-Za-z][\\w-]*):[ \\t]+([^\\s\"'\\[{&*!|>%@`#-].*:(?:[ \\t].*)?)");
    private static final Pattern BRACKETS =
            Pattern.compile("([A-Za-z][\\w-]*):[ \\t]+(\\[[^\\[\\]\"']*\\][ \\t]*[^\\s#,:\\]].*)");
    private static final Pattern NO_SPACE = Pattern.compile("([A-Za-z][\\w-]*):([^\\s:/].*)");

    private static final Set<String> PROSE = Set.of("title", "description", "summary", "subtitle", "headline", "lead");
    private static final Pattern COMMENT = Pattern.compile("[ \\t]+#.*\\S.*");

    private UnquotedText() {}

    /** The tree of a stretch of a file; {@code null} after a report. */
    static @Nullable Node read(SourceText source, int from, int to, Diagnostics diagnostics) {
        List<Node.Entry> mended = new ArrayList<>();
        SourceText masked = source;
        while (true) {
            Diagnostics attempt = new Diagnostics();
            Node node = YamlReader.read(masked, from, to, RepeatedKey.LAST_COUNTS, attempt);
            Diagnostic slip = node == null && mended.size() < MOST ? syntaxError(attempt) : null;
            Location place = slip == null ? null : slip.location();
            Node.Entry entry = place == null ? null : entry(source, lineStart(source, place.line()), to);
            if (slip == null || entry == null) {
                attempt.sorted().forEach(diagnostics::add);
                if (node instanceof Node.Mapping mapping) {
                    mapping.entries().forEach(each -> warnWhenCut(each, diagnostics));
                }
                return node == null ? null : join(node, mended, diagnostics);
            }
            warn(entry, diagnostics);
            mended.add(entry);
            masked = masked(masked, entry);
        }
    }

    /** A title in which YAML takes {@code #} for the start of a comment (YAML 1.2, section 6.6). */
    private static void warnWhenCut(Node.Entry entry, Diagnostics diagnostics) {
        if (!PROSE.contains(KeyName.fold(entry.key()))
                || !(entry.value() instanceof Node.Scalar value)
                || value.quoted()) {
            return;
        }
        SourceText source = value.place().source();
        int end = Lines.end(source.text(), value.place().end());
        String rest = source.text().substring(value.place().end(), end);
        if (COMMENT.matcher(rest).matches()) {
            diagnostics.warning(
                    Code.SYNTAX,
                    source.at(end - rest.stripLeading().length(), rest.strip().length()),
                    "YAML reads this as a comment, so it is not part of the " + KeyName.fold(entry.key()),
                    "write " + entry.key() + ": " + quoted((value.text() + rest).strip()));
        }
    }

    private static void warn(Node.Entry entry, Diagnostics diagnostics) {
        Place value = entry.value().place();
        String text = ((Node.Scalar) entry.value()).text();
        int colon = entry.keyPlace().end();
        if (value.start() == colon + 1) {
            Place place = new Place(value.source(), colon, value.start());
            String hint = "write " + entry.key() + ": " + text;
            diagnostics.warning(Code.SYNTAX, place.location(), "a space is missing after this ':'", hint);
        } else {
            String hint = "write " + entry.key() + ": " + quoted(text);
            diagnostics.warning(Code.SYNTAX, value.location(), "this text needs quotes", hint);
        }
    }

    private static @Nullable Diagnostic syntaxError(Diagnostics attempt) {
        return attempt.sorted().stream()
                .filter(problem -> problem.code() == Code.SYNTAX)
                .findFirst()
                .orElse(null);
    }

    private static int lineStart(SourceText source, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = Lines.next(source.text(), start);
        }
        return start;
    }

    /** The pair on a line that is one; {@code null} when the line is something else, or goes on below. */
    private static Node.@Nullable Entry entry(SourceText source, int start, int to) {
        String text = source.text();
        String line = Lines.at(text, start);
        int next = Lines.next(text, start);
        boolean goesOn = next < to && " \t-".indexOf(text.charAt(next)) >= 0;
        for (Pattern pattern : List.of(SECOND_COLON, BRACKETS, NO_SPACE)) {
            Matcher matcher = pattern.matcher(line);
            boolean known = pattern != NO_SPACE || (matcher.matches() && FrontMatterKeys.isKnown(matcher.group(1)));
            if (!goesOn && known && matcher.matches()) {
                Place key = new Place(source, start, start + matcher.end(1));
                Place value = new Place(source, start + matcher.start(2), start + matcher.end(2));
                return new Node.Entry(matcher.group(1), key, new Node.Scalar(value, matcher.group(2), true));
            }
        }
        return null;
    }

    /** The same text with a comment in place of a line, so that all else stays where it is. */
    private static SourceText masked(SourceText source, Node.Entry entry) {
        int start = entry.keyPlace().start();
        int end = entry.value().place().end();
        String comment = "#" + " ".repeat(end - start - 1);
        return new SourceText(
                source.file(),
                source.text().substring(0, start) + comment + source.text().substring(end));
    }

    private static Node join(Node node, List<Node.Entry> mended, Diagnostics diagnostics) {
        if (mended.isEmpty() || !(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        for (Node.Entry entry : mended) {
            Node.Entry twin = entries.stream()
                    .filter(other -> other.key().equals(entry.key()))
                    .findFirst()
                    .orElse(null);
            if (twin == null) {
                entries.add(entry);
            } else {
                boolean isFirst = twin.keyPlace().start() < entry.keyPlace().start();
                entries.remove(twin);
                entries.add(RepeatedKey.counting(
                        isFirst ? twin : entry,
                        isFirst ? entry : twin,
                        RepeatedKey.LAST_COUNTS.test(entry.key()),
                        diagnostics));
            }
        }
        entries.sort(Comparator.comparingInt(entry -> entry.keyPlace().start()));
        return new Node.Mapping(mapping.place(), List.copyOf(entries));
    }

    private static String quoted(String value) {
        boolean plain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
        return plain ? '"' + value + '"' : "'" + value.replace("'", "''") + "'";
    }
}
