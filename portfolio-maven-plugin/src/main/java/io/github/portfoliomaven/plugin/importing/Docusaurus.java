package io.github.portfoliomaven.plugin.importing;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sites of Docusaurus (docusaurus.io/docs/api/docusaurus-config), whose configuration is a program. */
final class Docusaurus implements Generator {

    private static final String[] FILES = {
        "docusaurus.config.ts", "docusaurus.config.js", "docusaurus.config.mjs", "docusaurus.config.cjs"
    };

    private static final Pattern EXCLUDED = Pattern.compile("\\bexclude\\s*:\\s*\\[([^\\]]*)]");

    private static final Pattern LITERAL = Pattern.compile("[\"']([^\"']+)[\"']");

    @Override
    public String label() {
        return "docusaurus";
    }

    @Override
    public boolean owns(OldSite old) {
        return old.first(FILES) != null;
    }

    @Override
    public void read(OldSite old, NewSite site) {
        String file = String.valueOf(old.first(FILES));
        Map<String, Object> all = ProgramLiterals.ofJavaScript(old.text(file));
        for (String name : List.of("config", "siteConfig")) {
            if (all.get("title") == null) {
                all = OldSite.asMap(all.getOrDefault(name, all));
            }
        }
        Settings settings = new Settings(all);
        site.set("title", settings.text("title"));
        site.url(settings.text("url"), settings.text("baseUrl"));
        site.language(settings.text("i18n.defaultLocale"));
        site.set("description", settings.text("tagline"));
        String copyright = settings.text("themeConfig.footer.copyright");
        site.set("footer.copyright", copyright == null ? null : Settings.withoutTags(copyright));
        for (Object item : settings.list("themeConfig.navbar.items")) {
            Map<String, Object> link = OldSite.asMap(item);
            String url = Settings.text(link, "to", "href");
            boolean whole = url == null || url.matches("(?:\\w+:|/).*");
            site.link("navigation", Settings.text(link, "label"), whole ? url : "/" + url);
        }
        copy(old, site);
        Matcher excluded = EXCLUDED.matcher(old.text(file));
        while (excluded.find()) {
            List<String> globs = LITERAL.matcher(excluded.group(1))
                    .results()
                    .map(literal -> literal.group(1))
                    .toList();
            for (String folder : List.of("docs", "blog", "src/pages")) {
                site.leaveOut(OldFilter.globs(globs, folder, site.report()), "Docusaurus ignores it");
            }
        }
        site.section("blog", "permalink", holds(site, "blog") ? "/blog/:year/:month/:day/:slug/" : null);
        site.addressedBy(Docusaurus::address);
        site.rewriteBy((page, notes) -> Admonitions.rewritten(page.page().body(), notes));
        site.report().left(file, "a program: only its literals were read");
    }

    private static boolean holds(NewSite site, String section) {
        return site.files().keySet().stream().anyMatch(to -> to.startsWith("content/" + section + "/"));
    }

    private static void copy(OldSite old, NewSite site) {
        for (String file : old.files()) {
            String name = file.replaceFirst("^.*/", "");
            if (file.matches("(?:docs|blog)/.*")) {
                content(site, file, "content/" + file, name);
            } else if (file.startsWith("src/pages/")) {
                content(site, file, "content/" + file.substring("src/pages/".length()), name);
            } else if (file.startsWith("static/")) {
                site.copy(file, file);
            } else if (file.matches("versioned_docs/.*|i18n/.*")) {
                site.report().left(file.replaceFirst("/.*", ""), "versions and languages");
            }
        }
    }

    private static void content(NewSite site, String file, String to, String name) {
        if (file.endsWith(".mdx")) {
            site.report().left(file, "MDX contains code");
        } else if (name.matches(".*\\.(?:js|jsx|ts|tsx|css|json|ya?ml)")) {
            site.report().left(file, "programs and their files");
        } else if (!name.startsWith("_")) {
            site.copy(file, to);
        }
    }

    /** Documents live in their folders; numbers at the start of names are an order, no part of the address. */
    private static @Nullable String address(OldAddresses.DatedPage dated) {
        OldPage page = dated.page();
        if (!page.from().startsWith("docs/") || page.text("id") != null) {
            return null;
        }
        String path = page.folder() + (page.stem().matches("(?i)index|readme") ? "" : page.stem() + "/");
        return ("/" + path).replaceAll("/\\d+\\s*[-_.]+\\s*(?=[^/])", "/");
    }
}
