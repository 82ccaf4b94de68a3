package io.github.portfoliomaven.render.lock;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.render.output.OutputPlan;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a site to its lock: reports each address that is lost, and each post that feeds would show again. */
public final class LockCheck {

    private final Site site;
    private final Routes routes;
    private final Diagnostics diagnostics;
    private final Set<String> published;
    private final Map<String, Content> contents = new LinkedHashMap<>();
    private final Map<String, Content> aliases = new LinkedHashMap<>();

    private LockCheck(Site site, Routes routes, OutputPlan plan, Diagnostics diagnostics) {
        this.site = site;
        this.routes = routes;
        this.diagnostics = diagnostics;
        this.published = plan.outputs().stream()
                .map(output -> output.path().encoded())
                .flatMap(LockCheck::addresses)
                .collect(Collectors.toSet());
        site.contents().forEach(content -> {
            contents.put(content.path().encoded(), content);
            content.header().address().aliases().forEach(alias -> aliases.put(alias.encoded(), content));
        });
    }

    /** A file {@code index.html} of the author's is known by its folder, too. */
    private static Stream<String> addresses(String path) {
        return path.endsWith("/index.html")
                ? Stream.of(path, path.substring(0, path.length() - "index.html".length()))
                : Stream.of(path);
    }

    /** Holds a site to the lock among its sources, where there is one. */
    public static void check(SourceTree source, Site site, OutputPlan plan, Diagnostics diagnostics) {
        try {
            UrlLock.read(source).ifPresent(lock -> check(lock, site, plan, diagnostics));
        } catch (IOException e) {
            diagnostics.error(
                    Code.UNREADABLE,
                    Location.ofFile(source.file(UrlLock.FILE).display()),
                    "this file cannot be read",
                    "check that its permissions let you read it");
        }
    }

    /** Reports what the site promised and no longer keeps, at the line of the promise. */
    public static void check(UrlLock lock, Site site, OutputPlan plan, Diagnostics diagnostics) {
        LockCheck check = new LockCheck(site, new Routes(site.config().url()), plan, diagnostics);
        Set<String> locked = lock.lines().stream().map(UrlLock.Line::path).collect(Collectors.toSet());
        for (UrlLock.Line line : lock.lines()) {
            if (!check.published.contains(line.path())) {
                check.lost(line, locked);
            } else if (!line.id().isEmpty()) {
                check.checkId(line);
            }
        }
    }

    private void lost(UrlLock.Line line, Set<String> locked) {
        Optional<SourceStatus> entry = site.statuses().stream()
                .filter(e -> e.path() != null && e.path().encoded().equals(line.path()))
                .filter(e -> e.status() != SourceStatus.Status.PUBLISHED)
                .findFirst();
        if (entry.isPresent() && entry.get().status() == SourceStatus.Status.EXPIRED) {
            return;
        }
        Location place = line.source().at(line.offset(), line.path().length());
        if (entry.isPresent()) {
            diagnostics.error(
                    Code.LOST_PATH,
                    place,
                    "'" + line.path() + "' is no longer published: "
                            + entry.get().display() + " is left out ("
                            + entry.get().status().label() + ")",
                    "publish it again, or remove this line if it is gone for good");
            return;
        }
        Map<String, Content> unlocked = new LinkedHashMap<>(contents);
        unlocked.keySet().removeAll(locked);
        Content moved = moved(line.path(), unlocked);
        diagnostics.error(
                Code.LOST_PATH,
                place,
                "'" + line.path() + "' is no longer published",
                moved == null
                        ? "add 'aliases: [" + line.path()
                                + "]' to the page that replaces it, or remove this line if it is gone for good"
                        : "if " + moved.path() + " replaces it, add 'aliases: [" + line.path() + "]' to "
                                + moved.body().source().file()
                                + "; if it is gone for good, remove this line");
    }

    /** The page that has probably moved away from a path: one that is new, and of the same name, near, or alone. */
    private static @Nullable Content moved(String path, Map<String, Content> unlocked) {
        for (Map.Entry<String, Content> content : unlocked.entrySet()) {
            if (lastSegment(content.getKey()).equals(lastSegment(path))) {
                return content.getValue();
            }
        }
        Optional<String> near = Suggestion.nearest(path, unlocked.keySet());
        if (near.isPresent()) {
            return unlocked.get(near.get());
        }
        return unlocked.size() == 1 ? unlocked.values().iterator().next() : null;
    }

    private static String lastSegment(String path) {
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    private void checkId(UrlLock.Line line) {
        Content content = contents.getOrDefault(line.path(), aliases.get(line.path()));
        if (!(content instanceof Post post) || KeptUrls.id(post, routes).equals(line.id())) {
            return;
        }
        String id = line.id().startsWith("/") ? routes.origin() + routes.basePath() + line.id() : line.id();
        String file = content.body().source().file();
        String hint = "write 'id: " + id + "' in its front matter";
        Location place = line.source().at(line.offset(), line.path().length());
        if (contents.containsKey(line.path())) {
            diagnostics.error(
                    Code.CHANGED_FEED_ID,
                    place,
                    "the feed id of " + file + " has changed, so feed readers would show the post again",
                    hint);
        } else {
            diagnostics.warning(
                    Code.CHANGED_FEED_ID, place, file + " has moved, so feed readers would show the post again", hint);
        }
    }
}
