package io.github.portfoliomaven.render.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells open pages what changed: server-sent events, as the HTML standard describes them in section 9.2. */
final class EventStreams {

    static final String PATH = "/__portfolio/events";

    /** A comment this often lets a stream whose page is gone be noticed. */
    private static final long HEARTBEAT_SECONDS = 10;

    private final Set<BlockingQueue<String>> streams = ConcurrentHashMap.newKeySet();

    /** Sends a line of JSON to all pages. */
    void send(String json) {
        streams.forEach(stream -> stream.add(json));
    }

    int count() {
        return streams.size();
    }

    /** Sends the present state, then what comes; holds the calling thread until the page goes away. */
    void serve(HttpExchange exchange, Supplier<String> present) throws IOException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        streams.add(events);
        try {
            // asked for after the stream is known: nothing can fall between the two
            events.add(present.get());
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            write("retry: 500\n\n", out);
            while (true) {
                @Nullable String event = events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                write(event == null ? ":\n\n" : "data: " + event + "\n\n", out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(events);
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
