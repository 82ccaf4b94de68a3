package io.github.portfoliomaven.render.lock;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.render.page.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code portfolio-urls.lock}: the addresses that a site promises to keep, one a line, with the feed ids of posts.
 *
 * @param lines in the order of the file, without comments and empty lines
 */
public record UrlLock(List<Line> lines) {

    /** The file's name; it stands beside {@code portfolio.yml}. */
    public static final String FILE = "portfolio-urls.lock";

    private static final String HEAD = """
            # The addresses that this site promises to keep, and the ids that its posts have in feeds.
            # The build fails when one is lost. New ones are added by -Dportfolio.lockUrls.
            """;

    /**
     * One address.
     *
     * @param path percent-encoded, from the root of the site
     * @param id of the post in feeds, a path where it is an address of the site; empty for what is no post
     * @param source the file
     * @param offset of the line in it
     */
    public record Line(String path, String id, SourceText source, int offset) {}

    /** The lock of a site directory; empty if there is none, and nothing is promised. */
    public static Optional<UrlLock> read(SourceTree source) throws IOException {
        if (!source.contains(FILE)) {
            return Optional.empty();
        }
        var file = source.file(FILE);
        return Optional.of(
                parse(new SourceText(file.display(), new String(file.bytes().read(), StandardCharsets.UTF_8))));
    }

    static UrlLock parse(SourceText source) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : source.text().split("\n", -1)) {
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                int space = text.indexOf(' ');
                String path = space < 0 ? text : text.substring(0, space);
                String id = space < 0 ? "" : text.substring(space).strip();
                lines.add(new Line(path, id, source, start + line.indexOf(text)));
            }
            start += line.length() + 1;
        }
        return new UrlLock(List.copyOf(lines));
    }

    /** The text of a lock with what it holds already and all addresses of the site. */
    public static String text(Optional<UrlLock> old, List<Edition> editions) {
        SortedMap<String, String> all = new TreeMap<>(KeptUrls.of(editions));
        old.ifPresent(lock -> lock.lines().forEach(line -> all.put(line.path(), line.id())));
        StringBuilder text = new StringBuilder(HEAD);
        all.forEach((path, id) ->
                text.append(path).append(id.isEmpty() ? "" : " " + id).append('\n'));
        return text.toString();
    }
}
