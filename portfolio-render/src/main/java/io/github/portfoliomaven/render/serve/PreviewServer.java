package io.github.portfoliomaven.render.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.SiteFiles;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Serves a site from memory on this machine, and lets open pages follow it; thread-safe.
 *
 * <p>While a build fails, the last good site stays, and its pages show the problems.
 */
final class PreviewServer implements Closeable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final EventStreams events = new EventStreams();
    private final HostCheck hosts;
    private final String host;

    /** Tells the pages of one run from those of an earlier one, which browsers may still show. */
    private final String run = Long.toString(System.nanoTime(), 36);

    private int builds;
    private volatile Shown shown = Shown.nothing(run + ".0");

    private PreviewServer(HttpServer server, ExecutorService threads, HostCheck hosts, String host) {
        this.server = server;
        this.threads = threads;
        this.hosts = hosts;
        this.host = host;
    }

    /**
     * Starts at a port, or at one of the next when it is taken.
     *
     * @param host the address to listen on, or {@code null} for this machine alone
     * @param port the first to try; 0 for any
     * @throws IOException if none of the ports is free, or the host is not an address of this machine
     */
    static PreviewServer start(@Nullable String host, int port) throws IOException {
        InetAddress address = host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
        HttpServer server = FreePort.bind(address, port);
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "portfolio-preview");
            thread.setDaemon(true);
            return thread;
        });
        String name = host == null || address.isAnyLocalAddress() ? "localhost" : host;
        PreviewServer preview = new PreviewServer(server, threads, HostCheck.of(address), name);
        server.setExecutor(threads);
        server.createContext("/", preview::serve);
        server.start();
        return preview;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Where the site starts. */
    URI address() {
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return URI.create("http://" + name + ":" + port() + new SitePath(shown.basePath() + "/").encoded());
    }

    /** Shows a site in place of the one before, and reloads the pages that are open. */
    synchronized void show(
            SiteFiles site, String basePath, SortedMap<SitePath, String> marks, List<PreviewProblem> warnings) {
        builds++;
        shown = new Shown(site, basePath, run + "." + builds, false, List.copyOf(warnings), marks);
        events.send(StateJson.of(shown));
    }

    /** Says more of the site that is shown. */
    synchronized void showWarnings(List<PreviewProblem> warnings) {
        shown = shown.withWarnings(List.copyOf(warnings));
        events.send(StateJson.of(shown));
    }

    /** Shows problems on the pages of the last good site. */
    synchronized void showProblems(List<PreviewProblem> problems) {
        shown = shown.withProblems(List.copyOf(problems));
        events.send(StateJson.of(shown));
    }

    /** How many pages listen. */
    int listeners() {
        return events.count();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = request(exchange);
            if (request.path().equals(EventStreams.PATH)
                    && hosts.allows(request)
                    && request.method().equals("GET")) {
                events.serve(exchange, () -> StateJson.of(shown));
            } else {
                send(exchange, answer(request));
            }
        }
    }

    private Reply answer(Request request) {
        if (!hosts.allows(request)) {
            return Reply.text(
                    403, "this preview only serves localhost; set portfolio.host to open it to other computers");
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return Reply.text(405, "a static site has no " + request.method()).with("Allow", "GET, HEAD");
        }
        if (request.path().equals(ReloadScript.PATH)) {
            return Reply.of(200, ContentType.of(ReloadScript.PATH), ResponseBody.of(ReloadScript.source()));
        }
        return StaticHost.answer(request, shown);
    }

    private static Request request(HttpExchange exchange) {
        URI uri = exchange.getRequestURI();
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> {
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values));
        });
        String path = uri.getRawPath();
        return new Request(exchange.getRequestMethod(), path == null ? "" : path, uri.getRawQuery(), headers);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        reply.headers().forEach(headers::set);
        headers.set("Cache-Control", "no-store");
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || reply.status() == 304;
        if (bodiless || reply.length() == 0) {
            // the server itself counts only the bytes that it is given
            if (reply.status() != 304) {
                headers.set("Content-Length", Integer.toString(reply.length()));
            }
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), reply.length());
        reply.content().writeTo(exchange.getResponseBody(), reply.offset(), reply.length());
    }
}
