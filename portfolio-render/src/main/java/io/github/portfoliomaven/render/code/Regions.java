package io.github.portfoliomaven.render.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named parts of a source file, between lines with {@code tag::x[]} and {@code end::x[]} as in Asciidoctor, or with
 * {@code #region x} and {@code #endregion} as editors fold them, after the start of a comment where the language needs one.
 */
final class Regions {

    /** A marker is a short line, and no long one is worth the time of a pattern. */
    private static final int LONGEST_MARKER = 200;

    private static final Pattern TAG = Pattern.compile("(?:^|\\W)(tag|end)::([\\w.-]+)\\[]");

    private static final Pattern FOLD = Pattern.compile(
            "\\s*(?:(?://|#|/\\*|<!--|--|::|;|%|'|\\(\\*|REM )\\s*#?|#)(?:pragma )?\\s*(region|end ?region)\\b(.*)",
            Pattern.CASE_INSENSITIVE);

    private record Region(String name, int from, int to) {}

    private record Open(String name, int line, boolean tag) {}

    private final List<String> lines;
    private final List<Region> regions = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final BitSet markers = new BitSet();

    Regions(String text) {
        this.lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() <= LONGEST_MARKER) {
                read(line, i);
            }
        }
    }

    private void read(String line, int number) {
        if (line.contains("::") && line.contains("[]")) {
            Matcher tag = TAG.matcher(line);
            if (tag.find()) {
                boolean starts = tag.group(1).equals("tag");
                if (starts) {
                    open.push(new Open(tag.group(2), number, true));
                } else {
                    String name = tag.group(2);
                    close(
                            number,
                            open.stream()
                                    .filter(each -> each.tag && each.name.equals(name))
                                    .findFirst());
                }
                return;
            }
        }
        Matcher fold = FOLD.matcher(line);
        if (fold.matches()) {
            if (fold.group(1).length() == "region".length()) {
                open.push(new Open(name(fold.group(2)), number, false));
            } else {
                close(number, open.stream().filter(each -> !each.tag).findFirst());
            }
        }
    }

    private void close(int number, Optional<Open> start) {
        start.ifPresent(region -> {
            open.remove(region);
            markers.set(region.line);
            markers.set(number);
            regions.add(new Region(region.name, region.line + 1, number));
        });
    }

    /** A name without the end of a comment, and without quotes. */
    private static String name(String rest) {
        String name = rest.strip();
        for (String end : List.of("*/", "-->", "*)")) {
            name = name.endsWith(end)
                    ? name.substring(0, name.length() - end.length()).strip()
                    : name;
        }
        return name.replace("\"", "");
    }

    /** The names of all regions that end, sorted. */
    List<String> names() {
        return regions.stream()
                .map(Region::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a region starts and never ends. */
    boolean isUnclosed(String name) {
        return open.stream().anyMatch(each -> each.name.equals(name));
    }

    /** The lines of the regions of this name, in order; none if there is no such region. */
    List<String> lines(String name) {
        BitSet chosen = new BitSet();
        regions.stream()
                .filter(region -> region.name.equals(name))
                .forEach(region -> chosen.set(region.from, region.to));
        return lines(chosen);
    }

    /** All lines that are no markers. */
    List<String> lines() {
        BitSet all = new BitSet();
        all.set(0, lines.size());
        return lines(all);
    }

    private List<String> lines(BitSet chosen) {
        chosen.andNot(markers);
        return chosen.stream().mapToObj(lines::get).toList();
    }
}
