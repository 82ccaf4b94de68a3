package io.github.portfoliomaven.render.search;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.Tag;
import io.github.portfoliomaven.render.markdown.ReleaseNotes;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.markdown.RenderedBody.Heading;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.markdown.VisibleText;
import io.github.portfoliomaven.render.page.Listing;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePage;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be found, as far as the index depends on it.
 *
 * @param heading of the part of the page, or empty for its beginning
 * @param label of the list that the page is in, or empty
 * @param description what is shown of it
 * @param text what it is found by, beside title, heading and tags
 */
record SearchEntry(
        String href,
        String title,
        String heading,
        String label,
        String tags,
        String date,
        String description,
        String text) {

    /** Up to this number of pages readers are led to the heading that they search for, and not only to its page. */
    private static final int PAGES_IN_PARTS = 300;

    /** How much of a passage is shown, in characters. */
    private static final int SHOWN = 160;

    List<String> texts() {
        return List.of(heading.isEmpty() ? title : heading + "\n" + title, tags, text);
    }

    /** Of all pages that search may find, newest posts first, then by path; releases last. */
    static List<SearchEntry> all(SiteBodies site) {
        List<SitePage> pages = site.pages()
                .in(Listing.SEARCH)
                .filter(page -> page.content() != null)
                .sorted(Comparator.comparing(
                                SearchEntry::dateOf,
                                Comparator.nullsLast(
                                        OffsetDateTime.timeLineOrder().reversed()))
                        .thenComparing(SitePage::path))
                .toList();
        boolean inParts = pages.size() <= PAGES_IN_PARTS;
        return Stream.concat(pages.stream().flatMap(page -> entries(page, inParts, site)), releases(site))
                .toList();
    }

    private static @Nullable OffsetDateTime dateOf(SitePage page) {
        return page.content() instanceof Post post ? post.date() : null;
    }

    private static Stream<SearchEntry> entries(SitePage page, boolean inParts, SiteBodies site) {
        Content content = Objects.requireNonNull(page.content());
        RenderedBody body = site.body(content);
        String href = site.routes().href(content);
        String section = content.header().source().section();
        String label = site.site().sections().stream()
                .filter(one -> one.name().equals(section))
                .map(Section::title)
                .findFirst()
                .orElse("");
        String tags = content.header().topics().tags().stream().map(Tag::label).collect(Collectors.joining(" "));
        String date = shown(dateOf(page), site.site().config());
        String description = site.description(content);
        List<Passage> passages =
                inParts && page.shown() != null ? Passage.of(body) : List.of(new Passage(null, beginning(body)));
        return passages.stream().map(passage -> {
            Heading heading = passage.heading();
            return heading == null
                    ? new SearchEntry(
                            href, page.title(), "", label, tags, date, description, description + "\n" + passage.text())
                    : new SearchEntry(
                            href + "#" + heading.id(),
                            page.title(),
                            heading.text(),
                            label,
                            "",
                            date,
                            start(passage.text(), heading.text()),
                            passage.text());
        });
    }

    /** The most telling text comes first, since the end of a long text may be left out. */
    private static String beginning(RenderedBody body) {
        StringBuilder text = new StringBuilder();
        body.headings().forEach(heading -> text.append(heading.text()).append('\n'));
        return text.append(VisibleText.of(body.html())).toString();
    }

    private static Stream<SearchEntry> releases(SiteBodies site) {
        ReleaseNotes notes = site.releaseNotes();
        Optional<SitePage> page = site.pages().all().stream()
                .filter(one -> one.kind() == PageKind.RELEASES)
                .findFirst();
        if (notes == null || page.isEmpty()) {
            return Stream.empty();
        }
        String title = page.get().title();
        return notes.entries().stream().map(entry -> {
            String text = Passage.text(entry.html().html());
            return new SearchEntry(
                    site.routes().href(Routes.RELEASES) + "#" + entry.release().id(),
                    title,
                    entry.release().version(),
                    "",
                    "",
                    shown(entry.release().date(), site.site().config()),
                    start(text, ""),
                    text);
        });
    }

    private static String shown(@Nullable OffsetDateTime date, SiteConfig config) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern(config.dates().format(), Locale.forLanguageTag(config.language()))
                        .format(config.dates().asWritten(date));
    }

    /** The first words of a passage after its heading, on one line. */
    private static String start(String text, String heading) {
        String line = text.replaceAll("\\s+", " ");
        String after =
                line.startsWith(heading) ? line.substring(heading.length()).strip() : line;
        if (after.length() <= SHOWN) {
            return after;
        }
        int space = after.lastIndexOf(' ', SHOWN);
        int end = space > 0 ? space : after.offsetByCodePoints(0, after.codePointCount(0, SHOWN) - 1);
        return after.substring(0, end) + "…";
    }
}
