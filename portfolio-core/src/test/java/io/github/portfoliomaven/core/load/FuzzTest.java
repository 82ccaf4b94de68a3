package io.github.portfoliomaven.core.load;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is read becomes a site or a problem with a place, never an exception. */
class FuzzTest {

    @TestFactory
    Stream<DynamicTest> readers() throws IOException {
        return Fuzzing.all();
    }
}
