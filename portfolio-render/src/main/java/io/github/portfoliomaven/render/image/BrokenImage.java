package io.github.portfoliomaven.render.image;

/** Thrown if a file starts like an image but is not one. The message is for the author and fits after a colon. */
final class BrokenImage extends Exception {

    BrokenImage(String message) {
        super(message);
    }
}
