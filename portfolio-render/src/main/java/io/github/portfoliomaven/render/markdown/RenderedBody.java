package io.github.portfoliomaven.render.markdown;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body after rendering.
 *
 * @param html the whole body
 * @param excerpt the text before a {@code <!--more-->} line, or {@code null} if there is none
 * @param summary the visible text of the first paragraph, on one line, not cut; empty if there is none
 * @param headings in document order, with the ids that they have in {@code html}
 * @param words visible words outside code, of scripts that put spaces between words
 * @param cjkCharacters visible Chinese, Japanese and Korean characters outside code
 * @param links links to other places of the site, still to be checked against what is published
 * @param hasCode whether there is a code block to read
 * @param hasDiagrams whether there is a code block that a script may draw as a diagram
 * @param hasFormulas whether there is a formula
 */
public record RenderedBody(
        BodyHtml html,
        @Nullable BodyHtml excerpt,
        String summary,
        List<Heading> headings,
        int words,
        int cjkCharacters,
        List<SiteLink> links,
        boolean hasCode,
        boolean hasDiagrams,
        boolean hasFormulas) {

    /**
     * A heading of a body.
     *
     * @param level 1 to 6
     * @param id unique in its body
     * @param html its inner HTML, without links
     * @param text its visible text
     */
    public record Heading(int level, String id, String html, String text) {}

    /** Where a fragment can lead: the ids in {@code html}, and the names of its anchors. Computed by each call. */
    public Set<String> anchors() {
        return Anchors.of(html.html());
    }

    /** Whether there is more than paragraphs of text, links and emphasis: what needs the styles of long texts. */
    public boolean hasBlocks() {
        return PlainParagraphs.hasMore(html.html());
    }

    /** Minutes to read: 220 words and 500 CJK characters a minute, rounded up, at least 1. */
    public int readingMinutes() {
        double minutes = words / 220.0 + cjkCharacters / 500.0;
        return Math.max(1, (int) Math.ceil(minutes));
    }
}
