package io.github.portfoliomaven.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardDrawingTest {

    private static Card card(String eyebrow, String title) {
        return new Card(eyebrow, title, "Sam Ple", "Engineer", "example.dev", 0x1c4f9c, "fonts");
    }

    private static BufferedImage draw(Card card) throws Exception {
        byte[] png = CardDrawing.png(card, CardFonts.standard());
        assertThat(png.length).isLessThan(60_000);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void drawsTextOnPaper() throws Exception {
        BufferedImage image = draw(card("Writing", "A cache is a promise"));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getRGB(600, 300) & 0xffffff).isEqualTo(CardDrawing.PAPER);
        assertThat(image.getRGB(600, 5) & 0xffffff).isEqualTo(0x1c4f9c);
        assertThat(image.getRGB(600, 509) & 0xffffff).isEqualTo(0x1c1b19);
    }

    /** The same on each JDK; a change of it needs a new {@code Card.DESIGN}. Pixels, because packing is up to zlib. */
    @Test
    void drawsTheSamePixelsEverywhere() throws Exception {
        assertThat(checksum(draw(card("Письма", "Role-based “access control” – Ægir, Ελλάς"))))
                .isEqualTo("86475c4f2072a6d710f2e4d585bbb3968372afcd88849d75585ad43a35dd4ac5");
    }

    private static String checksum(BufferedImage image) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int rgb : image.getRGB(0, 0, 1200, 630, null, 0, 1200)) {
            digest.update(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void keepsEveryTitleWithinItsMargins() throws Exception {
        for (String title : new String[] {
            "W", "A cache is a promise", "word ".repeat(12), "word ".repeat(22), "word ".repeat(60), "W".repeat(300)
        }) {
            for (String eyebrow : new String[] {"", "Writing"}) {
                BufferedImage image = draw(card(eyebrow, title.strip()));
                assertThat(inked(image, 0, 14, 80, 616)).as(title).isZero();
                assertThat(inked(image, 1121, 14, 79, 616)).as(title).isZero();
                assertThat(inked(image, 80, 490, 1040, 16)).as(title).isZero();
                assertThat(inked(image, 80, 130, 1040, 370)).as(title).isPositive();
            }
        }
    }

    private static int inked(BufferedImage image, int left, int top, int width, int height) {
        int count = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                count += (image.getRGB(x, y) & 0xffffff) == CardDrawing.PAPER ? 0 : 1;
            }
        }
        return count;
    }

    @Test
    void takesItsTime() throws Exception {
        CardFonts fonts = CardFonts.standard();
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            CardDrawing.png(card("Writing", "Role-based access control patterns that age well " + i), fonts);
        }
        System.out.println("100 social cards: " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
