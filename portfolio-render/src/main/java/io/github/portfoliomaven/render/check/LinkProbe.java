package io.github.portfoliomaven.render.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Asks for one address at a time: by HEAD, or by GET without reading the body if HEAD fails. */
final class LinkProbe {

    private static final String AGENT =
            "Mozilla/5.0 (compatible; portfolio-check; +https://github.com/portfoliomaven/portfolio)";

    private final HttpClient client;
    private final ExternalOptions options;

    LinkProbe(ExternalOptions options) {
        this.options = options;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
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
                    "does not answer within " + options.timeout().toMillis() + " ms");
        } catch (IOException e) {
            return new Answer(Answer.Kind.FAILING, "cannot be reached");
        }
    }

    private int status(URI uri, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(options.timeout())
                .header("User-Agent", AGENT)
                .header("Accept", "*/*")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }
}
