package io.github.portfoliomaven.render.card;

import io.github.portfoliomaven.render.image.Headless;
import io.github.portfoliomaven.render.image.ImageHash;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two fonts of the cards: a serif for titles and a sans for what is small. AWT loads them when the first card
 * is drawn, not before. Thread-safe.
 */
final class CardFonts {

    private final byte[] serifFile;
    private final byte[] sansFile;
    private final FontCoverage titles;
    private final FontCoverage labels;
    private final String fingerprint;
    private @Nullable Font serif;
    private @Nullable Font sans;

    private CardFonts(byte[] serifFile, byte[] sansFile, FontCoverage titles, FontCoverage labels) {
        this.serifFile = serifFile;
        this.sansFile = sansFile;
        this.titles = titles;
        this.labels = labels;
        this.fingerprint = ImageHash.of(latin(serifFile), latin(sansFile));
    }

    /** Those that come with the generator: a cut of Source Serif 4 under another name, and Inter, for Latin, Greek and Cyrillic. */
    static CardFonts standard() {
        byte[] serif = resource("PortfolioSerif-Regular.ttf");
        byte[] sans = resource("Inter-Medium.ttf");
        return new CardFonts(
                serif,
                sans,
                FontCoverage.of(serif).orElseThrow(),
                FontCoverage.of(sans).orElseThrow());
    }

    /** One font of the site for all texts; nothing if the bytes are no TrueType or OpenType font. */
    static Optional<CardFonts> of(byte[] font) {
        return FontCoverage.of(font).map(coverage -> new CardFonts(font, font, coverage, coverage));
    }

    private static byte[] resource(String name) {
        try (InputStream in = CardFonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What titles can be written in. */
    FontCoverage titles() {
        return titles;
    }

    /** What all else can be written in. */
    FontCoverage labels() {
        return labels;
    }

    /** Two pairs of fonts have one fingerprint only if they are the same. */
    String fingerprint() {
        return fingerprint;
    }

    /** @throws IOException if Java cannot read the font after all */
    synchronized Font serif() throws IOException {
        if (serif == null) {
            serif = load(serifFile);
        }
        return serif;
    }

    /** @throws IOException if Java cannot read the font after all */
    synchronized Font sans() throws IOException {
        if (sans == null) {
            sans = load(sansFile);
        }
        return sans;
    }

    private static Font load(byte[] file) throws IOException {
        Headless.ensure();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (FontFormatException e) {
            throw new IOException("Java cannot read the font", e);
        }
    }
}
