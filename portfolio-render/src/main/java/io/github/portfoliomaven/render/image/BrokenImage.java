package io.github.portfoliomaven.render.image;

/** Thrown if a file starts like an image but is not one. The message is for the author and fits after a colon. */
final class BrokenImage extends Exception {

    private final String hint;

    BrokenImage(String message) {
        this(message, "export it again, or remove it from the pages that show it");
    }

    /** @param hint what the author can do */
    BrokenImage(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
