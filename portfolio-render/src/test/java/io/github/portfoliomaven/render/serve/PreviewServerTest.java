package io.github.portfoliomaven.render.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    private static final String[] SITE = {
        "/", "<body>home</body>",
        "/about/", "<p>about",
        "/404.html", "<BODY>lost</BODY>",
        "/talk/index.html", "<body>slides</body>",
        "/data.txt", "0123456789",
        "/empty.txt", "",
        "/caf\u00e9/", "<body>caf\u00e9</body>"
    };

    private PreviewServer server;
    private Wire wire;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start(null, 0);
        wire = new Wire(server.port());
        show("", SITE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void show(String basePath, String... site) {
        server.show(Sites.of(site), basePath, new TreeMap<>(), List.of());
    }

    /** An answer without the script that the preview adds. */
    private static String plain(String answer) {
        return answer.replaceAll("<script src=\"/__portfolio/reload.js\" data-version=\"[a-z0-9.-]+\"></script>", "");
    }

    @Test
    void servesFoldersByTheirIndex() throws IOException {
        assertThat(plain(wire.get("/"))).isEqualTo("200 OK\n<body>home</body>");
        assertThat(plain(wire.get("/about/"))).isEqualTo("200 OK\n<p>about");
        assertThat(plain(wire.get("/about/index.html?x=1"))).isEqualTo("200 OK\n<p>about");
        assertThat(plain(wire.get("/talk/"))).isEqualTo("200 OK\n<body>slides</body>");
        assertThat(plain(wire.get("/caf%C3%A9/"))).isEqualTo("200 OK\n<body>caf\u00c3\u00a9</body>");
    }

    @Test
    void leavesNoPropertyBehind() {
        assertThat(System.getProperties()).doesNotContainKey("sun.net.httpserver.nodelay");
    }

    @Test
    void redirectsToTheFolder() throws IOException {
        assertThat(wire.ask("GET", "/about?q=1")).isEqualTo("""
                        HTTP/1.1 301 Moved Permanently
                        Content-type: text/plain; charset=utf-8
                        Content-length: 21
                        Location: /about/?q=1

                        moved to /about/?q=1
                        """);
        assertThat(wire.ask("GET", "/caf%C3%A9")).contains("\nLocation: /caf%C3%A9/\n");
        assertThat(wire.ask("GET", "//elsewhere.example/about")).doesNotContain("Location: //");
    }

    @Test
    void answersWhatIsMissingWithTheSitesOwnPage() throws IOException {
        assertThat(plain(wire.get("/nothing"))).isEqualTo("404 Not Found\n<BODY>lost</BODY>");
        show("", "/", "home");
        assertThat(wire.get("/nothing")).isEqualTo("404 Not Found\nnothing is published here\n");
    }

    @Test
    void addsTheScriptToPagesOnly() throws IOException {
        String script = "<script src=\"/__portfolio/reload.js\" data-version=\"[^\"]+\"></script>";
        assertThat(wire.get("/")).matches("200 OK\n<body>home" + script + "</body>");
        assertThat(wire.get("/404.html")).matches("200 OK\n<BODY>lost" + script + "</BODY>");
        assertThat(wire.get("/about/")).matches("200 OK\n<p>about" + script);
        assertThat(wire.get("/data.txt")).isEqualTo("200 OK\n0123456789");
        assertThat(wire.ask("GET", "/__portfolio/reload.js"))
                .contains("\nContent-type: text/javascript; charset=utf-8\n");
    }

    @Test
    void forbidsCachesToKeepAnything() throws IOException {
        assertThat(wire.send("GET /data.txt HTTP/1.0\n\n")).contains("\r\nCache-control: no-store\r\n");
    }

    @Test
    void answersHeadWithoutABody() throws IOException {
        String get = wire.ask("GET", "/data.txt");
        assertThat(get).contains("\nContent-length: 10\n").endsWith("\n\n0123456789");
        assertThat(wire.ask("HEAD", "/data.txt").lines())
                .containsExactlyInAnyOrderElementsOf(
                        get.lines().filter(line -> !line.equals("0123456789")).toList());
    }

    @Test
    void servesAnEmptyFile() throws IOException {
        assertThat(wire.ask("GET", "/empty.txt"))
                .startsWith("HTTP/1.1 200 OK\n")
                .contains("\nContent-length: 0\n")
                .endsWith("\n\n");
    }

    @Test
    void validatesByEntityTag() throws IOException {
        String first = wire.ask("GET", "/data.txt");
        String tag = first.replaceAll("(?s).*\nEtag: ([^\n]+)\n.*", "$1");
        assertThat(tag).matches("\"[0-9a-f]{24}\"");
        assertThat(wire.ask("GET", "/data.txt", "If-None-Match: \"other\", W/" + tag))
                .isEqualTo("HTTP/1.1 304 Not Modified\nEtag: " + tag + "\n\n");
        assertThat(wire.ask("GET", "/data.txt", "If-None-Match: \"other\"")).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3,       206, bytes 0-3/10, 0123",
        "bytes=8-,        206, bytes 8-9/10, 89",
        "bytes=8-99,      206, bytes 8-9/10, 89",
        "bytes=-3,        206, bytes 7-9/10, 789",
        "bytes=-30,       206, bytes 0-9/10, 0123456789",
        "bytes=10-,       416, bytes */10,   there is no such range",
        "bytes=99999999999999999999-, 416, bytes */10, there is no such range",
        "bytes=8-99999999999999999999, 206, bytes 8-9/10, 89",
        "bytes=-99999999999999999999, 206, bytes 0-9/10, 0123456789",
        "bytes=-0,        416, bytes */10,   there is no such range",
        "'bytes=0-1,4-5', 200, ,             0123456789",
        "bytes=3-1,       200, ,             0123456789",
        "bytes=-,         200, ,             0123456789",
        "lines=0-1,       200, ,             0123456789",
    })
    void servesASingleRange(String range, int status, @Nullable String place, String body) throws IOException {
        String answer = wire.ask("GET", "/data.txt", "Range: " + range);
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer.strip()).endsWith("\n\n" + body);
        if (place == null) {
            assertThat(answer).doesNotContain("Content-range");
        } else {
            assertThat(answer).contains("\nContent-range: " + place + "\n");
        }
    }

    /** Readers that do not read must not cost a copy each: at once these would be more than this test's memory. */
    @Test
    @Timeout(120)
    void slowReadersShareOneCopy() throws Exception {
        int size = 8 << 20;
        show("", "/big.txt", "x".repeat(size), "/big/", "<body>" + "y".repeat(size) + "</body>");
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long before = memory.totalMemory() - memory.freeMemory();
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(4096);
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
                String path = i % 2 == 0 ? "/big.txt" : "/big/";
                socket.getOutputStream()
                        .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(US_ASCII));
                assertThat(socket.getInputStream().read()).isEqualTo('H');
                readers.add(socket);
            }
            System.gc();
            assertThat(memory.totalMemory() - memory.freeMemory() - before).isLessThan(4L * size);
            assertThat(wire.get("/big.txt")).hasSize("200 OK\n".length() + size);
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    @Test
    void ignoresARangeOfAnOlderFile() throws IOException {
        assertThat(wire.ask("GET", "/data.txt", "Range: bytes=0-1", "If-Range: \"old\""))
                .startsWith("HTTP/1.1 200 OK\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.json,      application/json; charset=utf-8",
        "/rss.xml,        application/xml; charset=utf-8",
        "/a.svg,          image/svg+xml; charset=utf-8",
        "/A.PNG,          image/png",
        "/f.woff2,        font/woff2",
        "/site.css,       text/css; charset=utf-8",
        "/m.webmanifest,  application/manifest+json; charset=utf-8",
        "/.nojekyll,      application/octet-stream",
        "/CNAME,          application/octet-stream",
    })
    void namesTheTypeOfAFile(String path, String type) throws IOException {
        show("", path, "x");
        assertThat(wire.ask("GET", path)).contains("\nContent-type: " + type + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/about/../../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%5c..%5cwindows/win.ini",
                "/about/%00",
                "/about//",
                "/./about/",
                "/%c0%ae%c0%ae/etc/passwd",
                "/%ff",
            })
    void findsNothingOutsideOfTheSite(String path) throws IOException {
        assertThat(wire.get(path)).matches("(?s)(400 Bad Request\n|404 Not Found\n<BODY>lost).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void knowsNoOtherMethods(String method) throws IOException {
        assertThat(wire.ask(method, "/", "Content-Length: 0"))
                .startsWith("HTTP/1.1 405 Method Not Allowed\n")
                .contains("\nAllow: GET, HEAD\n");
    }

    @Test
    void servesBelowTheBasePath() throws IOException {
        show("/repo", "/", "home", "/about/", "about", "/404.html", "lost");
        assertThat(server.address()).hasToString("http://localhost:" + server.port() + "/repo/");
        assertThat(wire.ask("GET", "/")).contains("\nLocation: /repo/\n");
        assertThat(wire.ask("GET", "/repo")).contains("\nLocation: /repo/\n");
        assertThat(wire.ask("GET", "/repo/about")).contains("\nLocation: /repo/about/\n");
        assertThat(plain(wire.get("/repo/about/"))).isEqualTo("200 OK\nabout");
        assertThat(plain(wire.get("/repo/x"))).isEqualTo("404 Not Found\nlost");
        assertThat(wire.get("/repository/")).isEqualTo("404 Not Found\nthe site starts at /repo/\n");
    }

    @Test
    void answersToThisMachineAlone() throws IOException {
        assertThat(wire.send("GET / HTTP/1.1\nHost: evil.example:" + server.port() + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 403 Forbidden");
        for (String host : List.of("LOCALHOST", "127.0.0.1:1", "[::1]:8080", "me.localhost")) {
            assertThat(wire.send("GET / HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                    .startsWith("HTTP/1.1 200 OK");
        }
    }

    @Test
    void takesTheNextPortWhenOneIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PreviewServer second = PreviewServer.start(null, other.getLocalPort())) {
            assertThat(second.port()).isBetween(other.getLocalPort() + 1, other.getLocalPort() + 49);
        }
    }

    @Test
    void refusesAnAddressThatIsNotOfThisMachine() {
        assertThatThrownBy(() -> PreviewServer.start("203.0.113.7", 8080))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot listen on 203.0.113.7:");
    }

    @Test
    void showsTheProblemsBeforeThereIsASite() throws IOException {
        try (PreviewServer fresh = PreviewServer.start(null, 0)) {
            fresh.showProblems(List.of(new PreviewProblem("error", "portfolio.yml:1:1: error: no <title>", "x\n^")));
            assertThat(plain(new Wire(fresh.port()).get("/writing/"))).isEqualTo("""
                            503 Service Unavailable
                            <!DOCTYPE html>
                            <html lang="en"><head><meta charset="utf-8"><title>No site yet</title></head>
                            <body><h1>No site yet</h1>
                            <pre>portfolio.yml:1:1: error: no &lt;title&gt;
                            x
                            ^
                            </pre>
                            </body></html>
                            """);
        }
    }
}
