package io.github.portfoliomaven.render.lock;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.render.output.OutputPlan;
import io.github.portfoliomaven.render.page.Edition;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a site to its lock: reports each address that is lost, and each post that feeds would show again. */
public final class LockCheck {

    private final List<Edition> editions;
    private final Routes root;
    private final Diagnostics diagnostics;
    private final Set<String> published;
    private final Map<String, Kept> contents = new LinkedHashMap<>();
    private final Map<String, Kept> aliases = new LinkedHashMap<>();

    /** A content in its language, and where it is on the whole site. */
    private record Kept(Content content, Edition edition, SitePath path) {}

    private LockCheck(List<Edition> editions, OutputPlan plan, Diagnostics diagnostics) {
        this.editions = editions;
        this.root = editions.get(0).routes();
        this.diagnostics = diagnostics;
        this.published = plan.outputs().stream()
                .map(output -> output.path().encoded())
                .flatMap(LockCheck::addresses)
                .collect(Collectors.toSet());
        editions.forEach(edition -> edition.site().contents().forEach(content -> {
            SitePath path = edition.onSite(content.path());
            contents.put(path.encoded(), new Kept(content, edition, path));
            content.header()
                    .address()
                    .aliases()
                    .forEach(alias -> aliases.put(edition.onSite(alias).encoded(), new Kept(content, edition, path)));
        }));
    }

    /** A file {@code index.html} of the author's is known by its folder, too. */
    private static Stream<String> addresses(String path) {
        return path.endsWith("/index.html")
                ? Stream.of(path, path.substring(0, path.length() - "index.html".length()))
                : Stream.of(path);
    }

    /** Holds a site to the lock among its sources, where there is one. */
    public static void check(SourceTree source, List<Edition> editions, OutputPlan plan, Diagnostics diagnostics) {
        try {
            UrlLock.read(source).ifPresent(lock -> check(lock, editions, plan, diagnostics));
        } catch (IOException e) {
            diagnostics.error(
                    Code.UNREADABLE,
                    Location.ofFile(source.file(UrlLock.FILE).display()),
                    "this file cannot be read",
                    "check that its permissions let you read it");
        }
    }

    /** Reports what the site promised and no longer keeps, at the line of the promise. */
    public static void check(UrlLock lock, List<Edition> editions, OutputPlan plan, Diagnostics diagnostics) {
        LockCheck check = new LockCheck(editions, plan, diagnostics);
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
        Optional<SourceStatus> entry = editions.stream()
                .flatMap(edition -> edition.statuses().stream())
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
        Map<String, Kept> unlocked = new LinkedHashMap<>(contents);
        unlocked.keySet().removeAll(locked);
        Kept moved = moved(line.path(), unlocked);
        String alias = moved == null ? line.path() : withoutLanguage(line.path(), moved.edition());
        diagnostics.error(
                Code.LOST_PATH,
                place,
                "'" + line.path() + "' is no longer published",
                moved == null
                        ? "add 'aliases: [" + line.path()
                                + "]' to the page that replaces it, or remove this line if it is gone for good"
                        : "if " + moved.path() + " replaces it, add 'aliases: [" + alias + "]' to "
                                + moved.content().body().source().file()
                                + "; if it is gone for good, remove this line");
    }

    /** The page that has probably moved away from a path: one that is new, and of the same name, near, or alone. */
    private static @Nullable Kept moved(String path, Map<String, Kept> unlocked) {
        for (Map.Entry<String, Kept> content : unlocked.entrySet()) {
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

    /** Front matter has paths without the language of its page. */
    private static String withoutLanguage(String path, Edition edition) {
        String folder = edition.routes().folder();
        return path.startsWith(folder + "/") ? path.substring(folder.length()) : path;
    }

    private static String lastSegment(String path) {
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    private void checkId(UrlLock.Line line) {
        Kept kept = contents.getOrDefault(line.path(), aliases.get(line.path()));
        if (kept == null
                || !(kept.content() instanceof Post post)
                || KeptUrls.id(post, kept.edition().routes(), root).equals(line.id())) {
            return;
        }
        String id = line.id().startsWith("/") ? root.origin() + root.basePath() + line.id() : line.id();
        String file = post.body().source().file();
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
