package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Slug;
import io.github.portfoliomaven.core.text.FileNames;
import io.github.portfoliomaven.core.text.UrlText;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the paths that authors write: {@code path}, {@code aliases} and {@code slug} of front matter. */
final class PathReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("(^|/):[a-zA-Z_]+|\\{\\{|\\{%");
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Set<String> FILE_TYPES =
            Set.of("html", "htm", "xhtml", "php", "asp", "aspx", "jsp", "xml", "rss", "json", "txt");
    private static final String WRITE_PATH = "write it from the root of the site, such as /writing/hello/";

    private final Diagnostics diagnostics;

    PathReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A path; {@code null} after a report.
     *
     * @param base what a path without a slash at its start is below
     */
    @Nullable
    SitePath path(Node.Scalar written, SitePath base) {
        String text = written.text().strip();
        if (PLACEHOLDER.matcher(text).find()) {
            diagnostics.warning(
                    Code.PATH,
                    written.place().location(),
                    Quote.of(written.text()) + " is a pattern that is not supported, and is ignored",
                    "write the path itself, such as /2026/hello/");
            return null;
        }
        if (UrlText.isComplete(text)) {
            report(Code.PATH, written, "is a URL, not a path of this site", WRITE_PATH);
            return null;
        }
        String decoded = Normalizer.normalize(decode(text), Normalizer.Form.NFC);
        String absolute = decoded.startsWith("/") ? decoded : base.value() + decoded;
        String flaw = decoded.isEmpty() ? "is empty" : flaw(absolute);
        if (flaw != null) {
            report(Code.PATH, written, flaw, WRITE_PATH);
            return null;
        }
        return new SitePath(complete(absolute));
    }

    /**
     * A last segment, or several; {@code null} after a report. What no address can hold becomes hyphens, as in other
     * generators, with a warning.
     */
    @Nullable
    String slug(Node.Scalar written) {
        String text = Normalizer.normalize(written.text().strip(), Normalizer.Form.NFC)
                .replaceFirst("/$", "");
        String flaw = text.isEmpty() ? "is empty" : flaw("/" + text);
        flaw = flaw == null && text.contains("%") ? "contains '%'" : flaw;
        if (flaw == null) {
            return text;
        }
        List<String> segments = List.of(text.split("/"));
        String mended =
                segments.stream().map(Slug::of).filter(slug -> !slug.isEmpty()).collect(Collectors.joining("/"));
        if (mended.isEmpty() || segments.contains("..")) {
            report(
                    Code.PATH,
                    written,
                    flaw,
                    mended.isEmpty() ? "use letters, digits and hyphens" : "write slug: " + mended);
            return null;
        }
        diagnostics.warning(
                Code.PATH,
                written.place().location(),
                Quote.of(written.text()) + " " + flaw + "; the path has " + Quote.of(mended),
                "write slug: " + mended);
        return mended;
    }

    private void report(Code code, Node.Scalar written, String flaw, String hint) {
        diagnostics.error(code, written.place().location(), Quote.of(written.text()) + " " + flaw, hint);
    }

    /** What keeps an absolute path from being one, or {@code null}. */
    static @Nullable String flaw(String path) {
        if (path.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return "contains a space";
        }
        for (String sign : List.of("\\", "?", "#", "\"", "<", ">")) {
            if (path.contains(sign)) {
                return "contains '" + sign + "'";
            }
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..") || segment.equals(".")) {
                return "contains '" + segment + "'";
            }
        }
        if (path.contains("//")) {
            return "contains '//'";
        }
        return SitePath.isValid(path) ? null : "contains a control character";
    }

    /** A page's path ends with a slash; only what is named like a file stays one. */
    static String complete(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String type = FileNames.extension(last);
        if (last.equals("index.html")) {
            return path.substring(0, path.length() - last.length());
        }
        boolean file = last.contains(".") && FILE_TYPES.contains(type);
        return last.isEmpty() || file ? path : path + "/";
    }

    /** Undoes percent-encoding where it is UTF-8 (RFC 3986, section 2.1); all else stays. */
    private static String decode(String text) {
        Matcher matcher = ENCODED.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String decoded = UrlText.strictlyDecoded(matcher.group());
            matcher.appendReplacement(out, Matcher.quoteReplacement(decoded == null ? matcher.group() : decoded));
        }
        return matcher.appendTail(out).toString();
    }
}
