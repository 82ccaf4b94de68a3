package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.parallel.Parallel;
import io.github.portfoliomaven.core.parallel.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks other hosts for the addresses that a site refers to. It needs the network and may find something else
 * tomorrow, so it runs only on request.
 */
public final class ExternalCheck {

    private final ExternalOptions options;
    private final Path cacheFile;
    private final Instant now;

    /**
     * @param cacheFile remembers the addresses that answered
     * @param now decides what is still fresh
     */
    public ExternalCheck(ExternalOptions options, Path cacheFile, Instant now) {
        this.options = options;
        this.cacheFile = cacheFile;
        this.now = now;
    }

    /**
     * Reports the addresses that lead to nothing as errors, and those of hosts that fail as warnings.
     *
     * @throws IOException if the cache cannot be read or written
     */
    public void check(List<ExternalLink> links, Diagnostics diagnostics) throws IOException {
        check(links, diagnostics, Progress.NONE);
    }

    /** Same, but says how far it is. */
    public void check(List<ExternalLink> links, Diagnostics diagnostics, Progress progress) throws IOException {
        AnswerCache cache = AnswerCache.read(cacheFile, now.minus(options.freshness()), now);
        Map<String, List<ExternalLink>> byHost = new TreeMap<>();
        for (ExternalLink link : links) {
            if (!cache.holds(link.url())) {
                byHost.computeIfAbsent(host(link.url()), host -> new ArrayList<>())
                        .add(link);
            }
        }
        LinkProbe probe = new LinkProbe(options);
        progress.begin(
                "Checking other hosts",
                byHost.values().stream().mapToInt(List::size).sum());
        Parallel.map(List.copyOf(byHost.values()), options.connections(), host -> ask(host, probe, progress))
                .forEach(answers -> answers.forEach((link, answer) -> {
                    if (answer.kind() == Answer.Kind.GOOD) {
                        cache.add(link.url(), now);
                    } else {
                        report(link, answer, diagnostics);
                    }
                }));
        cache.write();
    }

    /** One address after the other, so that no host has more than one of our requests at a time. */
    private Map<ExternalLink, Answer> ask(List<ExternalLink> links, LinkProbe probe, Progress progress) {
        Map<ExternalLink, Answer> answers = new LinkedHashMap<>();
        try {
            for (ExternalLink link : links) {
                if (!answers.isEmpty()) {
                    Thread.sleep(options.pause().toMillis());
                }
                answers.put(link, probe.ask(link.url()));
                progress.done();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was interrupted", e);
        }
        return answers;
    }

    private static void report(ExternalLink link, Answer answer, Diagnostics diagnostics) {
        String others = link.files() == 1
                ? ""
                : " and " + (link.files() - 1) + (link.files() == 2 ? " other file" : " other files");
        String message = "'" + link.url() + "' " + answer.text() + ", in " + link.file() + others;
        if (answer.kind() == Answer.Kind.GONE) {
            diagnostics.error(
                    Code.EXTERNAL_LINK,
                    link.location(),
                    message,
                    "correct or remove the link, or link to a copy at https://web.archive.org/");
        } else {
            diagnostics.warning(
                    Code.EXTERNAL_LINK,
                    link.location(),
                    message,
                    answer.kind() == Answer.Kind.REFUSED
                            ? "link to a page that your readers can reach"
                            : "try again later, or check it in a browser");
        }
    }

    private static String host(String url) {
        int start = url.indexOf("//") + 2;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
