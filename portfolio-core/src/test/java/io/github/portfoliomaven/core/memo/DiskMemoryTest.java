package io.github.portfoliomaven.core.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves to later processes: what it made of the same input, or nothing. */
class DiskMemoryTest {

    private static final ContentSum PROGRAM = new ContentSum(1, 1);

    private static final Step<String, String> STEP = new Step<>("step", new Step.Form<>() {
        @Override
        public void writeInput(String input, StateWriter out) {
            out.text(input);
        }

        @Override
        public void write(String made, StateWriter out) {
            out.text(made);
        }

        @Override
        public String read(String input, StateReader in) throws StateReader.Damaged {
            return in.text();
        }
    });

    @TempDir
    Path folder;

    @Test
    void knowsWhatTheLastBuildUsed() throws IOException {
        build(PROGRAM, "a", "b");

        try (DiskMemory memory = open(PROGRAM)) {
            assertThat(memory.recall(STEP, "a", "a of input")).isEqualTo("made of a");
            assertThat(memory.recall(STEP, "a", "a of another input")).isNull();
            assertThat(memory.recall(STEP, "c", "c of input")).isNull();
            Step<String, String> unwritten = Step.inMemory("step");
            assertThat(memory.recall(unwritten, "a", "a of input")).isNull();
            memory.save();
        }
        try (DiskMemory memory = open(PROGRAM)) {
            assertThat(memory.recall(STEP, "a", "a of input")).isEqualTo("made of a");
            assertThat(memory.recall(STEP, "b", "b of input"))
                    .as("not used by the last build")
                    .isNull();
        }
    }

    @Test
    void knowsNothingOfAnotherProgram() throws IOException {
        build(PROGRAM, "a");

        assertThat(recalled(new ContentSum(2, 1), "a")).isNull();
    }

    @Test
    void keepsWhatWasKeptLast() throws IOException {
        build(PROGRAM, "a");
        try (DiskMemory memory = open(PROGRAM)) {
            memory.keep(STEP, "a", "a of input", "something else");
            memory.save();
        }

        assertThat(recalled(PROGRAM, "a")).isEqualTo("something else");
    }

    @Test
    void aBuildThatFailsChangesNothing() throws IOException {
        build(PROGRAM, "a");
        List<Path> files = files();
        try (DiskMemory memory = open(PROGRAM)) {
            memory.keep(STEP, "a", "a of input", "something else");
            memory.keep(STEP, "b", "b of input", "more");
        }

        assertThat(files()).isEqualTo(files);
        assertThat(recalled(PROGRAM, "a")).isEqualTo("made of a");
    }

    @Test
    void aSmallChangeWritesLittleAndGarbageGoes() throws IOException {
        String[] names =
                Stream.iterate(0, i -> i + 1).limit(100).map(String::valueOf).toArray(String[]::new);
        build(PROGRAM, names);
        Path large = bytes().get(0);
        for (int i = 0; i < 100; i++) {
            try (DiskMemory memory = open(PROGRAM)) {
                for (String name : names) {
                    if (!name.equals(Integer.toString(i))) {
                        memory.recall(STEP, name, name + " of input");
                        memory.recall(STEP, name, name + " of new input");
                    }
                }
                memory.keep(STEP, names[i], names[i] + " of new input", "made of " + names[i]);
                memory.save();
            }
            assertThat(bytes()).hasSizeLessThanOrEqualTo(2);
            if (i < 40) {
                assertThat(bytes()).contains(large);
            }
        }
        assertThat(bytes()).doesNotContain(large);
        for (String name : names) {
            try (DiskMemory memory = open(PROGRAM)) {
                assertThat(memory.recall(STEP, name, name + " of new input")).isEqualTo("made of " + name);
            }
        }
    }

    /** A cut or changed file is noticed wherever it is read, and what cannot be read is made again. */
    @Test
    void everyCutAndEveryChangedByteIsNoticed() throws IOException {
        build(PROGRAM, "a", "b", "c");
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < whole.length; i++) {
                Files.write(file, Arrays.copyOf(whole, i));
                assertKnownOrNot();
                byte[] changed = whole.clone();
                changed[i] ^= (byte) (1 << (i % 8));
                Files.write(file, changed);
                assertKnownOrNot();
            }
            Files.write(file, whole);
        }
        assertThat(recalled(PROGRAM, "a")).isEqualTo("made of a");
    }

    /** Who knows the sums can write what he likes. */
    @Test
    void anyIndexIsReadWithoutAnException() throws IOException {
        build(PROGRAM, "a");
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            StateWriter out = new StateWriter();
            out.sum(PROGRAM);
            int count = random.nextInt(3);
            out.number(count);
            for (int n = count; n > 0; n--) {
                StateWriter input = new StateWriter();
                input.text("a of input");
                out.text("step");
                out.text("a");
                out.sum(input.sum());
                for (int number = 0; number < 5; number++) {
                    out.number(random.nextLong() >>> random.nextInt(64));
                }
            }
            Files.write(index(), out.finished());
            assertThat(recalled(PROGRAM, "a")).isNull();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinks() throws IOException {
        build(PROGRAM, "a");
        Path bytes = bytes().get(0);
        Path elsewhere = Files.move(bytes, folder.resolve("elsewhere"));
        Files.createSymbolicLink(bytes, elsewhere);

        assertThat(recalled(PROGRAM, "a")).isNull();
    }

    private void assertKnownOrNot() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            assertThat(recalled(PROGRAM, name)).isIn(null, "made of " + name);
        }
    }

    private void build(ContentSum program, String... names) throws IOException {
        try (DiskMemory memory = open(program)) {
            for (String name : names) {
                memory.keep(STEP, name, name + " of input", "made of " + name);
            }
            memory.save();
        }
    }

    private @Nullable String recalled(ContentSum program, String name) throws IOException {
        try (DiskMemory memory = open(program)) {
            return memory.recall(STEP, name, name + " of input");
        }
    }

    private DiskMemory open(ContentSum program) {
        return DiskMemory.open(index(), program);
    }

    private Path index() {
        return folder.resolve("made.index");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private List<Path> bytes() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".bytes"))
                .toList();
    }
}
