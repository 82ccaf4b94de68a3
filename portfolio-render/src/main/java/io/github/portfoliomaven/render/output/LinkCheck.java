package io.github.portfoliomaven.render.output;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.SourceText;
import io.github.portfoliomaven.core.diagnostic.Suggestions;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Reports;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.text.UrlText;
import io.github.portfoliomaven.render.markdown.ReleaseNotes;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.markdown.SiteLink;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks every link into the site that an author wrote against what is published: those of bodies, of front matter and
 * of the configuration.
 */
public final class LinkCheck {

    /** Headings that a hint names. */
    private static final int MOST_NAMED = 20;

    private final SiteBodies site;
    private final OutputPlan plan;
    private final Diagnostics diagnostics;
    private final List<String> paths;
    private final Map<SitePath, SourceStatus> unpublished = new HashMap<>();
    private final Suggestions suggestions = new Suggestions();
    private final Map<SitePath, RenderedBody> bodies = new HashMap<>();
    private final Map<SitePath, Set<String>> headings = new HashMap<>();
    private final Map<SitePath, Set<String>> anchors = new HashMap<>();

    private LinkCheck(SiteBodies site, OutputPlan plan, Diagnostics diagnostics) {
        this.site = site;
        this.plan = plan;
        this.diagnostics = diagnostics;
        this.paths =
                plan.outputs().stream().map(output -> output.path().value()).toList();
        site.site().contents().forEach(content -> bodies.put(content.path(), site.planned(content)));
        for (SourceStatus entry : site.site().statuses()) {
            if (entry.status() != SourceStatus.Status.PUBLISHED && entry.path() != null) {
                unpublished.putIfAbsent(entry.path(), entry);
            }
        }
    }

    /** Reports each link that leads nowhere, where the author wrote it. */
    public static void check(SiteBodies site, OutputPlan plan, Diagnostics diagnostics) {
        LinkCheck check = new LinkCheck(site, plan, diagnostics);
        site.site().contents().forEach(check::checkContent);
        ReleaseNotes notes = site.releaseNotes();
        if (notes != null) {
            check.checkLinks(notes.links(), notes.source());
        }
        new WrittenLinks(site.site().config()).forEach(check::checkWritten);
    }

    private void checkContent(Content content) {
        checkLinks(site.planned(content).links(), content.body().source());
        Header.Image image = content.header().image();
        if (image != null) {
            checkImage(content, image.address());
        }
    }

    private void checkLinks(List<SiteLink> links, SourceText source) {
        for (SiteLink link : links) {
            checkTarget(link.target(), link.fragment(), () -> source.at(link.offset(), link.length()));
        }
    }

    private void checkImage(Content content, String image) {
        Location location = content.header().source().locations().of("image");
        if (image.startsWith("/")) {
            checkWritten(image, location);
        } else if (!UrlText.hasScheme(image)) {
            Optional<SitePath> path = WrittenLinks.relative(content.path(), image);
            if (path.isPresent()) {
                checkTarget(path.get(), null, () -> location);
            } else {
                diagnostics.error(
                        Code.BROKEN_LINK, location, "'" + image + "' leads out of the site", "name a file of the site");
            }
        }
    }

    private void checkWritten(String url, Location location) {
        if (!UrlText.isRooted(url)) {
            return;
        }
        Optional<SitePath> path = OutputPlan.pathOf(url);
        if (path.isEmpty()) {
            diagnostics.error(
                    Code.BROKEN_LINK,
                    location,
                    "'" + url + "' is not a path in the site",
                    "write it like /writing/, without empty, '.' or '..' parts");
            return;
        }
        checkTarget(path.get(), UrlText.fragment(url), () -> location);
    }

    private void checkTarget(SitePath target, @Nullable String fragment, Supplier<Location> location) {
        Optional<Output> output = plan.target(target);
        Reports reports = site.site().config().fromProject().reports();
        if (output.isEmpty() && reports != null && reports.publishes(target)) {
            return;
        }
        if (output.isEmpty()) {
            reportMissing(target, location.get());
        } else if (fragment != null && !fragment.isEmpty()) {
            checkFragment(output.get().path(), fragment, location);
        }
    }

    private void reportMissing(SitePath target, Location location) {
        SourceStatus entry = unpublished.get(asPage(target));
        if (entry != null) {
            diagnostics.error(
                    Code.UNPUBLISHED_LINK,
                    location,
                    "'" + target + "' is not published: " + entry.display() + " is " + reason(entry.status()),
                    "publish that file, or remove the link");
            return;
        }
        diagnostics.error(
                Code.BROKEN_LINK,
                location,
                "nothing is published at '" + target + "'",
                suggestions
                        .didYouMean(target.value(), paths)
                        .orElse("link to a page or file of the site, or to a full URL with https://"));
    }

    private static String reason(SourceStatus.Status status) {
        return switch (status) {
            case DRAFT -> "a draft";
            case FUTURE -> "dated in the future";
            case EXPIRED -> "expired";
            case PUBLISHED, EXCLUDED -> "left out";
        };
    }

    private static SitePath asPage(SitePath path) {
        return path.isPage() ? path : new SitePath(path.value() + "/");
    }

    private void checkFragment(SitePath page, String fragment, Supplier<Location> location) {
        RenderedBody body = bodies.get(page);
        if (body == null || fragment.equals("top") || fragment.startsWith(":~:") || hasAnchor(page, body, fragment)) {
            return;
        }
        Set<String> ids = headings(page, body);
        diagnostics.error(
                Code.BROKEN_ANCHOR,
                location.get(),
                "'" + page + "' has no heading '#" + fragment + "'",
                suggestions
                        .nearest(fragment, ids)
                        .map(near -> "did you mean '#" + near + "'?")
                        .orElseGet(() -> whatItHas(ids)));
    }

    private static String whatItHas(Set<String> ids) {
        if (ids.isEmpty()) {
            return "that page has no headings";
        }
        String first = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", #", "it has #", ""));
        return ids.size() > MOST_NAMED ? first + " and " + (ids.size() - MOST_NAMED) + " more" : first;
    }

    private Set<String> headings(SitePath page, RenderedBody body) {
        return headings.computeIfAbsent(
                page,
                path -> body.headings().stream()
                        .map(RenderedBody.Heading::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Headings, footnotes, and what the author marked with an id. */
    private boolean hasAnchor(SitePath page, RenderedBody body, String fragment) {
        return headings(page, body).contains(fragment)
                || anchors.computeIfAbsent(page, path -> body.anchors()).contains(fragment);
    }
}
