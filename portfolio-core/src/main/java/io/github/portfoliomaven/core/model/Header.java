package io.github.portfoliomaven.core.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What front matter, file name and folder say of a content file.
 *
 * @param file the Markdown file, relative to the site directory: {@code content/writing/rbac.md}
 * @param path where the page is published
 * @param section the name of its section, or {@code null} for a page of the root
 * @param title never empty
 * @param titleFromBody whether the title is the first heading of the body, which the page then does not repeat
 * @param description as written, or {@code null} to derive it from the first paragraph
 * @param date in the site's zone when the author gave no offset; {@code null} when there is none
 * @param updated likewise
 * @param tags in the author's order, each once
 * @param aliases paths that redirect here
 * @param authors empty for the site's author
 * @param image a URL, a path in the site, or a path relative to the page; {@code null} when there is none
 * @param readingMinutes as written, or {@code null} to compute it
 * @param weight lower comes first; {@code null} comes after all numbers
 * @param lang a BCP 47 language tag, or {@code null} for the site's
 * @param canonical an absolute URL, or {@code null} for the page's own
 * @param layout the name of a template, or {@code null} for that of its kind
 * @param toc whether to show a table of contents, or {@code null} to let the theme decide
 * @param extra all other keys, values being text, booleans, lists and maps of such
 */
public record Header(
        String file,
        SitePath path,
        @Nullable String section,
        String title,
        boolean titleFromBody,
        @Nullable String description,
        @Nullable OffsetDateTime date,
        @Nullable OffsetDateTime updated,
        List<Tag> tags,
        List<SitePath> aliases,
        List<String> authors,
        @Nullable String image,
        @Nullable String imageAlt,
        @Nullable Integer readingMinutes,
        @Nullable Integer weight,
        @Nullable String series,
        @Nullable String lang,
        @Nullable String canonical,
        @Nullable String layout,
        @Nullable Boolean toc,
        boolean noindex,
        @Nullable String eyebrow,
        @Nullable String headline,
        @Nullable String lead,
        Map<String, Object> extra,
        FieldLocations locations) {

    /** The same with another image. */
    public Header withImage(String value) {
        return new Header(
                file,
                path,
                section,
                title,
                titleFromBody,
                description,
                date,
                updated,
                tags,
                aliases,
                authors,
                value,
                imageAlt,
                readingMinutes,
                weight,
                series,
                lang,
                canonical,
                layout,
                toc,
                noindex,
                eyebrow,
                headline,
                lead,
                extra,
                locations);
    }
}
