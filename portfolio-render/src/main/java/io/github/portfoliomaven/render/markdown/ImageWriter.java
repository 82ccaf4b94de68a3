package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.render.code.ElementAttributes;
import io.github.portfoliomaven.render.markdown.BodyImage.Candidate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code <img>}, with what is known of the image (HTML Standard, section 4.8.4). */
final class ImageWriter {

    /** How wide the theme shows an image in a body: its measure, or the screen without its gutters. */
    private static final String SIZES = "(min-width: 46rem) 41rem, 90vw";

    private ImageWriter() {}

    /**
     * What the author says of an image.
     *
     * @param width pixels or a percentage, or {@code null} for what is known of the image
     * @param deferred whether the image is loaded when it comes into view only
     * @param attributes all others
     */
    record ImageAttributes(
            @Nullable String title,
            @Nullable String width,
            @Nullable String height,
            boolean deferred,
            ElementAttributes attributes) {}

    /** @param image {@code null} when nothing is known of it */
    static void write(Html out, ResolvedLink link, @Nullable BodyImage image, String alt, ImageAttributes written) {
        boolean picture = image != null && !image.webp().isEmpty();
        if (picture && image != null) {
            out.raw("<picture><source type=\"image/webp\"");
            candidates(out, image.webp());
            out.raw('>');
        }
        out.raw("<img src=\"");
        out.url(image == null || image.src() == null ? link : new ResolvedLink(image.src(), BodyHtml.Kind.ORIGIN));
        out.raw("\" alt=\"").text(alt).raw('"');
        if (written.title != null) {
            out.raw(" title=\"").text(written.title).raw('"');
        }
        if (image != null && !image.candidates().isEmpty()) {
            candidates(out, image.candidates());
        }
        size(out, image, written);
        written.attributes.write("", out.out());
        out.raw(written.deferred ? " loading=\"lazy\" decoding=\"async\">" : ">");
        if (picture) {
            out.raw("</picture>");
        }
    }

    /** One side that the author gives makes the other, in the proportions of the image. */
    private static void size(Html out, @Nullable BodyImage image, ImageAttributes written) {
        String width = written.width == null ? null : pixels(written.width);
        String height = written.height == null ? null : pixels(written.height);
        if (image != null && width == null && height == null) {
            width = String.valueOf(image.width());
            height = String.valueOf(image.height());
        } else if (image != null && height == null && width != null && !width.endsWith("%")) {
            height = scaled(width, image.height(), image.width());
        } else if (image != null && width == null && height != null && !height.endsWith("%")) {
            width = scaled(height, image.width(), image.height());
        }
        if (width != null) {
            out.raw(" width=\"").raw(width).raw('"');
        }
        if (height != null) {
            out.raw(" height=\"").raw(height).raw('"');
        }
    }

    private static String pixels(String length) {
        return length.endsWith("px") ? length.substring(0, length.length() - 2) : length;
    }

    private static String scaled(String side, int other, int known) {
        return String.valueOf(Math.round(Integer.parseInt(side) * (double) other / known));
    }

    private static void candidates(Html out, List<Candidate> candidates) {
        String separator = " srcset=\"";
        for (Candidate candidate : candidates) {
            out.raw(separator).url(new ResolvedLink(candidate.href(), BodyHtml.Kind.ORIGIN));
            out.raw(' ').raw(candidate.width()).raw('w');
            separator = ", ";
        }
        out.raw("\" sizes=\"").raw(SIZES).raw('"');
    }
}
