package io.github.portfoliomaven.plugin.importing;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Which files the old configuration ignores, by the patterns of its generator. One that cannot be read is reported. */
final class OldFilter {

    private OldFilter() {}

    /**
     * Files below a folder that match a glob, by their path in the folder or by their name.
     *
     * @param folder without a slash at the end; empty for the whole site
     */
    static Predicate<String> globs(List<String> globs, String folder, Report report) {
        Predicate<String> any = file -> false;
        for (String glob : globs) {
            String plain = glob.strip().replaceFirst("^\\./", "").replaceAll("(?:^|(?<=[{,]))/", "");
            String pattern = plain.endsWith("/") ? plain + "**" : plain;
            try {
                PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
                any = any.or(file -> matches(matcher, file));
            } catch (PatternSyntaxException e) {
                report.left(glob, "a pattern of ignored files that cannot be read");
            }
        }
        Predicate<String> inside = any;
        String start = folder.isEmpty() ? "" : folder + "/";
        return file -> file.startsWith(start) && inside.test(file.substring(start.length()));
    }

    /** Whether a file, its name, or a folder that it is in matches. */
    private static boolean matches(PathMatcher matcher, String file) {
        Path path = Path.of(file);
        for (Path at = path; at != null; at = at.getParent()) {
            if (matcher.matches(at) || matcher.matches(at.getFileName())) {
                return true;
            }
        }
        return false;
    }

    /** Files in whose path a regular expression is found. */
    static Predicate<String> expressions(List<String> expressions, Report report) {
        Predicate<String> any = file -> false;
        for (String expression : expressions) {
            try {
                Pattern pattern = Pattern.compile(expression);
                any = any.or(file -> pattern.matcher(file).find());
            } catch (PatternSyntaxException e) {
                report.left(expression, "a pattern of ignored files that cannot be read");
            }
        }
        return any;
    }
}
