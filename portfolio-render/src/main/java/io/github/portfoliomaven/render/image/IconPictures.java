package io.github.portfoliomaven.render.image;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sizes of an icon that are drawn from one square PNG, never larger than it; thread-safe. */
public final class IconPictures {

    /** Of tabs, of tabs on dense screens, of lists of results. */
    private static final int[] IN_ICO = {16, 32, 48};

    private static final int TOUCH = 180;

    /** Apple cuts the corners of icons off, and shows what is transparent as black. */
    private static final int TOUCH_MARGIN = 20;

    /** What {@link #key} calls {@code favicon.ico}. */
    static final String ICO = "ico";

    /** To be raised when the same source no longer gives the same bytes. */
    private static final String VERSION = "1";

    private final byte[] source;
    private final ImageFacts facts;
    private final String hash;
    private final ImageCache cache;
    private final Location location;
    private final Diagnostics diagnostics;
    private @Nullable Pixels whole;

    private IconPictures(
            byte[] source, ImageFacts facts, ImageCache cache, Location location, Diagnostics diagnostics) {
        this.source = source;
        this.facts = facts;
        this.hash = ImageHash.hex(source);
        this.cache = cache;
        this.location = location;
        this.diagnostics = diagnostics;
    }

    /** Empty if the file is not a square PNG, which is reported, or cannot be read. */
    public static Optional<IconPictures> of(SiteFile file, ImageCache cache, Diagnostics diagnostics) {
        Location location = Location.ofFile(file.display());
        try {
            byte[] bytes = file.bytes().read();
            ImageFacts facts = FactsReader.read(bytes);
            if (facts == null || facts.format() != ImageFormat.PNG || !ImageDecoder.canDecode(facts)) {
                throw new BrokenImage("it is not a PNG with a single image");
            }
            if (facts.width() != facts.height()) {
                diagnostics.error(
                        Code.ICON,
                        location,
                        "this icon is " + facts.width() + " pixels wide and " + facts.height()
                                + " high, but icons must be square",
                        "make it square, with at least 180 pixels");
                return Optional.empty();
            }
            return Optional.of(new IconPictures(bytes, facts, cache, location, diagnostics));
        } catch (BrokenImage e) {
            report(location, e, diagnostics);
            return Optional.empty();
        } catch (IOException e) {
            // The part that publishes the file reports this.
            return Optional.empty();
        }
    }

    /** The width and height of the source, in pixels. */
    public int size() {
        return facts.width();
    }

    /** What decides the bytes of one picture. */
    public String key(String name) {
        return ImageHash.of("icon", VERSION, hash, name);
    }

    /** {@code favicon.ico}, with as many sizes as the source is large enough for. */
    public byte[] ico() {
        return cached(ICO, this::drawIco);
    }

    byte[] drawIco() throws BrokenImage {
        SortedMap<Integer, byte[]> pictures = new TreeMap<>();
        for (int size : IN_ICO) {
            if (size <= size()) {
                pictures.put(size, PngWriter.write(resized(size), colour()));
            }
        }
        return IcoWriter.write(pictures);
    }

    /** The source that fills the picture; where something of it is transparent with white behind and around it. */
    public byte[] touch() {
        return cached("touch", () -> {
            Pixels full = resized(TOUCH);
            return full.straight().bands() % 2 == 1
                    ? PngWriter.write(full, colour())
                    : PngWriter.write(resized(TOUCH - 2 * TOUCH_MARGIN).onWhite(TOUCH), colour());
        });
    }

    private interface Drawing {
        byte[] draw() throws BrokenImage;
    }

    /** Empty if the source is broken, which is reported. */
    private byte[] cached(String name, Drawing drawing) {
        String key = key(name);
        Optional<byte[]> ready = cache.get(key).or(() -> ReadyPictures.get(key));
        if (ready.isPresent()) {
            return ready.get();
        }
        return draw(key, drawing);
    }

    private byte[] draw(String key, Drawing drawing) {
        try {
            byte[] drawn = drawing.draw();
            cache.put(key, drawn);
            return drawn;
        } catch (BrokenImage e) {
            report(location, e, diagnostics);
            return new byte[0];
        }
    }

    private synchronized Pixels resized(int size) throws BrokenImage {
        Pixels decoded = whole;
        if (decoded == null) {
            decoded = Resampler.resample(
                    ImageDecoder.decode(source, facts), Math.min(size(), 1024), Math.min(size(), 1024));
            whole = decoded;
        }
        return Resampler.resample(decoded, size, size);
    }

    private byte[] colour() throws BrokenImage {
        return PngChunks.parse(source).colour();
    }

    private static void report(Location location, BrokenImage broken, Diagnostics diagnostics) {
        diagnostics.error(Code.BROKEN_IMAGE, location, "this image is broken: " + broken.getMessage(), broken.hint());
    }
}
