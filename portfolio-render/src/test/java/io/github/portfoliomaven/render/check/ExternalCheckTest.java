package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.portfoliomaven.core.diagnostic.DiagnosticPrinter;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks a server on this machine only. */
class ExternalCheckTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final ExternalOptions OPTIONS =
            new ExternalOptions(2, Duration.ofMillis(500), 2, Duration.ofMillis(1), Duration.ofDays(1), true);

    /** Waits for an answer as long as a busy machine needs. */
    private static final ExternalOptions PATIENT =
            new ExternalOptions(2, Duration.ofSeconds(60), 0, Duration.ofMillis(1), Duration.ofDays(1), true);

    @TempDir
    Path temp;

    private HttpServer server;
    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(run -> {
            Thread thread = new Thread(run, "test-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        String path = exchange.getRequestURI().getPath();
        String request = exchange.getRequestMethod() + " " + path;
        long before = requests.stream().filter(request::equals).count();
        requests.add(request);
        try (exchange) {
            int status = switch (path) {
                case "/ok" -> 200;
                case "/moved", "/loop" -> 302;
                case "/no-head" -> exchange.getRequestMethod().equals("HEAD") ? 404 : 200;
                case "/for-people" -> 403;
                case "/busy" -> before < 1 ? 503 : 200;
                case "/broken" -> 500;
                default -> 404;
            };
            if (path.equals("/slow")) {
                Thread.sleep(3000);
            }
            exchange.getResponseHeaders().add("Location", path.equals("/loop") ? "/loop" : "/ok");
            // before the answer: the next request may come before this method ends
            open.decrementAndGet();
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private String check(Instant now, String... paths) throws IOException {
        return check(OPTIONS, now, paths);
    }

    private String check(ExternalOptions options, Instant now, String... paths) throws IOException {
        SourceText source = new SourceText("src/site/content/about.md", "See it.\n");
        List<ExternalLink> links = Stream.of(paths)
                .map(path -> new ExternalLink(url(path), source.at(4, 2), 1, "about/index.html"))
                .toList();
        Diagnostics diagnostics = new Diagnostics();
        new ExternalCheck(options, temp.resolve("external-links.txt"), now).check(links, diagnostics);
        return diagnostics.sorted().stream()
                .map(DiagnosticPrinter::print)
                .collect(Collectors.joining("\n"))
                .replace(url(""), "http://host");
    }

    @Test
    void reportsWhatIsGone() throws IOException {
        assertThat(check(NOON, "/gone", "/ok")).isEqualTo("""
                        src/site/content/about.md:1:5: error: 'http://host/gone' answers 404 (not found), in about/index.html [external-link]
                            See it.
                                ^^
                            hint: correct or remove the link, or link to a copy at https://web.archive.org/""");
        assertThat(requests).containsExactlyInAnyOrder("HEAD /gone", "GET /gone", "HEAD /ok");
    }

    @Test
    void asksByGetWhereHeadIsRefusedAndFollowsRedirects() throws IOException {
        assertThat(check(NOON, "/no-head", "/moved", "/for-people")).isEmpty();
        assertThat(requests).contains("HEAD /no-head", "GET /no-head", "HEAD /moved", "HEAD /ok");
    }

    @Test
    void triesAgainAndThenWarns() throws IOException {
        assertThat(check(NOON, "/busy")).isEmpty();
        assertThat(check(NOON, "/broken"))
                .startsWith("src/site/content/about.md:1:5: warning: 'http://host/broken' answers 500, in");
        assertThat(requests.stream().filter("HEAD /broken"::equals)).hasSize(3);
    }

    @Test
    void waitsNoLongerThanItIsTold() throws IOException {
        assertThat(check(NOON, "/slow")).contains("warning: 'http://host/slow' did not answer within 500 ms");
    }

    @Test
    void remembersWhatAnswered() throws IOException {
        check(NOON, "/ok", "/gone");
        requests.clear();
        check(NOON.plus(Duration.ofHours(23)), "/ok", "/gone");
        assertThat(requests).containsExactly("HEAD /gone", "GET /gone");
        requests.clear();
        check(NOON.plus(Duration.ofHours(25)), "/ok");
        assertThat(requests).containsExactly("HEAD /ok");
    }

    @Test
    void asksAgainWhatAnsweredAtATimeThatIsStillToCome() throws IOException {
        check(NOON.plus(Duration.ofDays(400)), "/ok");
        check(NOON, "/ok");
        assertThat(requests).containsExactly("HEAD /ok", "HEAD /ok");
    }

    @Test
    void followsFiveRedirectsAndNoMore() throws IOException {
        check(PATIENT, NOON, "/loop");
        assertThat(requests).hasSize(6).containsOnly("HEAD /loop");
    }

    @Test
    void doesNotAskThisMachineUnlessAllowed() throws IOException {
        ExternalOptions standard = ExternalOptions.STANDARD;
        assertThat(check(standard, NOON, "/ok")).isEqualTo("""
                src/site/content/about.md:1:5: warning: 'http://host/ok' is on this computer or a private network, and is not checked, in about/index.html [external-link]
                    See it.
                        ^^
                    hint: link to a page that your readers can reach""");
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "::1, true",
        "0.0.0.0, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "224.0.0.1, true",
        "fe80::1, true",
        "fd00::1, true",
        "::ffff:127.0.0.1, true",
        "0.1.2.3, true",
        "100.128.0.1, false",
        "172.32.0.1, false",
        "93.184.215.14, false",
        "2001:db8::1, false"
    })
    void knowsPrivateAddresses(String address, boolean isPrivate) throws IOException {
        assertThat(LinkProbe.isPrivate(InetAddress.getByName(address))).isEqualTo(isPrivate);
    }

    @Test
    void sendsOneRequestAtATimeToAHost() throws IOException {
        check(PATIENT, NOON, "/a", "/b", "/c", "/d", "/e", "/f");
        assertThat(mostOpen).hasValue(1);
    }

    @Test
    void saysWhatIsNoAddress() throws IOException {
        assertThat(check(NOON, "/a b")).contains("error: 'http://host/a b' is not a valid address");
    }

    @Test
    void saysThatAHostCannotBeReached() throws IOException {
        String other = url("/ok");
        server.stop(0);
        Diagnostics diagnostics = new Diagnostics();
        new ExternalCheck(OPTIONS, temp.resolve("cache"), NOON)
                .check(List.of(new ExternalLink(other, null, 3, "index.html")), diagnostics);
        assertThat(DiagnosticPrinter.headline(diagnostics.sorted().get(0)))
                .isEqualTo(
                        "warning: '" + other + "' cannot be reached, in index.html and 2 other files [external-link]");
    }
}
