package io.github.portfoliomaven.render.check;

import java.time.Duration;

/**
 * How other hosts are asked.
 *
 * @param connections how many hosts are asked at a time, at least 1; each gets one request at a time
 * @param timeout for an answer
 * @param retries how often a request is repeated if there was no answer, or the host failed
 * @param pause between two requests to one host; before a retry it doubles each time
 * @param freshness how long an address that answered is not asked again
 * @param privateHosts whether this machine and private networks are asked, too
 */
public record ExternalOptions(
        int connections, Duration timeout, int retries, Duration pause, Duration freshness, boolean privateHosts) {

    /** Six hosts at a time, ten seconds, two retries, a fifth of a second, a day. */
    public static final ExternalOptions STANDARD =
            new ExternalOptions(6, Duration.ofSeconds(10), 2, Duration.ofMillis(200), Duration.ofDays(1), false);

    /** The same, but for this machine and private networks. */
    public ExternalOptions withPrivateHosts(boolean asked) {
        return new ExternalOptions(connections, timeout, retries, pause, freshness, asked);
    }
}
