package io.github.portfoliomaven.render.image;

import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Slug;
import java.util.ArrayList;
import java.util.List;

/**
 * An image of the site with the copies that are made of it.
 *
 * @param facts of the file
 * @param own copies in the image's own format, by width
 * @param webp copies as WebP, by width
 */
record SourceImage(SiteFile file, ImageFacts facts, List<ImageVariant> own, List<ImageVariant> webp) {

    /** From small phones to the measure of the text on screens with two pixels for each. */
    private static final int[] WIDTHS = {480, 800, 1200, 1600};

    /** Wider images are shown by their largest copy, since no text column needs more. */
    static final int WIDEST_SHOWN = 2000;

    /** Of smaller files no copies are made: there is little to save. */
    private static final int WORTH_BYTES = 32 * 1024;

    /** To be raised when the same source no longer gives the same bytes. */
    private static final String VERSION = "1";

    private static final int HASH_IN_NAME = 10;

    static SourceImage of(SiteFile file, byte[] bytes, ImageFacts facts, boolean webp) {
        List<Integer> widths = bytes.length < WORTH_BYTES ? List.of() : widths(facts);
        String hash = ImageHash.hex(bytes);
        List<ImageVariant> own = new ArrayList<>();
        List<ImageVariant> alternatives = new ArrayList<>();
        for (int width : widths) {
            own.add(variant(file, hash, facts, width, facts.format()));
            if (webp) {
                alternatives.add(variant(file, hash, facts, width, ImageFormat.WEBP));
            }
        }
        if (webp && !own.isEmpty() && facts.width() <= WIDEST_SHOWN) {
            alternatives.add(variant(file, hash, facts, facts.width(), ImageFormat.WEBP));
        }
        return new SourceImage(file, facts, List.copyOf(own), List.copyOf(alternatives));
    }

    /** Those that are clearly narrower than the image. */
    private static List<Integer> widths(ImageFacts facts) {
        List<Integer> widths = new ArrayList<>();
        if (ImageDecoder.canDecode(facts)) {
            for (int width : WIDTHS) {
                if (width * 10L <= facts.width() * 9L) {
                    widths.add(width);
                }
            }
        }
        return widths;
    }

    private static ImageVariant variant(SiteFile file, String hash, ImageFacts facts, int width, ImageFormat format) {
        int height = (int) Math.max(1, Math.round((double) facts.height() * width / facts.width()));
        String key = ImageHash.of("image", VERSION, hash, Integer.toString(width), format.extension());
        SitePath path = Routes.ASSETS.file("images/" + stem(file.path()) + "-" + width + "."
                + key.substring(0, HASH_IN_NAME) + "." + format.extension());
        return new ImageVariant(path, width, height, format, key);
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String slug = Slug.of(dot > 0 ? name.substring(0, dot) : name);
        return slug.isEmpty() ? "image" : slug;
    }

    /** All copies, the widest first. */
    List<ImageVariant> variants() {
        List<ImageVariant> all = new ArrayList<>(own);
        all.addAll(webp);
        all.sort((a, b) -> Integer.compare(b.width(), a.width()));
        return all;
    }

    /** Whether pages show the largest copy in its place. */
    boolean isReplaced() {
        return !own.isEmpty() && facts.width() > WIDEST_SHOWN;
    }
}
