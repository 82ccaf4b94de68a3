package io.github.portfoliomaven.render.image;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Draws the copies of one image, all that are missing at once, so that it is decoded once; thread-safe. */
final class VariantDrawing {

    private final SourceImage source;
    private final ImageCache cache;
    private final Semaphore megapixels;
    private final @Nullable WebpEncoder webp;
    private final Map<String, byte[]> drawn = new HashMap<>();

    /** @param megapixels how many may be in memory at once, in all drawings; at least those of the largest picture */
    VariantDrawing(SourceImage source, ImageCache cache, Semaphore megapixels, @Nullable WebpEncoder webp) {
        this.source = source;
        this.cache = cache;
        this.megapixels = megapixels;
        this.webp = webp;
    }

    /** The bytes of a copy, from the cache where it has them; to be called once for each. */
    synchronized byte[] make(ImageVariant variant) throws IOException, BrokenImage, WebpFailure {
        byte[] ready = drawn.remove(variant.key());
        if (ready != null) {
            return ready;
        }
        byte[] cached = cache.get(variant.key()).orElse(null);
        if (cached != null) {
            return cached;
        }
        ImageFacts facts = source.facts();
        int step = ImageDecoder.step(facts);
        int permits = (int) (facts.pixels() / ((long) step * step) / 1_000_000) + 1;
        megapixels.acquireUninterruptibly(permits);
        try {
            draw(variant);
        } finally {
            megapixels.release(permits);
        }
        byte[] made = drawn.remove(variant.key());
        return made == null ? new byte[0] : made;
    }

    /** From the widest down, each from the one before: as good as from the whole, and much faster. */
    private void draw(ImageVariant wanted) throws IOException, BrokenImage, WebpFailure {
        byte[] bytes = source.file().bytes().read();
        ImageFacts facts = source.facts();
        PixelRows rows = ImageDecoder.decode(bytes, facts);
        byte[] colour = facts.format() == ImageFormat.PNG
                ? PngChunks.parse(bytes).colour()
                : JpegSegments.parse(bytes).colour();
        boolean turned = facts.orientation() > 4;
        for (ImageVariant variant : source.variants()) {
            rows = Resampler.resample(
                    rows,
                    Math.min(rows.width(), turned ? variant.height() : variant.width()),
                    Math.min(rows.height(), turned ? variant.width() : variant.height()));
            if (variant.equals(wanted) || !(cache.has(variant.key()) || drawn.containsKey(variant.key()))) {
                byte[] encoded = encode(((Pixels) rows).upright(facts.orientation()), variant, colour);
                cache.put(variant.key(), encoded);
                drawn.put(variant.key(), encoded);
            }
        }
    }

    private byte[] encode(Pixels picture, ImageVariant variant, byte[] colour) throws WebpFailure {
        return switch (variant.format()) {
            case PNG -> PngWriter.write(picture, colour);
            case WEBP -> webp(picture);
            default -> JpegWriter.write(picture, colour);
        };
    }

    private byte[] webp(Pixels picture) throws WebpFailure {
        if (webp == null) {
            throw new IllegalStateException("WebP was planned without an encoder");
        }
        return webp.write(picture, source.facts().format() == ImageFormat.PNG);
    }
}
