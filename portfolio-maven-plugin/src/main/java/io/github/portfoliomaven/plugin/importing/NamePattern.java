package io.github.portfoliomaven.plugin.importing;

/** A path in which stars stand for any characters, slashes among them. */
final class NamePattern {

    private final String pattern;

    NamePattern(String pattern) {
        this.pattern = pattern;
    }

    /** Whether it names a file, or a folder that the file is in. */
    boolean matches(String file) {
        for (int end = file.length(); end >= 0; end = file.lastIndexOf('/', end - 1)) {
            if (matches(file, end)) {
                return true;
            }
        }
        return false;
    }

    /** Goes back to the last star only: an earlier one has nothing to gain from what this one leaves. */
    private boolean matches(String file, int end) {
        int at = 0;
        int star = -1;
        int taken = 0;
        int i = 0;
        while (i < end) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                taken = i;
            } else if (at < pattern.length() && pattern.charAt(at) == file.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++taken;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
