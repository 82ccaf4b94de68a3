package io.github.portfoliomaven.render.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;

/**
 * Draws one card. Text is drawn as the outlines of its letters, so that no setting of the desktop, such as the smoothing of
 * fonts, has a part in the bytes.
 */
final class CardDrawing {

    /** The colours of the standard theme on a light screen. */
    static final int PAPER = 0xfbfaf7;

    private static final int INK = 0x1c1b19;
    private static final int MUTED = 0x615d55;

    private static final int MARGIN = 80;
    private static final int STRIPE = 14;
    private static final int EYEBROW_BASELINE = 118;
    private static final int TOP = 96;
    private static final int BELOW_EYEBROW = 176;
    private static final int RULE_TOP = 508;
    private static final int FOOT_BASELINE = 566;
    private static final double LEADING = 1.14;

    /** Of capitals, in sizes of the font. */
    private static final double ASCENT = 0.7;

    private static final int LABEL_SIZE = 28;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Card card;
    private final Font serif;
    private final Font sans;
    private final Graphics2D pen;
    private final boolean mirrored;

    private CardDrawing(Card card, Font serif, Font sans, Graphics2D pen) {
        this.card = card;
        this.serif = serif;
        this.sans = sans;
        this.pen = pen;
        this.mirrored = isRightToLeft(card.title());
    }

    /**
     * The card as PNG.
     *
     * @throws IOException if a font cannot be read
     */
    static byte[] png(Card card, CardFonts fonts) throws IOException {
        Font serif = fonts.serif();
        Font sans = fonts.sans();
        BufferedImage image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new CardDrawing(card, serif, sans, pen).draw();
        } finally {
            pen.dispose();
        }
        int[] channels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return PalettePng.png(channels, new int[] {INK, card.accent(), MUTED});
    }

    private void draw() {
        fill(PalettePng.SECOND, 0, 0, Card.WIDTH, STRIPE);
        if (!card.eyebrow().isEmpty()) {
            label(card.eyebrow(), PalettePng.SECOND, EYEBROW_BASELINE, 0, false);
        }
        title();
        fill(PalettePng.FIRST, MARGIN, RULE_TOP, Card.WIDTH - 2 * MARGIN, 2);
        foot();
    }

    private void fill(int ink, double x, double y, double width, double height) {
        pen.setColor(new Color(ink));
        pen.fill(new Rectangle2D.Double(x, y, width, height));
    }

    private void title() {
        double width = Card.WIDTH - 2.0 * MARGIN;
        TitleLayout title = TitleLayout.of(
                card.title(), width, text -> layout(text, serif, 100, -0.012).getAdvance() / 100);
        double baseline = (card.eyebrow().isEmpty() ? TOP : BELOW_EYEBROW) + title.size() * ASCENT;
        for (String text : title.lines()) {
            text(layout(text, serif, title.size(), -0.012), PalettePng.FIRST, 0, baseline, false);
            baseline += title.size() * LEADING;
        }
    }

    private void foot() {
        double place = card.place().isEmpty() ? 0 : label(card.place(), PalettePng.THIRD, FOOT_BASELINE, 0, true);
        double room = Card.WIDTH - 2.0 * MARGIN - place - 40;
        double name = 0;
        if (!card.name().isEmpty() && width(card.name()) <= room) {
            name = label(card.name(), PalettePng.FIRST, FOOT_BASELINE, 0, false) + 18;
        }
        if (!card.role().isEmpty() && name + width(card.role()) <= room) {
            label(card.role(), PalettePng.THIRD, FOOT_BASELINE, name, false);
        }
    }

    private double width(String text) {
        return layout(text, sans, LABEL_SIZE, 0).getAdvance();
    }

    /** Writes a small text at a distance from its side; its width. */
    private double label(String text, int ink, double baseline, double distance, boolean atEnd) {
        TextLayout layout = layout(text, sans, LABEL_SIZE, 0);
        text(layout, ink, distance, baseline, atEnd);
        return layout.getAdvance();
    }

    private void text(TextLayout layout, int ink, double distance, double baseline, boolean atEnd) {
        double x = atEnd == mirrored ? MARGIN + distance : Card.WIDTH - MARGIN - distance - layout.getAdvance();
        pen.setColor(new Color(ink));
        pen.fill(layout.getOutline(AffineTransform.getTranslateInstance(x, baseline)));
    }

    private static TextLayout layout(String text, Font font, int size, double tracking) {
        Map<TextAttribute, Object> attributes = new HashMap<>();
        attributes.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        if (tracking != 0) {
            attributes.put(TextAttribute.TRACKING, tracking);
        }
        return new TextLayout(text, font.deriveFont((float) size).deriveFont(attributes), CONTEXT);
    }

    private static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
