package io.github.portfoliomaven.render.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Pictures that come drawn with the generator, by the keys of {@link ImageCache}: those of the standard theme, so that a
 * first build need not start what draws.
 */
final class ReadyPictures {

    private ReadyPictures() {}

    static Optional<byte[]> get(String key) {
        try (InputStream in = ReadyPictures.class.getResourceAsStream("ready/" + key)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a picture of the generator", e);
        }
    }
}
