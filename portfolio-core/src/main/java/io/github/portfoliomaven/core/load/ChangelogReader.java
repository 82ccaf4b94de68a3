package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.load.ChangelogLines.Heading;
import io.github.portfoliomaven.core.model.Changelog;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the releases of the changelog that a site names; what is not released yet is left out. */
final class ChangelogReader {

    private static final String FORM = "head each release with a line such as ## [1.2.0] - 2026-01-30";

    /** Deeper headings than these group what a release changed, unless they bear a date. */
    private static final int DEEPEST_WITHOUT_DATE = 2;

    private static final int DEEPEST = 3;

    private final SourceText source;
    private final SiteConfig config;
    private final LoadOptions options;
    private final Diagnostics diagnostics;
    private final Map<String, Heading> versions = new HashMap<>();

    private ChangelogReader(SourceText source, SiteConfig config, LoadOptions options, Diagnostics diagnostics) {
        this.source = source;
        this.config = config;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** The changelog, or {@code null} when the site names none, or one that cannot be read, which is reported. */
    static @Nullable Changelog read(
            SiteConfig config, CodeSources repository, LoadOptions options, Diagnostics diagnostics) {
        String file = config.changelog();
        if (file == null) {
            return null;
        }
        CodeSources.Found found = repository.find(file);
        SourceText text = found.text();
        if (text == null) {
            diagnostics.error(
                    Code.CHANGELOG,
                    config.locations().of(ConfigKeys.CHANGELOG.name()),
                    Objects.requireNonNull(found.problem()),
                    found.hint());
            return null;
        }
        return new Changelog(text, new ChangelogReader(text, config, options, diagnostics).releases());
    }

    private List<Release> releases() {
        ChangelogLines lines = new ChangelogLines(source.text());
        List<Release> releases = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < lines.headings().size(); i++) {
            Heading heading = lines.headings().get(i);
            ReleaseHeading said = releaseHeading(heading);
            any |= said != null || heading.text().toLowerCase(Locale.ROOT).contains("unreleased");
            if (said != null && !said.isUnreleased() && isNew(said, heading)) {
                OffsetDateTime date = date(said, heading);
                boolean due =
                        date != null && (options.future() || !date.toInstant().isAfter(options.now()));
                if (date != null && due) {
                    releases.add(new Release(
                            said.version(), date, said.yanked(), link(said, lines), heading.end(), end(lines, i)));
                }
            }
        }
        if (!any) {
            diagnostics.warning(Code.CHANGELOG, Location.ofFile(source.file()), "no release stands in this file", FORM);
        }
        return releases.stream()
                .sorted(Comparator.comparing(Release::date).reversed())
                .toList();
    }

    private static @Nullable ReleaseHeading releaseHeading(Heading heading) {
        ReleaseHeading said = heading.level() > DEEPEST ? null : ReleaseHeading.of(heading.text());
        boolean deep = heading.level() > DEEPEST_WITHOUT_DATE;
        return said == null || (deep && DateReader.read(said.date()) == null) ? null : said;
    }

    /** Notes go on until a heading of the same level or above, or that of another release. */
    private int end(ChangelogLines lines, int i) {
        int level = lines.headings().get(i).level();
        return lines.headings().stream()
                .skip(i + 1L)
                .filter(next -> next.level() <= level || releaseHeading(next) != null)
                .map(Heading::start)
                .findFirst()
                .orElse(source.text().length());
    }

    private boolean isNew(ReleaseHeading said, Heading heading) {
        Heading first = versions.putIfAbsent(said.version(), heading);
        if (first == null) {
            return true;
        }
        diagnostics.error(
                Code.CHANGELOG,
                source.at(heading.textStart(), heading.text().length()),
                Quote.of(said.version()) + " is released twice, here and in line "
                        + source.at(first.start(), 1).line(),
                "give one of them another version, or put the two together");
        return false;
    }

    private @Nullable OffsetDateTime date(ReleaseHeading said, Heading heading) {
        if (said.date().isEmpty()) {
            diagnostics.warning(
                    Code.MISSING_DATE,
                    source.at(heading.textStart(), heading.text().length()),
                    "the release " + Quote.of(said.version()) + " has no date, and is left out",
                    FORM);
            return null;
        }
        Moment moment = DateReader.read(said.date());
        if (moment == null) {
            diagnostics.error(
                    Code.DATE,
                    source.at(
                            heading.textStart() + said.dateStart(), said.date().length()),
                    Quote.of(said.date()) + " is not a date",
                    FORM);
            return null;
        }
        return moment.in(config.dates().zone());
    }

    /** Only a whole address: what is relative on the host of the repository leads nowhere from a feed. */
    private static @Nullable String link(ReleaseHeading said, ChangelogLines lines) {
        String link = said.link() == null ? lines.reference(said.label()) : said.link();
        return link != null && (link.startsWith("https://") || link.startsWith("http://")) ? link : null;
    }
}
