package io.github.portfoliomaven.render.image;

import java.awt.GraphicsEnvironment;

/**
 * Tells AWT, before its first class is loaded, that no screen is wanted. Without this macOS shows an icon in the Dock, and
 * Linux connects to the X server. If the user set {@code java.awt.headless}, that value holds.
 */
public final class Headless {

    private static final String PROPERTY = "java.awt.headless";

    private static boolean read;

    private Headless() {}

    /** To be called before drawing. Cheap if called again. AWT keeps what it read, so the property is set only for that. */
    public static synchronized void ensure() {
        if (read || System.getProperty(PROPERTY) != null) {
            return;
        }
        System.setProperty(PROPERTY, "true");
        try {
            read = GraphicsEnvironment.isHeadless();
        } finally {
            System.clearProperty(PROPERTY);
        }
    }
}
