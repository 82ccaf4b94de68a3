package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.markdown.Features;
import io.github.portfoliomaven.core.markdown.MarkdownLimit;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.memo.Outcome;
import io.github.portfoliomaven.core.memo.Step;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.Changelog;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.Release;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the releases of the changelog that a site names; what is not released yet is left out. */
final class ChangelogReader {

    private static final Step<HeadingsInput, Outcome<Optional<List<ChangelogHeading>>>> HEADINGS =
            Step.inMemory("changelog-headings");

    private record HeadingsInput(Body body, Features features) {}

    private static final String FORM = "start each release with a heading such as ## [1.2.0] - 2026-01-30";

    private final Body body;
    private final SiteConfig config;
    private final LoadOptions options;
    private final Diagnostics diagnostics;
    private final Map<String, ChangelogHeading> versions = new HashMap<>();

    private ChangelogReader(Body body, SiteConfig config, LoadOptions options, Diagnostics diagnostics) {
        this.body = body;
        this.config = config;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** The changelog, or {@code null} when the site names none, or one that cannot be read, which is reported. */
    static @Nullable Changelog read(
            SiteConfig config, CodeSources repository, LoadOptions options, Memo memo, Diagnostics diagnostics) {
        String file = config.fromProject().changelog();
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
        Body body = new Body(text, 0);
        Optional<List<ChangelogHeading>> headings =
                headings(body, config.markdown().features(), memo, diagnostics);
        ChangelogReader reader = new ChangelogReader(body, config, options, diagnostics);
        return new Changelog(body, headings.map(reader::releases).orElse(List.of()));
    }

    /** The headings; none at all after a report. */
    private static Optional<List<ChangelogHeading>> headings(
            Body body, Features features, Memo memo, Diagnostics diagnostics) {
        return memo.make(HEADINGS, body.source().file(), new HeadingsInput(body, features), diagnostics, problems -> {
            try {
                return Optional.of(ChangelogHeading.of(body.document(features)));
            } catch (MarkdownLimit limit) {
                body.report(limit, problems);
                return Optional.empty();
            }
        });
    }

    private List<Release> releases(List<ChangelogHeading> headings) {
        List<Release> releases = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < headings.size(); i++) {
            ChangelogHeading heading = headings.get(i);
            ReleaseHeading said = heading.release();
            any |= said != null || heading.unreleased();
            if (said != null && !said.isUnreleased() && isNew(said, heading)) {
                OffsetDateTime date = date(said, heading);
                boolean due =
                        date != null && (options.future() || !options.now().isBefore(date.toInstant()));
                if (date != null && due) {
                    releases.add(new Release(
                            said.version(), date, said.yanked(), link(said), heading.notes(), end(headings, i)));
                }
            }
        }
        if (!any) {
            diagnostics.warning(
                    Code.CHANGELOG, Location.ofFile(body.source().file()), "this file has no releases", FORM);
        }
        return releases.stream()
                .sorted(Comparator.comparing(Release::date).reversed())
                .toList();
    }

    /** Notes go on until a heading of the same level or above, or that of another release. */
    private int end(List<ChangelogHeading> headings, int i) {
        int level = headings.get(i).level();
        return headings.stream()
                .skip(i + 1L)
                .filter(next -> next.level() <= level || next.release() != null)
                .map(ChangelogHeading::start)
                .findFirst()
                .orElse(body.source().text().length());
    }

    private boolean isNew(ReleaseHeading said, ChangelogHeading heading) {
        ChangelogHeading first = versions.putIfAbsent(said.version(), heading);
        if (first == null) {
            return true;
        }
        diagnostics.error(
                Code.CHANGELOG,
                place(heading),
                Quote.of(said.version()) + " is released twice, here and on line "
                        + body.source().at(first.start(), 1).line(),
                "give one of them another version, or merge the two");
        return false;
    }

    private Location place(ChangelogHeading heading) {
        return body.source().at(heading.text().start(), heading.text().length());
    }

    private @Nullable OffsetDateTime date(ReleaseHeading said, ChangelogHeading heading) {
        if (said.date().isEmpty()) {
            diagnostics.warning(
                    Code.MISSING_DATE,
                    place(heading),
                    "the release " + Quote.of(said.version()) + " has no date, and is left out",
                    FORM);
            return null;
        }
        Moment moment = DateReader.read(said.numericDate());
        if (moment == null) {
            diagnostics.error(
                    Code.DATE,
                    body.source().at(heading.text().dateStart(), said.date().length()),
                    Quote.of(said.date()) + " is not a date",
                    FORM);
            return null;
        }
        return moment.in(config.dates().zone());
    }

    /** Only a whole address: what is relative on the host of the repository leads nowhere from a feed. */
    private static @Nullable String link(ReleaseHeading said) {
        String link = said.link();
        return link != null && (link.startsWith("https://") || link.startsWith("http://")) ? link : null;
    }
}
