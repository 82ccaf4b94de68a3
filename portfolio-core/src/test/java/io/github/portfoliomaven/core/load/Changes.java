package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random changes of the files of a corpus, the same in each run. */
final class Changes {

    private static final int FOR_EACH_FILE = 60;
    private static final byte[] SYNTAX = "<>[](){}`*_#-:|\"'\\&!~$^=%/\n\t \0\u00e4".getBytes(StandardCharsets.UTF_8);

    private final Random random = new Random(13);

    private Changes() {}

    /** Runs a harness on each file of its corpus, and on what changes make of it. */
    static void replay(Class<?> harness, Path corpus) throws IOException, ReflectiveOperationException {
        Method method = harness.getDeclaredMethod("fuzzerTestOneInput", byte[].class);
        method.setAccessible(true);
        Changes changes = new Changes();
        List<Path> files;
        try (Stream<Path> all = Files.list(corpus)) {
            files = all.sorted().toList();
        }
        assertThat(files).as(corpus.toString()).isNotEmpty();
        for (Path file : files) {
            byte[] input = Files.readAllBytes(file);
            run(method, input, file);
            for (int i = 0; i < FOR_EACH_FILE; i++) {
                run(method, changes.of(input), file);
            }
        }
    }

    private static void run(Method method, byte[] input, Path file) throws IllegalAccessException {
        try {
            method.invoke(null, (Object) input);
        } catch (InvocationTargetException e) {
            String text = new String(input, StandardCharsets.ISO_8859_1);
            throw new AssertionError("a change of " + file + " fails: " + text, e.getCause());
        }
    }

    private byte[] of(byte[] input) {
        byte[] changed = input;
        for (int i = 1 + random.nextInt(4); i > 0 && changed.length > 0; i--) {
            int from = random.nextInt(changed.length);
            int to = from + random.nextInt(Math.min(40, changed.length - from));
            changed = switch (random.nextInt(4)) {
                case 0 -> joined(Arrays.copyOf(changed, from), rest(changed, to));
                case 1 -> joined(Arrays.copyOf(changed, to), rest(changed, from));
                case 2 -> joined(joined(Arrays.copyOf(changed, from), syntax()), rest(changed, from));
                default -> joined(joined(Arrays.copyOf(changed, from), syntax()), rest(changed, to));
            };
        }
        return changed;
    }

    private byte[] syntax() {
        byte[] some = new byte[1 + random.nextInt(5)];
        for (int i = 0; i < some.length; i++) {
            some[i] = SYNTAX[random.nextInt(SYNTAX.length)];
        }
        return some;
    }

    private static byte[] rest(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
