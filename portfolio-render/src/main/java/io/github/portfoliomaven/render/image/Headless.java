package io.github.portfoliomaven.render.image;

/**
 * Says, before the first class of AWT is loaded, that no screen is wanted; else macOS shows an icon in the Dock, and
 * Linux connects to the X server. A choice that the user made by {@code -Djava.awt.headless} stands.
 */
public final class Headless {

    private static final String PROPERTY = "java.awt.headless";

    private Headless() {}

    /** To be called before drawing; cheap when called again. */
    public static void ensure() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
