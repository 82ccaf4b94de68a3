package io.github.portfoliomaven.render.image;

import io.github.portfoliomaven.core.text.LowerCase;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The size of an SVG drawing (SVG 2, section 8.2): {@code width} and {@code height} in pixels, or else the {@code viewBox}.
 *
 * <p>Reads no further than the first tag, and neither document types nor entities.
 */
final class SvgSize {

    private static final int HEAD = 2048;

    /** How far the first tag is looked for; a text in it may be as long as the file. */
    private static final int MOST_BYTES = 64 * 1024;

    private SvgSize() {}

    /** Returns the size, or {@code null} if the file is not an SVG or has no size of its own. */
    static @Nullable ImageFacts read(byte[] bytes) {
        String text = text(bytes);
        if (!text.substring(0, Math.min(text.length(), HEAD)).contains("<svg")) {
            return null;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return reader.getLocalName().equals("svg") ? size(reader) : null;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            // A browser will show, or not show, what it makes of this file; only its size stays unknown.
            return null;
        }
    }

    /**
     * The start of the drawing. Bytes that are no UTF-8 become replacement characters: a parser of bytes would print of
     * them to the console, and no size is written in such.
     */
    private static String text(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff;
        String text = new String(
                bytes, 0, Math.min(bytes.length, MOST_BYTES), wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable ImageFacts size(XMLStreamReader svg) {
        double width = pixels(svg.getAttributeValue(null, "width"));
        double height = pixels(svg.getAttributeValue(null, "height"));
        String viewBox = svg.getAttributeValue(null, "viewBox");
        String[] box = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
        double boxWidth = box.length == 4 ? pixels(box[2]) : 0;
        double boxHeight = box.length == 4 ? pixels(box[3]) : 0;
        if (width <= 0 && height <= 0) {
            return facts(boxWidth, boxHeight);
        } else if (width > 0 && height > 0) {
            return facts(width, height);
        } else if (boxWidth <= 0 || boxHeight <= 0) {
            return null;
        }
        return width > 0 ? facts(width, width * boxHeight / boxWidth) : facts(height * boxWidth / boxHeight, height);
    }

    private static @Nullable ImageFacts facts(double width, double height) {
        int w = (int) Math.round(width);
        int h = (int) Math.round(height);
        return w < 1 || h < 1 || w > 1_000_000 || h > 1_000_000 ? null : ImageFacts.untouched(ImageFormat.SVG, w, h);
    }

    /** 0 for lengths in units that depend on fonts, paper or the page. */
    private static double pixels(@Nullable String length) {
        if (length == null) {
            return 0;
        }
        String number = LowerCase.of(length.strip());
        number = number.endsWith("px") ? number.substring(0, number.length() - 2) : number;
        try {
            double value = Double.parseDouble(number);
            return Double.isFinite(value) ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
