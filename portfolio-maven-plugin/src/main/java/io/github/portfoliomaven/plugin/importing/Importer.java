package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.JsonSchema;
import io.github.portfoliomaven.core.load.PlainReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a site directory of ours of a site of another generator. */
public final class Importer {

    private static final List<Generator> ALL = List.of(
            new Jekyll(),
            new Hugo(),
            new Zola(),
            new Eleventy(),
            new Astro(),
            new Docusaurus(),
            new JBake(),
            new Roq(),
            new Pelican());

    /** What editors read, and what people do. */
    private static final String EDITORS = "# yaml-language-server: $schema=" + JsonSchema.CONFIGURATION + "\n"
            + "# Settings of the site. All keys: https://github.com/portfoliomaven/portfolio/blob/main/docs/configuration.md\n";

    private final Generator generator;

    private Importer(Generator generator) {
        this.generator = generator;
    }

    /**
     * What an import makes.
     *
     * @param configuration the text of {@code portfolio.yml}
     * @param files everything else by its path in the site directory
     * @param account what was imported, changed and not imported, in lines for the user
     */
    public record Result(String configuration, Map<String, byte[]> files, List<String> account) {}

    /** What the user says, in place of what the old site says; {@code null} for what the user does not say. */
    public record Overrides(
            @Nullable String title,
            @Nullable String author,
            @Nullable String url) {}

    /** The importer for a generator by its name, in any case of letters. */
    public static Optional<Importer> from(String name) {
        return ALL.stream()
                .filter(generator -> generator.label().equals(name.toLowerCase(Locale.ROOT)))
                .map(Importer::new)
                .findFirst();
    }

    /** All names, for messages. */
    public static String labels() {
        return ALL.stream().map(Generator::label).collect(Collectors.joining(", "));
    }

    /** The names of those whose sites lie in a folder. */
    public static List<String> foundIn(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (Generator generator : ALL) {
            if (new Importer(generator)
                    .read(folder, new Overrides(null, null, null))
                    .isPresent()) {
                found.add(generator.label());
            }
        }
        return found;
    }

    public String label() {
        return generator.label();
    }

    /** Reads the site in a folder; empty if there is none. The folder stays as it is. */
    public Optional<Result> read(Path folder, Overrides overrides) throws IOException {
        Report report = new Report();
        OldSite old = new OldSite(folder, report);
        if (!generator.owns(old)) {
            return Optional.empty();
        }
        NewSite site = new NewSite(report);
        override(site, overrides);
        generator.read(old, site);
        return site.files().isEmpty() ? Optional.empty() : Optional.of(result(old, site));
    }

    private static void override(NewSite site, Overrides overrides) {
        site.set("title", overrides.title());
        site.set("author.name", overrides.author());
        String url = overrides.url();
        site.set("url", url == null || url.endsWith("/") ? url : url + "/");
    }

    private Result result(OldSite old, NewSite site) {
        Map<String, OldPage> pages = withHome(pages(old, site), site);
        Map<String, String> texts = rewritten(site, pages);
        for (HoldingDefaults defaults : site.holding()) {
            defaults.write(pages, texts, site.report());
        }
        OldTranslations.write(site, pages, texts);
        complete(old, site, pages);
        texts = new KeptAddresses(site, pages).kept(texts);
        Map<String, byte[]> files = new TreeMap<>();
        site.files().forEach((to, from) -> files.put(to, old.bytes(from)));
        texts.forEach((to, text) -> files.put(to, text.getBytes(StandardCharsets.UTF_8)));
        new Account(site, pages, files.size()).write();
        return new Result(
                EDITORS + ConfigText.of(site.config()), files, site.report().lines());
    }

    private static void complete(OldSite old, NewSite site, Map<String, OldPage> pages) {
        if (site.get("title") == null) {
            String home = pages.values().stream()
                    .filter(page -> page.to().matches("content/_?index\\.\\w+"))
                    .map(page -> page.text("title"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            site.set("title", home == null ? old.name() : home);
            String source = home == null ? "the name of the folder" : "that of the home page";
            site.report().changed("title", source + ", because the old configuration has none");
        }
        new SectionTypes(site, pages.values()).write();
        site.set("checks.links", "warn");
        site.report().changed("checks.links", "broken links are warnings; remove the line to make them errors");
    }

    private static Map<String, OldPage> pages(OldSite old, NewSite site) {
        Map<String, OldPage> pages = new TreeMap<>();
        site.files().forEach((to, from) -> {
            if (to.startsWith("content/") && to.matches("(?i).*\\.(?:md|markdown|html)")) {
                PlainReader.Page page = PlainReader.page(from, old.bytes(from), new Diagnostics());
                if (page == null) {
                    site.report().left(from, "its front matter cannot be read; it is copied unchanged");
                } else {
                    pages.put(to, new OldPage(from, to, page));
                }
            }
        });
        return pages;
    }

    /** The same pages, the one that lives at the root as the home page, in whatever folder it was. */
    private static Map<String, OldPage> withHome(Map<String, OldPage> pages, NewSite site) {
        Map<String, OldPage> all = new TreeMap<>();
        pages.forEach((to, page) -> {
            String path = page.text("permalink", "url", "path");
            String home = "content/index" + to.substring(to.lastIndexOf('.'));
            boolean moves = path != null
                    && path.matches("/(?:index\\.html)?")
                    && !site.files().containsKey(home);
            if (moves) {
                site.drop(to);
                site.copy(page.from(), home);
                site.report().changed("home page", page.from());
            }
            all.put(moves ? home : to, moves ? new OldPage(page.from(), home, page.page()) : page);
        });
        return all;
    }

    /** The texts of pages whose bodies changed; HTML that a template still has to fill is dropped. */
    private static Map<String, String> rewritten(NewSite site, Map<String, OldPage> pages) {
        Map<String, String> texts = new TreeMap<>();
        pages.values().forEach(page -> {
            boolean html = page.to().endsWith(".html");
            Rewrites notes = new Rewrites(page, site);
            String body = site.rewriter().rewrite(page, notes);
            if (html && notes.isTemplate()) {
                site.drop(page.to());
                site.report().left(page.from(), "templates");
            } else {
                notes.write();
                texts.put(page.to(), page.page().text().substring(0, page.page().bodyOffset()) + body);
            }
        });
        pages.keySet().retainAll(texts.keySet());
        return texts;
    }
}
