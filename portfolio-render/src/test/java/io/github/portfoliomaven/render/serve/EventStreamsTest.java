package io.github.portfoliomaven.render.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.SitePath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EventStreamsTest {

    /** A page that listens. */
    private static final class Page implements AutoCloseable {

        private static final String REQUEST = "GET /__portfolio/events HTTP/1.1\r\nHost: localhost\r\n\r\n";

        private final Socket socket;
        private final BufferedReader lines;

        Page(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.UTF_8));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The next state, with the run taken out of the version. */
        String state() throws IOException {
            String line = lines.readLine();
            while (line != null && !line.startsWith("data: ")) {
                line = lines.readLine();
            }
            return line == null
                    ? "the end"
                    : line.substring("data: ".length()).replaceFirst("\"version\":\"[^.]+\\.", "\"version\":\"");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void sendsThePresentStateAndThenEachChange() throws IOException {
        try (PreviewServer server = PreviewServer.start(null, 0);
                Page page = new Page(server.port())) {
            assertThat(page.state()).isEqualTo("{\"version\":\"0\",\"failed\":false,\"problems\":[],\"marks\":{}}");

            TreeMap<SitePath, String> marks = new TreeMap<>();
            marks.put(new SitePath("/writing/next/"), "draft");
            server.show(Sites.of("/", "home"), "/repo", marks, List.of(new Problem("warning", "a \"b\"", "c\nd")));
            assertThat(page.state())
                    .isEqualTo("{\"version\":\"1\",\"failed\":false,\"problems\":"
                            + "[{\"severity\":\"warning\",\"headline\":\"a \\\"b\\\"\",\"detail\":\"c\\nd\"}],"
                            + "\"marks\":{\"/repo/writing/next/\":\"draft\"}}");

            server.showProblems(List.of(new Problem("error", "e", "")));
            assertThat(page.state())
                    .isEqualTo("{\"version\":\"1\",\"failed\":true,\"problems\":"
                            + "[{\"severity\":\"error\",\"headline\":\"e\",\"detail\":\"\"}],"
                            + "\"marks\":{\"/repo/writing/next/\":\"draft\"}}");
        }
    }

    @Test
    void leavesRoomForOtherRequests() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PreviewServer server = PreviewServer.start(null, 0)) {
            server.show(Sites.of("/a.txt", "a"), "", new TreeMap<>(), List.of());
            for (int i = 0; i < 40; i++) {
                pages.add(new Page(server.port()));
            }
            for (Page page : pages) {
                assertThat(page.state()).startsWith("{\"version\":\"1\"");
            }
            assertThat(server.listeners()).isEqualTo(40);
            assertThat(new Wire(server.port()).get("/a.txt")).isEqualTo("200 OK\na");
        } finally {
            for (Page page : pages) {
                page.close();
            }
        }
    }
}
