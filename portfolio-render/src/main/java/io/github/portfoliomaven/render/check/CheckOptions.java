package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.parallel.Workers;
import java.util.List;

/**
 * What a check allows, and how much of the machine it takes.
 *
 * @param maxPageBytes the most that a page may weigh: its HTML, style sheets, scripts and the images that a browser
 *     loads at once, uncompressed; 0 for no limit
 * @param workers who read the pages; the result does not depend on them
 * @param added checks that come before ours
 */
public record CheckOptions(long maxPageBytes, Workers workers, List<AddedCheck> added) {

    /** A megabyte, which a phone on a slow network loads in a few seconds. */
    public static final long MAX_PAGE_BYTES = 1_000_000;

    /** The usual limits. */
    public static CheckOptions standard(int threads) {
        return new CheckOptions(MAX_PAGE_BYTES, Workers.silent(threads), List.of());
    }
}
