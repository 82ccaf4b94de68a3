package io.github.portfoliomaven.render.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.portfoliomaven.core.Rounds;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A build that is stopped at any moment leaves each file whole, old or new, and the next one makes it right. */
@Tag("rounds")
@Timeout(1800)
class KilledBuildTest {

    private static final int KILLS = Rounds.of(3);
    private static final int FILES = 150;

    /** Builds two sites by turns, for ever. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        System.out.println("started");
        while (true) {
            for (String version : List.of("a", "b")) {
                sync(target, of(version));
            }
        }
    }

    private static SyncResult sync(Path target, RenderedSite site) throws IOException {
        return new OutputDirectory(target.resolve("site"), "target/site", target.resolve("portfolio"))
                .sync(site, new Diagnostics());
    }

    /** Half of the files have the same name in each version. */
    private static RenderedSite of(String version) {
        List<String> site = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            site.add(i % 2 == 0 ? "/p" + i + "/" : "/" + version + "/x" + i + ".txt");
            site.add((version + i).repeat(2000));
        }
        return Plans.site(site.toArray(String[]::new));
    }

    private static Map<String, String> texts(RenderedSite site) {
        Map<String, String> texts = new TreeMap<>();
        site.files().forEach(file -> texts.put(file.path().outputFile(), new String(file.bytes())));
        return texts;
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static void assertWhole(Path site) throws IOException {
        Map<String, String> a = texts(of("a"));
        Map<String, String> b = texts(of("b"));
        texts(site)
                .forEach((name, text) -> assertThat(text.equals(a.get(name)) || text.equals(b.get(name)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void leavesEachFileWhole(@TempDir Path target) throws Exception {
        Random random = new Random(13);
        sync(target, of("a"));
        for (int i = 0; i < KILLS; i++) {
            Process build = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledBuildTest.class.getName(),
                            target.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(build.getInputStream().read()).isEqualTo('s');
            Thread.sleep(random.nextInt(400));
            build.destroyForcibly().waitFor();
            assertWhole(target.resolve("site"));
            RenderedSite next = of(random.nextBoolean() ? "a" : "b");
            sync(target, next);
            assertThat(texts(target.resolve("site"))).isEqualTo(texts(next));
        }
    }

    @Test
    void aFullDiskLeavesEachFileWhole() throws IOException {
        int most = 4 << 20;
        for (int room = 50_000; room < 1_000_000; room += 190_000) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                    .setMaxSize(most)
                    .setBlockSize(512)
                    .build())) {
                Path target = disk.getPath("/target");
                sync(target, of("a"));
                Path filler = disk.getPath("/filler");
                long left = Files.getFileStore(target).getUsableSpace();
                Files.write(filler, new byte[(int) Math.max(0, left - room)]);
                RenderedSite large = Plans.site("/p0/", "b0".repeat(2000), "/z.txt", "z".repeat(2_000_000));
                assertThatThrownBy(() -> sync(target, large)).isInstanceOf(IOException.class);
                for (Map.Entry<String, String> file :
                        texts(target.resolve("site")).entrySet()) {
                    assertThat(List.of(
                                    texts(of("a")).getOrDefault(file.getKey(), ""),
                                    texts(large).getOrDefault(file.getKey(), "")))
                            .as(file.getKey())
                            .contains(file.getValue());
                }
                Files.delete(filler);
                sync(target, large);
                assertThat(texts(target.resolve("site"))).isEqualTo(texts(large));
            }
        }
    }
}
