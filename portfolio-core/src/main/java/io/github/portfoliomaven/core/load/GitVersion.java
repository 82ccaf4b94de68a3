package io.github.portfoliomaven.core.load;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of an installed git, for example 2.39.5; it prints as git wrote it. */
record GitVersion(String text, int major, int minor) {

    /** The first that can be told to ignore bare repositories: one may lie in a clone as ordinary files. */
    static final GitVersion IGNORES_BARE = new GitVersion("2.38", 2, 38);

    /** The first that documents how to keep it from fetching the objects that a partial clone lacks. */
    static final GitVersion NEVER_FETCHES = new GitVersion("2.45", 2, 45);

    private static final Pattern PRINTED = Pattern.compile("git version ((\\d{1,4})\\.(\\d{1,4}).*)");

    /** Reads what {@code git version} prints. */
    static GitVersion parse(List<String> lines) throws IOException {
        Matcher matcher = PRINTED.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!matcher.matches()) {
            throw new IOException("git does not tell its version");
        }
        return new GitVersion(matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    boolean isAtLeast(GitVersion other) {
        return major > other.major || (major == other.major && minor >= other.minor);
    }

    @Override
    public String toString() {
        return text;
    }
}
