package io.github.portfoliomaven.render.html;

/**
 * An image as templates see it.
 *
 * @param src ready for a {@code src} attribute
 * @param url absolute, for metadata
 * @param alt alternative text; may be empty
 */
record ImageView(String src, String url, String alt) {}
