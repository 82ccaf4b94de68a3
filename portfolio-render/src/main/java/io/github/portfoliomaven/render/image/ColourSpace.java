package io.github.portfoliomaven.render.image;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says of an image whether its numbers mean other colours than browsers take them for without a profile. */
final class ColourSpace {

    /** How profiles describe themselves: in version 2 of ICC, and in version 4. */
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16BE);

    private ColourSpace() {}

    /** Whether it has a profile that is not that of sRGB; a packed one, as in PNG, is not looked into. */
    static boolean isOther(byte[] bytes, ImageFacts facts) throws BrokenImage {
        return switch (facts.format()) {
            case PNG -> {
                byte[] colour = PngChunks.parse(bytes).colour();
                yield contains(colour, "iCCP", StandardCharsets.US_ASCII)
                        || contains(colour, "cICP", StandardCharsets.US_ASCII);
            }
            case JPEG -> {
                byte[] profile = JpegSegments.parse(bytes).colour();
                yield profile.length > 0 && ENCODINGS.stream().noneMatch(each -> contains(profile, "sRGB", each));
            }
            default -> false;
        };
    }

    private static boolean contains(byte[] bytes, String text, Charset encoding) {
        // one character for each byte, so that nothing is lost
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1));
    }
}
