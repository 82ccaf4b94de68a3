package io.github.portfoliomaven.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plug-in whose native code is for other systems. */
class WebpFailureTest {

    /** What a plug-in looks like until it is used. */
    private static final class Elsewhere extends ImageWriterSpi {

        Elsewhere() {
            super(
                    "vendor",
                    "1",
                    new String[] {"webp"},
                    null,
                    null,
                    "none",
                    new Class<?>[] {ImageOutputStream.class},
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null);
        }

        @Override
        public boolean canEncodeImage(ImageTypeSpecifier type) {
            return true;
        }

        @Override
        public ImageWriter createWriterInstance(@Nullable Object extension) {
            throw new UnsatisfiedLinkError("no webp in java.library.path");
        }

        @Override
        public String getDescription(Locale locale) {
            return "WebP";
        }
    }

    /** WebP as the plug-in writes it has no profile, and its numbers would be taken for sRGB. */
    @Test
    void noWebpInOtherColours() throws BrokenImage {
        byte[] jpeg = Pictures.jpeg(20, 10);
        ImageFacts facts = Objects.requireNonNull(FactsReader.read(jpeg));
        assertThat(ColourSpace.isOther(jpeg, facts)).isFalse();
        assertThat(ColourSpace.isOther(withProfile(jpeg, "sRGB IEC61966-2.1"), facts))
                .isFalse();
        assertThat(ColourSpace.isOther(withProfile(jpeg, "\0s\0R\0G\0B"), facts))
                .isFalse();
        assertThat(ColourSpace.isOther(withProfile(jpeg, "Display P3"), facts)).isTrue();
        byte[] png = Pictures.png(20, 10);
        assertThat(ColourSpace.isOther(png, Objects.requireNonNull(FactsReader.read(png))))
                .isFalse();
    }

    private static byte[] withProfile(byte[] jpeg, String description) {
        return Pictures.join(
                Arrays.copyOf(jpeg, 20),
                Pictures.segment(0xe2, Pictures.ascii("ICC_PROFILE\0\u0001\u0001" + description)),
                Arrays.copyOfRange(jpeg, 20, jpeg.length));
    }

    @Test
    void failsTheBuildWithAReason() throws IOException {
        byte[] jpeg = Pictures.jpeg(900, 600);
        SitePath path = new SitePath("/photo.jpg");
        Diagnostics diagnostics = new Diagnostics();
        SiteImages images = SiteImages.of(
                new Routes(URI.create("https://example.dev/")),
                Map.of(path, new SiteFile("content/photo.jpg", "photo.jpg", () -> jpeg)),
                diagnostics,
                new WebpEncoder(new Elsewhere()));
        SourceImage source = images.source(path).orElseThrow();
        assertThat(images.make(source, source.webp().get(0))).isEmpty();
        assertThat(diagnostics.sorted().stream().map(DiagnosticPrinter::print)).containsExactly("""
                error: the plug-in that writes WebP does not work on this computer: no webp in java.library.path [webp]
                    hint: remove it from the dependencies of the portfolio-maven-plugin to publish images without WebP""");
    }
}
