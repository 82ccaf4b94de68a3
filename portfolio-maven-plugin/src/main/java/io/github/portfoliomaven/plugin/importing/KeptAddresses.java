package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteLoader;
import io.github.portfoliomaven.core.load.SourceTree;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.plugin.importing.OldAddresses.DatedPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the path of a page into its front matter where it would get another one here than it had. */
final class KeptAddresses {

    /** Front matter that settles a page's path, in any generator. */
    private static final List<String> OWN = List.of("permalink", "url", "path", "slug");

    private static final int SHOWN_BEFORE_ONE_LINE = 3;

    private final NewSite site;
    private final Map<String, OldPage> pages;

    /** @param pages by their path in the new site directory */
    KeptAddresses(NewSite site, Map<String, OldPage> pages) {
        this.site = site;
        this.pages = pages;
    }

    /** The same texts, some with a path. */
    Map<String, String> kept(Map<String, String> texts) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, String> kept = load(texts, diagnostics).isEmpty() ? texts : mended(texts, diagnostics);
        List<Site> loaded = load(kept, new Diagnostics());
        if (loaded.isEmpty()) {
            return kept;
        }
        Map<String, String> paths = new TreeMap<>();
        List<String> changed = new ArrayList<>();
        for (Content content : loaded.stream().flatMap(KeptAddresses::contents).toList()) {
            String file = content.body().source().file();
            OldPage page = pages.get(file);
            paths.put(file, content.path().value());
            if (page == null
                    || OWN.stream().anyMatch(key -> Settings.get(page.page().keys(), key) != null)) {
                continue;
            }
            String old = site.addresses()
                    .of(new DatedPage(inFirst(page), content.header().dates().published()));
            if (old != null
                    && SitePath.isValid(old)
                    && !old.equals(content.path().value())) {
                kept.computeIfPresent(page.to(), (to, text) -> AddedKey.in(page, text, "path", old));
                paths.put(page.to(), old);
                changed.add(page.from());
            }
        }
        if (!changed.isEmpty()) {
            String what = "path added to "
                    + (changed.size() == 1 ? "1 file to keep its URL" : changed.size() + " files to keep their URLs");
            changed.stream()
                    .limit(SHOWN_BEFORE_ONE_LINE)
                    .forEach(file -> site.report().changed(what, file));
        }
        new KnownLinks(site, loaded.get(0), paths).keep();
        return kept;
    }

    /** The page as it would be in the first language: others had the same addresses, below their own. */
    private OldPage inFirst(OldPage page) {
        return new OldPage(site.languages().inFirst(page.from()), page.to(), page.page());
    }

    private List<Site> load(Map<String, String> texts, Diagnostics diagnostics) {
        Map<String, String> all = new TreeMap<>(texts);
        all.put("portfolio.yml", ConfigText.of(site.config()));
        LoadOptions options = LoadOptions.at(Instant.parse("9999-01-01T00:00:00Z"))
                .withDrafts(true)
                .withFuture(true);
        SourceTree tree = SourceTree.ofTexts(all, "");
        Site first = SiteLoader.load(tree, options, diagnostics);
        return first == null ? List.of() : SiteLoader.languages(first, tree, options, Memo.NONE, 1, diagnostics);
    }

    /** The same texts, with what most generators do without: a title, and a date of what is no post. */
    private Map<String, String> mended(Map<String, String> texts, Diagnostics diagnostics) {
        Map<String, String> mended = new TreeMap<>(texts);
        for (Diagnostic problem : diagnostics.sorted()) {
            OldPage page = problem.location() == null
                    ? null
                    : pages.get(problem.location().file());
            if (problem.code() == Code.MISSING_TITLE && page != null) {
                String title = title(page);
                mended.computeIfPresent(page.to(), (to, text) -> AddedKey.in(page, text, "title", title));
                site.report().changed("title, from the file name", page.from());
            } else if (problem.code() == Code.MISSING_DATE && page != null && page.text("layout") == null) {
                mended.computeIfPresent(page.to(), (to, text) -> AddedKey.in(page, text, "layout", "page"));
                site.report()
                        .changed(
                                "layout: page, because a list of posts is sorted by date, and it has none",
                                page.from());
            }
        }
        return mended;
    }

    /** The name of a file or folder in words. */
    private static String title(OldPage page) {
        String[] folders = page.folder().split("/");
        boolean index = page.stem().matches("_?index");
        String words = (index ? folders[folders.length - 1] : page.stem())
                .replaceAll("[-_]+", " ")
                .strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Stream<Content> contents(Site loaded) {
        return Stream.concat(Stream.ofNullable(loaded.home()), loaded.contents())
                .distinct();
    }
}
