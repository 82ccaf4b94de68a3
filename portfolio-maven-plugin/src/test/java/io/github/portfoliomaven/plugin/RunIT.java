package io.github.portfoliomaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code portfolio:run} from its start to Ctrl-C. */
@Timeout(180)
class RunIT {

    private static final String SITE = """
            -- src/site/portfolio.yml --
            title: Ada
            url: https://ada.example/
            author: {name: Ada}
            -- src/site/content/writing/first.md --
            ---
            title: First
            date: 2026-01-02
            ---
            One.
            """;

    @TempDir
    Path temp;

    private Folder folder;
    private Path log;
    private Process maven;

    @BeforeEach
    void start() throws Exception {
        folder = Folder.of(temp.resolve("site"), SITE);
        log = temp.resolve("maven.log");
    }

    @AfterEach
    void end() throws InterruptedException {
        maven.destroyForcibly().waitFor();
    }

    private void run(int port) throws IOException {
        maven = MavenRun.in(folder.path()).start(log, MavenRun.goal("run"), "-Dportfolio.port=" + port);
    }

    /** A port that is free now, with the next one. */
    private static int freePort() throws IOException {
        for (int i = 0; i < 100; i++) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    ServerSocket next =
                            new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return next.getLocalPort() - 1;
            } catch (IOException | IllegalArgumentException e) {
                // the next one is taken: another pair
            }
        }
        throw new IOException("no two free ports in a row");
    }

    private String awaitLog(String text) throws Exception {
        String printed = "";
        while (maven.isAlive() && !printed.contains(text)) {
            Thread.sleep(50);
            printed = Files.exists(log) ? Files.readString(log) : "";
        }
        assertThat(printed).contains(text);
        return printed;
    }

    private static String get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static void await(int port, String path, String text) throws Exception {
        while (!get(port, path).contains(text)) {
            Thread.sleep(20);
        }
    }

    private void post(String frontMatter, String text) throws IOException {
        folder.write("src/site/content/writing/first.md", "---\n" + frontMatter + "---\n" + text + "\n");
    }

    /** What a page that is open hears first: the state of the preview. */
    private static String state(int port) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET /__portfolio/events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n").getBytes());
            StringBuilder read = new StringBuilder();
            while (read.indexOf("data: ") < 0 || read.charAt(read.length() - 1) != '\n') {
                read.append((char) socket.getInputStream().read());
            }
            return read.substring(read.indexOf("data: "));
        }
    }

    @Test
    void showsEachEditAndEachMistakeUntilItIsMended() throws Exception {
        int port = freePort();
        run(port);
        awaitLog("Serving at http://localhost:" + port + "/ - press Ctrl-C to stop");
        assertThat(get(port, "/")).contains("<title>Ada</title>");
        assertThat(get(port, "/writing/first/")).contains("<p>One.</p>", "/__portfolio/reload.js");
        awaitLog("[INFO] Built ");

        post("title: First\ndate: 2026-01-02\n", "Two.");
        await(port, "/writing/first/", "<p>Two.</p>");
        awaitLog("[INFO] src/site/content/writing/first.md: ");

        post("title: First\ndate: yesterday\n", "Three.");
        String printed = awaitLog("; the last good site is still shown");
        assertThat(printed)
                .contains("[ERROR] src/site/content/writing/first.md:3:7: error: 'yesterday' is not a date [date]");
        assertThat(state(port))
                .contains("\"failed\":true")
                .contains("src/site/content/writing/first.md:3:7: error: 'yesterday' is not a date [date]");
        assertThat(get(port, "/writing/first/")).contains("<p>Two.</p>");

        post("title: First\ndate: 2026-01-03\n", "Three.");
        await(port, "/writing/first/", "<p>Three.</p>");
        assertThat(state(port)).contains("\"failed\":false").contains("\"problems\":[]");
        assertThat(folder.files("target/site")).isEmpty();
    }

    @Test
    void takesTheNextPortAndSaysSo() throws Exception {
        int port = freePort();
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            run(port);
            assertThat(awaitLog("Serving at"))
                    .contains("[WARNING] Port " + port + " is taken; using " + (port + 1))
                    .contains("[INFO] Serving at http://localhost:" + (port + 1) + "/ - press Ctrl-C to stop");
            assertThat(get(port + 1, "/writing/first/")).contains("<p>One.</p>");
        }
    }

    /** On Windows a process cannot be asked to end, only ended. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsAtOnce() throws Exception {
        int port = freePort();
        run(port);
        awaitLog("[INFO] Built ");
        try (Socket page = new Socket("localhost", port)) {
            page.getOutputStream().write("GET /__portfolio/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
            assertThat(page.getInputStream().read()).isEqualTo('H');
            maven.destroy();
            assertThat(maven.waitFor(20, TimeUnit.SECONDS)).as("ends").isTrue();
        }
        assertThat(maven.exitValue()).as("as a signal ends it").isEqualTo(128 + 15);
        try (Stream<ProcessHandle> left = maven.descendants()) {
            assertThat(left).isEmpty();
        }
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.isBound()).isTrue();
        }
    }
}
