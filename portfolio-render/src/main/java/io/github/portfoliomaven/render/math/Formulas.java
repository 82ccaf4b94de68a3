package io.github.portfoliomaven.render.math;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns formulas into MathML. The engine starts with the first formula, which takes seconds, and serves all builds of this
 * process, one formula at a time; formulas that were seen before cost nothing. Thread-safe.
 */
public final class Formulas {

    /** What takes longer is no formula. */
    static final int LONGEST = 10_000;

    private static final int KEPT = 10_000;

    private static final boolean POSSIBLE = findEngine();
    private static final Formulas SHARED = new Formulas();

    private record Key(String tex, boolean display) {}

    private final Map<Key, Formula> known = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Formula> eldest) {
            return size() > KEPT;
        }
    };

    private @Nullable Temml temml;

    private Formulas() {}

    /** Whether the engine is on the class path: it is not, unless the user puts it there. */
    public static boolean arePossible() {
        return POSSIBLE;
    }

    private static boolean findEngine() {
        try {
            Class.forName("org.mozilla.javascript.Context", false, Formulas.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The formulas of this process; only where they {@link #arePossible}. */
    public static Formulas shared() {
        return SHARED;
    }

    /**
     * The MathML of a formula.
     *
     * @param tex without dollars around it
     * @param display whether it stands apart from the text
     */
    public synchronized Formula render(String tex, boolean display) {
        if (tex.length() > LONGEST) {
            return Formula.broken("it is longer than " + LONGEST + " characters", 0);
        }
        Key key = new Key(tex, display);
        Formula formula = known.get(key);
        if (formula == null) {
            temml = temml == null ? Temml.start() : temml;
            formula = temml.render(tex, display);
            known.put(key, formula);
        }
        return formula;
    }
}
