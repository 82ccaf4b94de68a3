package io.github.portfoliomaven.render.image;

import static io.github.portfoliomaven.render.image.Unsigned.has;
import static io.github.portfoliomaven.render.image.Unsigned.u16;
import static io.github.portfoliomaven.render.image.Unsigned.u8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The segments of a JPEG file (ITU-T T.81, annex B). */
final class JpegSegments {

    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;

    /** Of progressive JPEG, which encoders write in some ten scans. Each decodes all of the image again, in a few bytes. */
    private static final int MOST_SCANS = 100;

    /** @param length with marker and length; a scan's covers its coded data, too */
    private record Segment(int marker, int offset, int length) {}

    private final byte[] bytes;
    private final List<Segment> segments;

    private JpegSegments(byte[] bytes, List<Segment> segments) {
        this.bytes = bytes;
        this.segments = segments;
    }

    static boolean matches(byte[] bytes) {
        return u8(bytes, 0) == 0xff && u8(bytes, 1) == SOI && u8(bytes, 2) == 0xff;
    }

    /** @throws BrokenImage if the file ends before its end marker; anything after that is ignored */
    static JpegSegments parse(byte[] bytes) throws BrokenImage {
        List<Segment> segments = new ArrayList<>();
        int at = 2;
        while (true) {
            while (u8(bytes, at) == 0xff && u8(bytes, at + 1) == 0xff) {
                at++;
            }
            if (at + 2 > bytes.length) {
                throw new BrokenImage("the file is truncated");
            } else if (u8(bytes, at) != 0xff) {
                throw new BrokenImage("the image is damaged at byte " + at);
            }
            int marker = u8(bytes, at + 1);
            if (marker == EOI) {
                break;
            }
            int length = 2 + (isAlone(marker) ? 0 : u16(bytes, at + 2));
            if (at + length > bytes.length) {
                throw new BrokenImage("the file is truncated");
            }
            int end = marker == SOS ? scanEnd(bytes, at + length) : at + length;
            segments.add(new Segment(marker, at, end - at));
            at = end;
        }
        JpegSegments parsed = new JpegSegments(bytes, segments);
        if (parsed.scans() == 0) {
            throw new BrokenImage("the file has no image data");
        } else if (parsed.scans() > MOST_SCANS) {
            throw new BrokenImage("it has " + parsed.scans() + " scans, which take minutes to decode");
        }
        return parsed;
    }

    private long scans() {
        return segments.stream().filter(segment -> segment.marker() == SOS).count();
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || (marker >= 0xd0 && marker <= SOI);
    }

    /** Coded data holds 0xff only before a zero or a restart marker. */
    private static int scanEnd(byte[] bytes, int from) {
        for (int i = from; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xff) {
                int next = u8(bytes, i + 1);
                if (next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7)) {
                    return i;
                }
            }
        }
        return bytes.length;
    }

    ImageFacts facts() throws BrokenImage {
        for (Segment segment : segments) {
            int marker = segment.marker();
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return facts(segment);
            }
        }
        throw new BrokenImage("the file has no image size");
    }

    private ImageFacts facts(Segment frame) throws BrokenImage {
        int height = u16(bytes, frame.offset() + 5);
        int width = u16(bytes, frame.offset() + 7);
        if (width == 0 || height == 0) {
            throw new BrokenImage("it claims to be " + width + " × " + height + " pixels");
        }
        int components = u8(bytes, frame.offset() + 9);
        int precision = u8(bytes, frame.offset() + 4);
        boolean drawable = frame.marker() <= 0xc2 && precision == 8 && (components == 1 || components == 3);
        int orientation = orientation();
        boolean turned = orientation > 4;
        return new ImageFacts(
                ImageFormat.JPEG,
                turned ? height : width,
                turned ? width : height,
                orientation,
                drawable,
                frame.marker() == 0xc2 || scans() > 1);
    }

    private int orientation() {
        Segment exif = first(segment -> segment.marker() == APP1 && has(bytes, segment.offset() + 4, "Exif\0\0"));
        return exif == null ? 1 : Exif.orientation(bytes, exif.offset() + 10, exif.offset() + exif.length());
    }

    private @Nullable Segment first(Predicate<Segment> wanted) {
        return segments.stream().filter(wanted).findFirst().orElse(null);
    }

    /** The file without what is not seen: EXIF with its places, comments, thumbnails; only the orientation is kept. */
    byte[] published() {
        int orientation = orientation();
        return keep(this::isShown, orientation == 1 ? new byte[0] : Exif.segment(orientation));
    }

    /** The file with no more than a decoder needs to make numbers of it. */
    byte[] decoded() {
        return keep(segment -> !isExtra(segment) || isJfif(segment) || isAdobe(segment), new byte[0]);
    }

    /** The segments of the colour profile, as they stand. */
    byte[] colour() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        segments.stream().filter(this::isProfile).forEach(s -> out.write(bytes, s.offset(), s.length()));
        return out.toByteArray();
    }

    private boolean isShown(Segment segment) {
        return !isExtra(segment) || isJfif(segment) || isAdobe(segment) || isProfile(segment);
    }

    private static boolean isExtra(Segment segment) {
        return (segment.marker() >= APP0 && segment.marker() <= APP15) || segment.marker() == COMMENT;
    }

    private boolean isJfif(Segment segment) {
        return segment.marker() == APP0
                && segment.offset() == 2
                && has(bytes, segment.offset() + 4, "JFIF\0")
                && segment.length() == 18;
    }

    private boolean isAdobe(Segment segment) {
        return segment.marker() == APP14 && has(bytes, segment.offset() + 4, "Adobe");
    }

    private boolean isProfile(Segment segment) {
        return segment.marker() == APP2 && has(bytes, segment.offset() + 4, "ICC_PROFILE\0");
    }

    /** @param extra a segment to insert before the first that is not a JFIF header */
    private byte[] keep(Predicate<Segment> kept, byte[] extra) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(0xff);
        out.write(SOI);
        boolean written = false;
        for (Segment segment : segments) {
            if (!written && segment.marker() != APP0) {
                out.writeBytes(extra);
                written = true;
            }
            if (kept.test(segment)) {
                out.write(bytes, segment.offset(), segment.length());
            }
        }
        out.write(0xff);
        out.write(EOI);
        return out.toByteArray();
    }
}
