package io.github.portfoliomaven.core.load;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes badges out of Markdown: pictures of other hosts that say how a project is. Each would be a request of the reader's
 * browser to a host that the site does not know. Spaces take their place, so that all else stays where it is.
 */
final class Badges {

    /** Everything has a longest form, so that no text takes long. */
    private static final String ADDRESS =
            "https?://[^\\s()\"'>!\\[\\]]{0,200}(?:badge|shields\\.io|travis-ci|codecov\\.io|coveralls\\.io)[^\\s()\"'>!\\[\\]]{0,500}";

    private static final String TITLE = "(?:\\s{1,9}\"[^\"\\n]{0,200}\")?\\s{0,9}";
    private static final String IMAGE = "!\\[[^\\]\\n]{0,200}\\]\\(\\s{0,9}<?" + ADDRESS + ">?" + TITLE + "\\)";
    private static final String TAG = "<img\\b[^>]{0,500}?\\bsrc\\s{0,9}=\\s{0,9}[\"']?" + ADDRESS + "[^>]{0,500}>";

    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^ {0,3}\\[([^\\]\\n]{1,200})\\]:\\s{0,9}<?" + ADDRESS, Pattern.CASE_INSENSITIVE);

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

    /** Code in a line, which stays as it is. */
    private static final String CODE = "`[^`\\n]{1,500}`";

    private Badges() {}

    static byte[] without(byte[] markdown) {
        String text = new String(markdown, StandardCharsets.UTF_8);
        String less = without(text);
        return less.equals(text) ? markdown : less.getBytes(StandardCharsets.UTF_8);
    }

    static String without(String markdown) {
        Pattern badge = Pattern.compile(CODE + "|(" + badge(markdown) + ")", Pattern.CASE_INSENSITIVE);
        StringBuilder out = new StringBuilder(markdown.length());
        StringBuilder prose = new StringBuilder();
        String fence = null;
        for (String line : markdown.split("(?<=\n)")) {
            Matcher marker = FENCE.matcher(line.stripTrailing());
            boolean marks = marker.matches();
            if (fence == null && !marks) {
                prose.append(line);
                continue;
            }
            write(prose, badge, out);
            out.append(line);
            if (fence == null) {
                fence = marker.group(1);
            } else if (marks && line.strip().startsWith(fence)) {
                fence = null;
            }
        }
        write(prose, badge, out);
        return out.toString();
    }

    private static void write(StringBuilder prose, Pattern badge, StringBuilder out) {
        Matcher matcher = badge.matcher(prose);
        while (matcher.find()) {
            String found = matcher.group();
            String kept = matcher.group(1) == null ? found : found.replaceAll("[^\\n]", " ");
            matcher.appendReplacement(out, Matcher.quoteReplacement(kept));
        }
        matcher.appendTail(out);
        prose.setLength(0);
    }

    /** A pattern of badges, those included whose addresses stand elsewhere in the text. */
    private static String badge(String markdown) {
        StringBuilder labels = new StringBuilder();
        for (Matcher matcher = DEFINITION.matcher(markdown); matcher.find(); ) {
            labels.append(labels.length() == 0 ? "" : "|").append(Pattern.quote(matcher.group(1)));
        }
        String reference = labels.length() == 0
                ? ""
                : "|!(?:\\[[^\\]\\n]{0,200}\\])?\\[(?:" + labels + ")\\](?:\\[\\])?(?![(\\[])";
        String image = "(?:" + IMAGE + "|" + TAG + reference + ")";
        String images = image + "(?:\\s{0,20}" + image + "){0,9}";
        return "\\[\\s{0,9}" + images + "\\s{0,9}\\](?:\\([^)\\n]{0,500}\\)|\\[[^\\]\\n]{0,200}\\])"
                + "|<a\\b[^>]{0,500}>\\s{0,20}" + images + "\\s{0,20}</a>|" + image;
    }
}
