package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name every key that holds a page back, whose it is, where that is documented, and the test that has it. */
class HeldBackTableTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Path MODULES = Path.of("..");

    /** The cells of a row. */
    private record Row(String keys, String generators, String effect, String test) {

        static Row of(String line) {
            String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
            assertThat(cells).as(line).hasSize(4).doesNotContain("");
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }

        /** As they are read, without their values. */
        List<String> names() {
            return CODE.matcher(keys)
                    .results()
                    .map(code -> code.group(1).split(":")[0])
                    .toList();
        }

        String testClass() {
            return test.substring(1, test.indexOf('.'));
        }

        String method() {
            return test.substring(test.indexOf('.') + 1, test.length() - 1);
        }
    }

    @Test
    void everyKeyHasItsRow() throws IOException {
        Set<String> documented = new TreeSet<>();
        rows().forEach(row -> documented.addAll(row.names()));

        assertThat(Stream.concat(PublicationKeys.TABLE.stream(), Stream.of(FrontMatterKeys.EXTERNAL_URL))
                        .flatMap(key -> key.names().stream())
                        .map(KeyName::name)
                        .distinct())
                .isSubsetOf(documented);
    }

    @Test
    void everyRowNamesATestThatHasTheKey() throws IOException {
        for (Row row : rows()) {
            String source = source(row.testClass());
            assertThat(source).as(row.toString()).containsPattern("void " + row.method() + "\\(");
            for (String name : row.names()) {
                String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                assertThat(source.toLowerCase(Locale.ROOT)).as(row.toString()).contains(last);
            }
        }
    }

    @Test
    void everyGeneratorIsNamedWithItsPageOrAsAThemeWithoutOne() throws IOException {
        Matcher link = Pattern.compile("\\[[^]]+]\\(https://[^)]+\\)").matcher("");
        assertThat(rows())
                .allSatisfy(row -> assertThat(link.reset(row.generators()).find()
                                || row.keys().contains("starts with")
                                || row.generators().startsWith("themes"))
                        .as(row.toString())
                        .isTrue());
    }

    private static List<Row> rows() throws IOException {
        String docs = Files.readString(MODULES.resolve("docs/compatibility.md"));
        String section = docs.substring(docs.indexOf("## Keys that hold a page back\n"));
        List<Row> rows = section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| key "))
                .map(Row::of)
                .toList();
        assertThat(rows).hasSizeGreaterThan(30);
        return rows;
    }

    private static String source(String testClass) throws IOException {
        try (Stream<Path> files = Stream.of("portfolio-core", "portfolio-render")
                .map(module -> MODULES.resolve(module).resolve("src/test/java"))
                .flatMap(HeldBackTableTest::walk)) {
            Path file = files.filter(path -> path.endsWith(testClass + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + testClass));
            return Files.readString(file);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
