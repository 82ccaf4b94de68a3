package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.render.markdown.BodyImage.Candidate;
import io.github.portfoliomaven.render.markdown.LinkResolver.Resolved;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code <img>}, with what is known of the image (HTML Standard, section 4.8.4). */
final class ImageWriter {

    /** How wide the theme shows an image in a body: its measure, or the screen without its gutters. */
    private static final String SIZES = "(min-width: 46rem) 41rem, 90vw";

    private ImageWriter() {}

    /** @param image {@code null} when nothing is known of it */
    static void write(
            Html out, Resolved link, @Nullable BodyImage image, String alt, @Nullable String title, boolean deferred) {
        boolean picture = image != null && !image.webp().isEmpty();
        if (picture && image != null) {
            out.raw("<picture><source type=\"image/webp\"");
            candidates(out, image.webp());
            out.raw('>');
        }
        out.raw("<img src=\"");
        out.url(image == null || image.src() == null ? link : new Resolved(image.src(), BodyHtml.Kind.ORIGIN));
        out.raw("\" alt=\"").text(alt).raw('"');
        if (title != null) {
            out.raw(" title=\"").text(title).raw('"');
        }
        if (image != null) {
            if (!image.candidates().isEmpty()) {
                candidates(out, image.candidates());
            }
            out.raw(" width=\"")
                    .raw(image.width())
                    .raw("\" height=\"")
                    .raw(image.height())
                    .raw('"');
        }
        out.raw(deferred ? " loading=\"lazy\" decoding=\"async\">" : ">");
        if (picture) {
            out.raw("</picture>");
        }
    }

    private static void candidates(Html out, List<Candidate> candidates) {
        String separator = " srcset=\"";
        for (Candidate candidate : candidates) {
            out.raw(separator).url(new Resolved(candidate.href(), BodyHtml.Kind.ORIGIN));
            out.raw(' ').raw(candidate.width()).raw('w');
            separator = ", ";
        }
        out.raw("\" sizes=\"").raw(SIZES).raw('"');
    }
}
