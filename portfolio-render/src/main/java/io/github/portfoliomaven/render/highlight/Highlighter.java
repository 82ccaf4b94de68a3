package io.github.portfoliomaven.render.highlight;

import io.github.portfoliomaven.core.diagnostic.Suggestion;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns code into HTML text with {@code <span class="k">} and the other classes of {@link TokenKind}.
 *
 * <p>Immutable and thread-safe. It takes any text in any language: what it does not know, or cannot read, stays plain.
 * Without its tags and escapes the HTML is the code, character by character; {@code <}, {@code >} and {@code &} are
 * escaped, so it belongs between tags and not in an attribute.
 */
public final class Highlighter {

    private static final int MOST_NEAR = 3;

    /** The languages whose failure has been logged. */
    private static final Set<String> FAILED = ConcurrentHashMap.newKeySet();

    private static final Highlighter STANDARD = new Highlighter(Map.of());

    /** Languages of the caller, by their names in lower case; they come before ours. */
    private final Map<String, Lexer> own;

    private Highlighter(Map<String, Lexer> own) {
        this.own = own;
    }

    /** The languages that come with the generator. */
    public static Highlighter standard() {
        return STANDARD;
    }

    /**
     * The same with one language more, or another lexer for a language.
     *
     * @param language its name behind a fence, in any case
     */
    public Highlighter with(String language, Lexer lexer) {
        Map<String, Lexer> more = new HashMap<>(own);
        more.put(fold(language), lexer);
        return new Highlighter(Map.copyOf(more));
    }

    /** Whether the name, in any case, is a language's name or one of its other names; plain {@code text} is one. */
    public boolean knows(String language) {
        String name = fold(language);
        return own.containsKey(name) || Languages.names().containsKey(name);
    }

    /** The name of each language, without the other names. */
    public SortedSet<String> languages() {
        SortedSet<String> all = new TreeSet<>(Languages.all());
        all.addAll(own.keySet());
        return Collections.unmodifiableSortedSet(all);
    }

    /** At most three known names, each of another language, that are spelt nearly like this one; the nearest first. */
    public List<String> near(String language) {
        Map<String, String> known = new HashMap<>(Languages.names());
        own.keySet().forEach(name -> known.put(name, name));
        List<String> near = new ArrayList<>();
        while (near.size() < MOST_NEAR) {
            Optional<String> next = Suggestion.nearest(fold(language), known.keySet());
            if (next.isEmpty()) {
                break;
            }
            String named = known.get(next.get());
            near.add(next.get());
            known.values().removeIf(other -> other.equals(named));
        }
        return List.copyOf(near);
    }

    /** Writes the code as HTML; a span may run over several lines. */
    public void highlight(String language, String code, StringBuilder out) {
        new Spans(tokens(language, code)).writeTo(out);
    }

    /** The lines of the code as HTML, without line breaks; each line closes its spans. */
    public List<String> highlightLines(String language, String code) {
        return new Spans(tokens(language, code)).lines();
    }

    private Tokens tokens(String language, String code) {
        try {
            Tokens tokens = new Tokens(code);
            String name = fold(language);
            Lexer lexer = own.containsKey(name) ? own.get(name) : Languages.lexer(name);
            if (lexer != null) {
                lexer.lex(tokens);
            }
            return tokens;
        } catch (RuntimeException | LinkageError e) {
            // a lexer's mistake, or a Java without the module java.desktop, costs the colours, never the build
            if (FAILED.add(fold(language))) {
                System.getLogger(Highlighter.class.getName())
                        .log(Level.WARNING, "code in '" + language + "' stays without colours", e);
            }
            return new Tokens(code);
        }
    }

    private static String fold(String language) {
        return language.strip().toLowerCase(Locale.ROOT);
    }
}
