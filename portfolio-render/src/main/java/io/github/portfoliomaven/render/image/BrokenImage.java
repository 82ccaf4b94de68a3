package io.github.portfoliomaven.render.image;

/** Thrown for a file that starts like an image and is none; the message is for the author, and fits after a colon. */
final class BrokenImage extends Exception {

    BrokenImage(String message) {
        super(message);
    }
}
