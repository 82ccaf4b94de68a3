package io.github.portfoliomaven.render.markdown;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Notes the bodies that the making of a file asks for: while those stay as they are, and all else of the site does, so does the
 * file. A file is made by one thread.
 */
public final class AskedBodies {

    private static final ThreadLocal<@Nullable Set<String>> NOTED = new ThreadLocal<>();

    private AskedBodies() {}

    /** Makes something that may fail. */
    @FunctionalInterface
    public interface Making<X extends Exception> {
        void make() throws X;
    }

    /** Makes something, and returns the content files whose bodies it asked for. */
    public static <X extends Exception> Set<String> during(Making<X> making) throws X {
        Set<String> noted = new TreeSet<>();
        NOTED.set(noted);
        try {
            making.make();
        } finally {
            NOTED.remove();
        }
        return Collections.unmodifiableSet(noted);
    }

    static void note(String file) {
        Set<String> noted = NOTED.get();
        if (noted != null) {
            noted.add(file);
        }
    }
}
