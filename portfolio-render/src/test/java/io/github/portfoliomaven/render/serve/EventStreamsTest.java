package io.github.portfoliomaven.render.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EventStreamsTest {

    @Test
    void sendsThePresentStateAndThenEachChange() throws IOException {
        try (PreviewServer server = PreviewServer.start(null, 0);
                ListeningPage page = new ListeningPage(server.port())) {
            assertThat(page.state()).isEqualTo("{\"version\":\"0\",\"failed\":false,\"problems\":[],\"marks\":{}}");

            TreeMap<SitePath, String> marks = new TreeMap<>();
            marks.put(new SitePath("/writing/next/"), "draft");
            server.show(
                    Sites.of("/", "home"), "/repo", marks, List.of(new PreviewProblem("warning", "a \"b\"", "c\nd")));
            assertThat(page.state())
                    .isEqualTo("{\"version\":\"1\",\"failed\":false,\"problems\":"
                            + "[{\"severity\":\"warning\",\"headline\":\"a \\\"b\\\"\",\"detail\":\"c\\nd\"}],"
                            + "\"marks\":{\"/repo/writing/next/\":\"draft\"}}");

            server.showProblems(List.of(new PreviewProblem("error", "e", "")));
            assertThat(page.state())
                    .isEqualTo("{\"version\":\"1\",\"failed\":true,\"problems\":"
                            + "[{\"severity\":\"error\",\"headline\":\"e\",\"detail\":\"\"}],"
                            + "\"marks\":{\"/repo/writing/next/\":\"draft\"}}");
        }
    }

    @Test
    void leavesRoomForOtherRequests() throws IOException {
        List<ListeningPage> pages = new ArrayList<>();
        try (PreviewServer server = PreviewServer.start(null, 0)) {
            server.show(Sites.of("/a.txt", "a"), "", new TreeMap<>(), List.of());
            for (int i = 0; i < 40; i++) {
                pages.add(new ListeningPage(server.port()));
            }
            for (ListeningPage page : pages) {
                assertThat(page.state()).startsWith("{\"version\":\"1\"");
            }
            assertThat(server.listeners()).isEqualTo(40);
            assertThat(new Wire(server.port()).get("/a.txt")).isEqualTo("200 OK\na");
        } finally {
            for (ListeningPage page : pages) {
                page.close();
            }
        }
    }
}
