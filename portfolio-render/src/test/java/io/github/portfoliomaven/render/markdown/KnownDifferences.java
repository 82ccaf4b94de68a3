package io.github.portfoliomaven.render.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code differences.txt}. */
final class KnownDifferences {

    private KnownDifferences() {}

    /** The numbers of a suite's examples that are known to come out otherwise. */
    static Set<Integer> of(String suite) {
        try (InputStream in = KnownDifferences.class.getResourceAsStream("/markdown/differences.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(suite + " "))
                    .map(line -> Integer.valueOf(line.split(" ", 3)[1]))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
