package io.github.portfoliomaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PublishedImageTest {

    @Test
    void publishesAPhotoWithoutItsPlace() throws Exception {
        byte[] photo = Pictures.fromPhone(Pictures.jpeg(40, 30), 6);
        assertThat(Pictures.text(photo)).contains("Phone 1", "GPSLatitude", "Anna");

        byte[] published = PublishedImage.of(photo);

        assertThat(Pictures.text(published)).doesNotContain("Phone", "GPS", "Anna", "xap");
        ImageFacts facts = Objects.requireNonNull(FactsReader.read(published));
        assertThat(facts.orientation()).isEqualTo(6);
        assertThat(pixels(published)).isEqualTo(pixels(photo));
    }

    @Test
    void leavesACleanFileAsItIs() {
        byte[] jpeg = Pictures.jpeg(40, 30);
        byte[] png = Pictures.png(40, 30);
        assertThat(PublishedImage.of(jpeg)).isEqualTo(jpeg);
        assertThat(PublishedImage.of(png)).isEqualTo(png);
        assertThat(PublishedImage.of(Pictures.ascii("<svg/>"))).isEqualTo(Pictures.ascii("<svg/>"));
    }

    @Test
    void keepsTheColourProfile() {
        byte[] jpeg = Pictures.jpeg(40, 30);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 20);
        out.writeBytes(Pictures.segment(0xe2, Pictures.ascii("ICC_PROFILE\0\u0001\u0001profile")));
        out.write(jpeg, 20, jpeg.length - 20);
        assertThat(PublishedImage.of(out.toByteArray())).isEqualTo(out.toByteArray());
    }

    @Test
    void takesTextsAndExifOutOfPng() {
        byte[] png = Pictures.png(40, 30);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(Pictures.chunk("tEXt", Pictures.ascii("Author\0Anna")));
        out.writeBytes(Pictures.chunk("eXIf", Pictures.ascii("II*\0")));
        out.write(png, 33, png.length - 33);
        assertThat(PublishedImage.of(out.toByteArray())).isEqualTo(png);
    }

    @Test
    void dropsWhatCamerasAppend() {
        byte[] jpeg = Pictures.jpeg(40, 30);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(jpeg);
        out.writeBytes(Pictures.fromPhone(jpeg, 1));
        assertThat(PublishedImage.of(out.toByteArray())).isEqualTo(jpeg);
    }

    private static int[] pixels(byte[] bytes) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
