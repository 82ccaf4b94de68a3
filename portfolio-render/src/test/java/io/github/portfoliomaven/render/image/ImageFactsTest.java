package io.github.portfoliomaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFactsTest {

    private static String facts(byte[] bytes) throws BrokenImage {
        ImageFacts facts = Objects.requireNonNull(FactsReader.read(bytes));
        return facts.format() + " " + facts.width() + "x" + facts.height() + (facts.drawable() ? "" : " as it is");
    }

    private static String svg(String text) throws BrokenImage {
        ImageFacts facts = FactsReader.read(Pictures.ascii(text));
        return facts == null ? "unknown" : facts.width() + "x" + facts.height();
    }

    @Test
    void knowsTheSizeOfPngAndJpeg() throws BrokenImage {
        assertThat(facts(Pictures.png(31, 17))).isEqualTo("PNG 31x17");
        assertThat(facts(Pictures.jpeg(31, 17))).isEqualTo("JPEG 31x17");
        assertThat(facts(Pictures.png(1, 1))).isEqualTo("PNG 1x1");
        assertThat(facts(Pictures.jpeg(1, 1))).isEqualTo("JPEG 1x1");
    }

    @Test
    void turnsTheSizeWithTheOrientation() throws BrokenImage {
        assertThat(facts(Pictures.fromPhone(Pictures.jpeg(40, 30), 1))).isEqualTo("JPEG 40x30");
        assertThat(facts(Pictures.fromPhone(Pictures.jpeg(40, 30), 3))).isEqualTo("JPEG 40x30");
        assertThat(facts(Pictures.fromPhone(Pictures.jpeg(40, 30), 6))).isEqualTo("JPEG 30x40");
        assertThat(facts(Pictures.fromPhone(Pictures.jpeg(40, 30), 99))).isEqualTo("JPEG 40x30");
    }

    @Test
    void leavesInksAsTheyAre() throws Exception {
        assertThat(facts(Pictures.cmyk(40, 30))).isEqualTo("JPEG 40x30 as it is");
    }

    @Test
    void knowsTheSizeOfOtherFormats() throws BrokenImage {
        byte[] gif = Pictures.encode(new BufferedImage(300, 20, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        assertThat(facts(gif)).isEqualTo("GIF 300x20 as it is");
        assertThat(facts(Pictures.ascii("RIFF----WEBPVP8X\n\0\0\0----\u001f\u0003\0W\u0002\0")))
                .isEqualTo("WEBP 800x600 as it is");
        assertThat(facts(Pictures.ascii("RIFF----WEBPVP8 ----xxx\u009d\u0001* \u0003X\u0002")))
                .isEqualTo("WEBP 800x600 as it is");
        assertThat(facts(Pictures.ascii("RIFF----WEBPVP8L----/\u001f\u00c3\u0095\u0000")))
                .isEqualTo("WEBP 800x600 as it is");
        assertThat(facts(Pictures.ascii("\0\0\0 ftypavif....meta....ispe\0\0\0\0\0\0\u0003 \0\0\u0002X")))
                .isEqualTo("AVIF 800x600 as it is");
    }

    /** Found by a fuzzer: a parser of XML printed its complaint on the console, without a file. */
    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void knowsTheSizeOfDrawingsInOtherEncodings(String encoding) throws Exception {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
            for (String said : List.of(encoding, "UTF-8", "no-such")) {
                String text = mark + "<?xml version='1.0' encoding='" + said
                        + "'?><!-- caf\u00e9 --><svg width='3' height='2' id='\u00e9'>" + "<title>\u00e9</title></svg>";
                ImageFacts facts = FactsReader.read(text.getBytes(encoding));
                assertThat(facts).as(said).isNotNull();
                assertThat(facts.width() + "x" + facts.height()).isEqualTo("3x2");
            }
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns='http://www.w3.org/2000/svg' width='120' height='60'/>        | 120x60
            <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 12'/>            | 24x12
            <svg width='100%' height='100%' viewBox='0,0,24.4,12'/>                  | 24x12
            <svg width='48px' viewBox='0 0 24 12'/>                                  | 48x24
            <svg height='6' viewBox='0 0 24 12'/>                                    | 12x6
            <svg width='3em' height='2em'/>                                          | unknown
            <svg width='-1' height='NaN'/>                                           | unknown
            <svg width='10' height='10'                                              | unknown
            <html><svg width='10' height='10'/></html>                               | unknown
            <?xml version='1.0'?><!-- drawn --><svg width='10' height='10'/>         | 10x10
            """)
    void readsTheSizeOfDrawings(String text, String size) throws BrokenImage {
        assertThat(svg(text)).isEqualTo(size);
    }

    @Test
    void opensNoFileThatADrawingNames() throws BrokenImage {
        assertThat(svg("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg width='&x;' height='1'/>"))
                .isEqualTo("unknown");
        assertThat(svg("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:1/x.dtd'>"
                        + "<svg width='4' height='3'/>"))
                .isEqualTo("4x3");
    }

    @Test
    void isSilentAboutWhatIsNoImage() throws BrokenImage {
        assertThat(FactsReader.read(Pictures.ascii("hello"))).isNull();
        assertThat(FactsReader.read(new byte[0])).isNull();
    }

    @Test
    void findsEveryTruncation() {
        for (byte[] whole : new byte[][] {Pictures.png(40, 30), Pictures.jpeg(40, 30)}) {
            for (int length = 8; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> FactsReader.read(cut)).isInstanceOf(BrokenImage.class);
            }
        }
        assertThatThrownBy(() -> FactsReader.read(Arrays.copyOf(Pictures.png(40, 30), 60)))
                .hasMessage("the file is truncated");
    }

    @Test
    void findsDamageInPng() {
        byte[] png = Pictures.png(40, 30);
        png[60] ^= 1;
        assertThatThrownBy(() -> FactsReader.read(png))
                .hasMessage("a part of the image (IDAT) does not match its checksum");
    }
}
