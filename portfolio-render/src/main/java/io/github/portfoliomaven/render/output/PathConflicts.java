package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds outputs that no folder could hold side by side, on any of the usual file systems. */
final class PathConflicts {

    private static final char DOTLESS_I = '\u0131';

    private final Diagnostics diagnostics;

    /** A post whose path is that of another one of another day. */
    private record Dated(Output output, String message, String section) {}

    private static final Pattern DATED = Pattern.compile("/(\\d{4}-\\d{1,2}-\\d{1,2})[-_ ][^/]+(?:/index\\.[a-z]+)?$");

    private final Map<String, List<Dated>> dated = new TreeMap<>();

    /** By the file name as a file system that ignores case and Unicode form sees it. */
    private final Map<String, Output> files = new HashMap<>();

    /** Some output in each folder, by the folder's name with a final slash. */
    private final Map<String, Output> folders = new HashMap<>();

    PathConflicts(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The outputs in their order, those that yield at the end, without those that conflict with an earlier one. */
    List<Output> withoutConflicts(List<Output> outputs) {
        List<Output> kept = new ArrayList<>(outputs.size());
        Set<String> reported = new HashSet<>();
        for (boolean yielding : new boolean[] {false, true}) {
            for (Output output : outputs) {
                if (output.yields() == yielding && isFree(output, reported)) {
                    kept.add(output);
                }
            }
        }
        dated.values().forEach(this::reportDated);
        return kept;
    }

    /** One finding for all posts of a section that only their dates keep apart: one line of the configuration settles them. */
    private void reportDated(List<Dated> pairs) {
        Dated first = Collections.min(
                pairs,
                Comparator.comparing((Dated pair) -> pair.output().origin().location()));
        String more = pairs.size() == 1 ? "" : " (" + pairs.size() + " pairs of posts have this problem)";
        diagnostics.error(
                Code.DUPLICATE_PATH,
                first.output().origin().location(),
                first.message() + more,
                "put the date into their paths, in portfolio.yml: sections: {" + first.section()
                        + ": {permalink: /:year/:month/:day/:slug/}}");
    }

    private boolean isFree(Output output, Set<String> reported) {
        String file = folded(output.path().outputFile());
        Output same = files.get(file);
        if (same != null) {
            report(output, same, samePath(output, same), reported);
            return false;
        }
        Output inside = folders.get(file + "/");
        if (inside != null) {
            report(output, inside, fileAndFolder(output, inside), reported);
            return false;
        }
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            Output asFile = files.get(file.substring(0, slash));
            if (asFile != null) {
                report(output, asFile, fileAndFolder(asFile, output), reported);
                return false;
            }
        }
        files.put(file, output);
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            folders.putIfAbsent(file.substring(0, slash + 1), output);
        }
        return true;
    }

    private static String samePath(Output second, Output first) {
        String both = both(first, second);
        if (first.path().equals(second.path())) {
            return both + " would both be published at " + first.path();
        }
        if (first.path().outputFile().equals(second.path().outputFile())) {
            return both + " would both be published as " + first.path().outputFile();
        }
        return both + " would be published at " + first.path() + " and " + second.path()
                + ", which are the same file if case is ignored";
    }

    private static String fileAndFolder(Output file, Output inside) {
        return both(file, inside) + " would be published at " + file.path() + " and " + inside.path()
                + ", but one name cannot be a file and a folder";
    }

    private static String both(Output one, Output other) {
        return one.origin().description() + " and " + other.origin().description();
    }

    private void report(Output second, Output first, String message, Set<String> reported) {
        if (second.yields()) {
            diagnostics.warning(
                    Code.DUPLICATE_PATH,
                    second.origin().location(),
                    message + "; " + first.origin().description() + " takes the place",
                    "remove the alias, or write another one");
            return;
        }
        String section = sectionOfDated(second, first);
        if (section != null && reported.add(message)) {
            dated.computeIfAbsent(section, name -> new ArrayList<>()).add(new Dated(second, message, section));
        } else if (reported.add(message)) {
            diagnostics.error(Code.DUPLICATE_PATH, second.origin().location(), message, hint(second, first));
        }
    }

    /** The section of two posts whose names start with two dates; {@code null} if they are no such posts. */
    private static @Nullable String sectionOfDated(Output second, Output first) {
        Matcher one = DATED.matcher(first.origin().description());
        Matcher other = DATED.matcher(second.origin().description());
        boolean twoDates = one.find() && other.find() && !one.group(1).equals(other.group(1));
        String path = second.path().value();
        int end = path.indexOf('/', 1);
        return twoDates && end > 0 && end < path.length() - 1 ? path.substring(1, end) : null;
    }

    private static String hint(Output second, Output first) {
        boolean sameSource = second.origin().location().equals(first.origin().location());
        return sameSource ? "give one of them another slug or path" : "give one of the two another slug, path or name";
    }

    private static String folded(String file) {
        String normal = Normalizer.normalize(file, Normalizer.Form.NFC);
        // the dotless i has no other case outside of Turkish (Unicode, CaseFolding.txt, status T)
        return normal.indexOf(DOTLESS_I) >= 0 ? foldEach(normal) : fold(normal);
    }

    private static String foldEach(String file) {
        StringBuilder out = new StringBuilder();
        for (String part : file.split("(?<=" + DOTLESS_I + ")|(?=" + DOTLESS_I + ")")) {
            out.append(part.charAt(0) == DOTLESS_I ? part : fold(part));
        }
        return out.toString();
    }

    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
