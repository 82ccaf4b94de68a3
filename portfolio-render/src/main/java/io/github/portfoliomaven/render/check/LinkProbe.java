package io.github.portfoliomaven.render.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks for one address at a time: by HEAD, or by GET without reading the body if HEAD fails. */
final class LinkProbe {

    private static final String AGENT =
            "Mozilla/5.0 (compatible; portfolio-check; +https://github.com/portfoliomaven/portfolio)";

    private static final int MOST_REDIRECTS = 5;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client;
    private final ExternalOptions options;

    LinkProbe(ExternalOptions options) {
        this.options = options;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.timeout())
                .build();
    }

    /** @throws InterruptedException if the build is to end */
    Answer ask(String url) throws InterruptedException {
        URI uri;
        Answer answer;
        try {
            uri = new URI(url);
            answer = attempt(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            // the latter is what the client throws for an address without a host
            return new Answer(Answer.Kind.GONE, "is not a valid address");
        }
        Duration pause = options.pause();
        for (int i = 0; i < options.retries() && answer.kind() == Answer.Kind.FAILING; i++) {
            Thread.sleep(pause.toMillis());
            pause = pause.multipliedBy(2);
            answer = attempt(uri);
        }
        return answer;
    }

    private Answer attempt(URI uri) throws InterruptedException {
        try {
            int status = status(uri, "HEAD");
            return Answer.ofStatus(status < 400 ? status : status(uri, "GET"));
        } catch (HttpTimeoutException e) {
            return new Answer(
                    Answer.Kind.FAILING,
                    "did not answer within " + options.timeout().toMillis() + " ms");
        } catch (PrivateHost e) {
            return new Answer(Answer.Kind.REFUSED, "is on this computer or a private network, and is not checked");
        } catch (IOException e) {
            return new Answer(Answer.Kind.FAILING, "cannot be reached");
        }
    }

    /** The status after at most {@link #MOST_REDIRECTS} redirects; that of a redirect which is not followed. */
    private int status(URI start, String method) throws IOException, InterruptedException {
        URI uri = start;
        for (int redirects = 0; ; redirects++) {
            HttpResponse<InputStream> response = send(uri, method);
            URI next = next(uri, response);
            if (next == null || redirects == MOST_REDIRECTS) {
                return response.statusCode();
            }
            uri = next;
        }
    }

    /** Where a redirect leads, or {@code null}; from {@code https} never to {@code http}. */
    private static @Nullable URI next(URI from, HttpResponse<?> response) {
        String location = response.headers().firstValue("Location").orElse(null);
        if (location == null || !REDIRECTS.contains(response.statusCode())) {
            return null;
        }
        try {
            URI to = from.resolve(location);
            boolean safe = "https".equalsIgnoreCase(to.getScheme())
                    || ("http".equalsIgnoreCase(to.getScheme()) && !"https".equalsIgnoreCase(from.getScheme()));
            return safe && to.getHost() != null ? to : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A page must not make the machine of a build ask what only that machine can reach. */
    private void refusePrivate(URI uri) throws IOException {
        if (options.privateHosts() || uri.getHost() == null) {
            return;
        }
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (isPrivate(address)) {
                throw new PrivateHost();
            }
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = bytes.length == 4 && first == 100 && (second & 0xc0) == 64; // RFC 6598
        boolean local = bytes.length == 16 && (first & 0xfe) == 0xfc; // RFC 4193
        return shared
                || local
                || (bytes.length == 4 && first == 0)
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }

    private static final class PrivateHost extends IOException {

        private static final long serialVersionUID = 1;
    }

    private HttpResponse<InputStream> send(URI uri, String method) throws IOException, InterruptedException {
        refusePrivate(uri);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(options.timeout())
                .header("User-Agent", AGENT)
                .header("Accept", "*/*")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }
}
