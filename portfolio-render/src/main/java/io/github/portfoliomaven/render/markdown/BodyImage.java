package io.github.portfoliomaven.render.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image of the site as a body shows it, so that a browser can keep its place free and fetch what fits the screen.
 *
 * @param src what is shown where no candidate is chosen, with the site's base path; {@code null} for the image as linked
 * @param width of {@code src} in pixels
 * @param height same
 * @param candidates of the image's own format, by width; none or at least two
 * @param webp the same widths as WebP; empty when there is no encoder
 */
public record BodyImage(@Nullable String src, int width, int height, List<Candidate> candidates, List<Candidate> webp) {

    /**
     * One width of an image.
     *
     * @param href with the site's base path
     * @param width in pixels
     */
    public record Candidate(String href, int width) {}
}
