package io.github.portfoliomaven.render.code;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a fence can ask for, each by the names that it has in one tool or another. */
enum FenceKey {
    /** The words over the block. */
    TITLE("title filename name caption"),
    /** Whether lines are numbered, or from which number on. */
    NUMBERS("lineNumbers linenos linenums showLineNumbers numberLines"),
    /** The number of the first line. */
    START("start linenostart lineNumberStart startLineNumber startFrom"),
    /** Lines that matter. */
    MARK("mark hl_lines highlight hl {}"),
    /** Lines that a change adds. */
    INS("ins add"),
    /** Lines that a change removes. */
    DEL("del rem"),
    /** The only lines that keep their colours. */
    FOCUS("focus"),
    /** Whether lines start with {@code +} and {@code -}. */
    DIFF("diff"),
    /** The language of a diff. */
    LANG("lang"),
    /** A file of the repository, shown in place of the block's own lines. */
    FILE("file"),
    /** The part of that file. */
    REGION("region tag");

    /** What other tools read, and what would change nothing here. */
    private static final Set<String> IGNORED = Set.of("""
            style anchorlinenos lineanchors lineanchor linenossep guesssyntax hlinline hlstyle noclasses tabwidth \
            nolinenumbers wrap nowrap frame copy nocopy ignore norun shouldpanic compilefail editable live noline \
            edition2015 edition2018 edition2021 edition2024""".split(" ", -1));

    private static final Map<String, FenceKey> BY_NAME = byName();

    private final String names;

    FenceKey(String names) {
        this.names = names;
    }

    private static Map<String, FenceKey> byName() {
        Map<String, FenceKey> keys = new HashMap<>();
        for (FenceKey key : values()) {
            key.split().forEach(name -> keys.put(fold(name), key));
        }
        return Map.copyOf(keys);
    }

    /** Whichever has this name, in any case, with or without hyphens and underscores; {@code null} for none. */
    static @Nullable FenceKey of(String name) {
        return BY_NAME.get(fold(name));
    }

    /** Whether another tool reads it and nothing is lost here. */
    static boolean isIgnored(String name) {
        return IGNORED.contains(fold(name)) || name.startsWith(".") || name.startsWith("#");
    }

    /** For messages. */
    static Collection<String> names() {
        return List.of(values()).stream()
                .flatMap(key -> key.split().stream())
                .filter(name -> !name.equals(Attribute.LINES))
                .toList();
    }

    /** Whether its value is a list of lines. */
    boolean listsLines() {
        return this == MARK || this == INS || this == DEL || this == FOCUS;
    }

    private List<String> split() {
        return List.of(names.split(" ", -1));
    }

    private static String fold(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
