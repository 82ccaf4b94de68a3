package io.github.portfoliomaven.render.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.output.RenderedFile;
import io.github.portfoliomaven.render.output.RenderedSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site from memory on this machine, under the policy {@code default-src 'self'}, as a careful host would. */
final class StrictHost implements AutoCloseable {

    private final RenderedSite site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private StrictHost(RenderedSite site, HttpServer server) {
        this.site = site;
        this.server = server;
    }

    static StrictHost of(RenderedSite site) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        StrictHost host = new StrictHost(site, server);
        server.setExecutor(host.threads);
        server.createContext("/", host::serve);
        server.start();
        return host;
    }

    /** The address of a path of the site. */
    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            RenderedFile found =
                    SitePath.isValid(path) ? site.at(new SitePath(path)).orElse(null) : null;
            RenderedFile file =
                    found != null ? found : site.at(new SitePath("/404.html")).orElseThrow();
            exchange.getResponseHeaders().set("Content-Type", type(file.path().outputFile()));
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
            byte[] bytes = file.bytes();
            exchange.sendResponseHeaders(found == null ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            case "webp" -> "image/webp";
            case "xml" -> "application/xml";
            default -> "application/octet-stream";
        };
    }
}
