package io.github.portfoliomaven.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts that answer for ever, or never; each is given up in time, and next to nothing of what it sends is read. */
@Timeout(60)
class EndlessAnswersTest {

    /** What may stand in buffers of two sockets for each of the requests. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final ExternalOptions OPTIONS =
            new ExternalOptions(2, Duration.ofSeconds(2), 1, Duration.ofMillis(1), Duration.ofDays(1), true);

    @TempDir
    Path temp;

    private final AtomicLong sent = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket server;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(() -> {
            while (true) {
                Socket client = server.accept();
                threads.submit(() -> answer(client));
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        threads.shutdownNow();
    }

    private Void answer(Socket client) throws IOException, InterruptedException {
        try (client;
                InputStream in = client.getInputStream();
                OutputStream out = client.getOutputStream()) {
            byte[] request = new byte[4096];
            String asked = new String(request, 0, Math.max(0, in.read(request)), StandardCharsets.US_ASCII);
            String kind = asked.split("[ /]+")[1];
            String head = "HTTP/1.1 " + (asked.startsWith("HEAD") ? "404 Not Found" : "200 OK") + "\r\n";
            switch (kind) {
                case "silent" -> Thread.sleep(60_000);
                case "drops" -> {
                    for (byte b : (head + "X: y\r\n\r\n").getBytes(StandardCharsets.US_ASCII)) {
                        Thread.sleep(500);
                        send(out, new byte[] {b});
                    }
                }
                case "headers" -> {
                    send(out, head.getBytes(StandardCharsets.US_ASCII));
                    repeat(out, "X-Header: y\r\n");
                }
                case "header" -> {
                    send(out, (head + "X-Header: ").getBytes(StandardCharsets.US_ASCII));
                    repeat(out, "yyyyyyyyyyyyyyyy");
                }
                case "noise" -> repeat(out, "\u0001\u0002\u0003 noise");
                case "redirects" ->
                    send(
                            out,
                            ("HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: /redirects/"
                                            + sent.get() + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                default -> {
                    boolean chunked = kind.equals("chunks");
                    String length = chunked ? "Transfer-Encoding: chunked" : "Content-Length: 999999999999";
                    send(out, (head + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                    if (!asked.startsWith("HEAD")) {
                        repeat(out, chunked ? "10\r\nxxxxxxxxxxxxxxxx\r\n" : "x");
                    }
                }
            }
        }
        return null;
    }

    private void repeat(OutputStream out, String text) throws IOException {
        byte[] block = text.repeat(4096).getBytes(StandardCharsets.US_ASCII);
        while (true) {
            send(out, block);
        }
    }

    private void send(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        sent.addAndGet(bytes.length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            body      |
            chunks    |
            silent    | did not answer within 2000 ms
            drops     | did not answer within 2000 ms
            headers   | cannot be reached
            header    | cannot be reached
            noise     | cannot be reached
            redirects |
            """)
    void areGivenUp(String kind, String problem) throws IOException {
        assertThat(check(kind))
                .isEqualTo(problem == null ? "" : "'http://host/" + kind + "' " + problem + ", in a/index.html");
        assertThat(sent.get()).isLessThan(MOST_BYTES);
    }

    /** A redirect is followed five times, for each of the two methods. */
    @Test
    void redirectsComeToAnEnd() throws IOException {
        check("redirects");
        assertThat(sent.get()).isLessThan(13 * 200);
    }

    private String check(String kind) throws IOException {
        String host = "http://localhost:" + server.getLocalPort();
        SourceText source = new SourceText("a.md", "See it.\n");
        Diagnostics diagnostics = new Diagnostics();
        new ExternalCheck(OPTIONS, temp.resolve("answers.txt"), Instant.EPOCH)
                .check(List.of(new ExternalLink(host + "/" + kind, source.at(0, 3), 1, "a/index.html")), diagnostics);
        return diagnostics.sorted().stream()
                .map(Diagnostic::message)
                .findFirst()
                .orElse("")
                .replace(host, "http://host");
    }
}
