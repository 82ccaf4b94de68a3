package io.github.portfoliomaven.render;

import io.github.portfoliomaven.core.load.Fuzzing;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is rendered becomes harmless HTML or a problem with a place, never an exception. */
class FuzzTest {

    @TestFactory
    Stream<DynamicTest> renderers() throws IOException {
        return Fuzzing.all();
    }
}
