package io.github.portfoliomaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.render.html.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadyPicturesTest {

    /** When the icon of the theme or the way to draw it has changed: move the file that the message names. */
    @Test
    void theIconOfTheStandardThemeIsReadyAndAsItWouldBeDrawn() throws Exception {
        SiteFile source = Theme.standard().asset("favicon.png").orElseThrow();
        IconPictures icon =
                IconPictures.of(source, ImageCache.none(), new Diagnostics()).orElseThrow();
        String key = icon.key(IconPictures.ICO);
        byte[] drawn = icon.drawIco();
        Path file = Files.createDirectories(Path.of("target/ready")).resolve(key);
        Files.write(file, drawn);

        assertThat(ReadyPictures.get(key).filter(ready -> Arrays.equals(ready, drawn)))
                .as("src/main/resources/…/image/ready/" + key + ", drawn anew as " + file)
                .isPresent();
        assertThat(icon.ico()).isEqualTo(drawn);
    }

    @Test
    void noOtherPictureIs() {
        assertThat(ReadyPictures.get("0".repeat(64))).isEmpty();
    }
}
