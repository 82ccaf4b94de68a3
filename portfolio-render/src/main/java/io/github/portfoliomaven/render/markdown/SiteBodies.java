package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import java.util.Map;
import java.util.Objects;

/**
 * A site whose bodies are rendered: what every part of the output is planned from.
 *
 * @param bodies the rendered body of each published content, by its path
 */
public record SiteBodies(Site site, Routes routes, Map<SitePath, RenderedBody> bodies) {

    /** The longest description that is derived from a body, in characters. */
    private static final int DESCRIPTION_LENGTH = 160;

    public RenderedBody body(Content content) {
        return Objects.requireNonNull(bodies.get(content.path()));
    }

    /** Minutes to read, as the author says or as computed. */
    public int readingMinutes(Content content) {
        Integer written = content.header().readingMinutes();
        return written == null ? body(content).readingMinutes() : written;
    }

    /** The author's description, else the first paragraph, cut at a word; may be empty. */
    public String description(Content content) {
        String written = content.header().description();
        return written == null ? cut(body(content).summary()) : written;
    }

    private static String cut(String summary) {
        if (summary.length() <= DESCRIPTION_LENGTH) {
            return summary;
        }
        int space = summary.lastIndexOf(' ', DESCRIPTION_LENGTH - 1);
        int end = space > DESCRIPTION_LENGTH / 2 ? space : DESCRIPTION_LENGTH - 1;
        if (Character.isHighSurrogate(summary.charAt(end - 1))) {
            end--;
        }
        return summary.substring(0, end) + "…";
    }
}
