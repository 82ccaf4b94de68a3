package io.github.portfoliomaven.render.feed;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Resource;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.ThemeSettings;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rendered site made by hand, and the files that this room plans for it. */
final class SampleSite {

    private static final FieldLocations NOWHERE = new FieldLocations("portfolio.yml", Map.of());

    private final String url;
    private final Map<String, List<Content>> sections = new TreeMap<>();
    private final Map<String, Page> indexes = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, RenderedBody> bodies = new HashMap<>();
    private @Nullable String description = "Notes on systems that stay up.";
    private int items = 20;
    private int pageSize = 20;
    private boolean full = true;

    private SampleSite(String url) {
        this.url = url;
    }

    static SampleSite at(String url) {
        return new SampleSite(url);
    }

    SampleSite items(int count) {
        items = count;
        return this;
    }

    SampleSite pageSize(int size) {
        pageSize = size;
        return this;
    }

    SampleSite summaries() {
        full = false;
        return this;
    }

    SampleSite withoutDescription() {
        description = null;
        return this;
    }

    SampleSite with(SampleContent content) {
        Content made = content.content();
        String section = made.header().source().section();
        if (section == null) {
            pages.add((Page) made);
        } else {
            sections.computeIfAbsent(section, name -> new ArrayList<>()).add(made);
        }
        bodies.put(made.file(), content.body());
        return this;
    }

    SampleSite withIndex(String section, SampleContent content) {
        Page page = (Page) content.content();
        sections.computeIfAbsent(section, name -> new ArrayList<>());
        indexes.put(section, page);
        bodies.put(page.file(), content.body());
        return this;
    }

    SampleSite withStatic(String path) {
        resources.add(new Resource(
                new SitePath(path), new SiteFile("static" + path, "site/static" + path, () -> new byte[0])));
        return this;
    }

    /** All planned files, by path. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        FeedParts.all()
                .forEach(part ->
                        part.plan(bodies(), output -> files.put(output.path().value(), text(output))));
        return files;
    }

    String file(String path) {
        String text = files().get(path);
        if (text == null) {
            throw new AssertionError("no " + path + " among " + files().keySet());
        }
        return text;
    }

    SiteBodies bodies() {
        return SiteBodies.of(site(), new Routes(URI.create(url)), bodies, null);
    }

    Site site() {
        SiteConfig config = new SiteConfig(
                new SiteConfig.Identity(
                        "Sample Engineer",
                        URI.create(url),
                        Words.of("en"),
                        description,
                        new SiteConfig.Author("Sam Ple", null, null, null, null, List.of(), null, null)),
                new SiteConfig.Frame(null, null, new SiteConfig.Footer(null, null, List.of())),
                Map.of(),
                ThemeSettings.STANDARD,
                new SiteConfig.Dates("MMM d, yyyy", ZoneOffset.UTC),
                new SiteConfig.Feeds(items, full),
                new SiteConfig.Markdown(SiteConfig.RawHtml.ALLOW),
                SiteConfig.Checks.STRICT,
                new SiteConfig.FromProject(null, null, null),
                NOWHERE);
        List<Section> made = new ArrayList<>();
        sections.forEach((name, members) -> made.add(section(name, members)));
        return new Site(
                config,
                null,
                made,
                pages,
                Map.of(),
                new Site.Files(resources, List.of(), List.of(), CodeSources.none()),
                null,
                List.of());
    }

    private Section section(String name, List<Content> members) {
        return new Section(
                name,
                SectionType.byName(name),
                SitePath.ROOT.page(name),
                Character.toUpperCase(name.charAt(0)) + name.substring(1),
                indexes.get(name),
                members.stream().sorted(Comparator.comparing(Content::path)).toList(),
                List.of(),
                List.of(),
                pageSize);
    }

    private static String text(Output output) {
        try {
            return new String(output.bytes().make(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
