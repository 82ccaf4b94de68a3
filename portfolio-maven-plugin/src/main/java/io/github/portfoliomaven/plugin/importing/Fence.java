package io.github.portfoliomaven.plugin.importing;

/** Writes code between fences. */
final class Fence {

    private Fence() {}

    /** The code in a fence that no line of it can end; it starts and ends on lines of its own. */
    static String of(String language, String code) {
        int longest = 2;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String start = code.startsWith("\n") || code.startsWith("\r\n") ? code : "\n" + code;
        boolean ends = start.substring(start.lastIndexOf('\n') + 1).isBlank();
        String end = ends ? start : start + "\n";
        return fence + language + end + fence;
    }
}
