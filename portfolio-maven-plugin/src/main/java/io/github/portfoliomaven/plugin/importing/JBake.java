package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.load.PlainReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sites of JBake (jbake.org/docs). */
final class JBake implements Generator {

    @Override
    public String label() {
        return "jbake";
    }

    @Override
    public boolean owns(OldSite old) {
        return old.first("jbake.properties", "src/jbake/jbake.properties") != null;
    }

    @Override
    public void read(OldSite old, NewSite site) {
        String file = String.valueOf(old.first("jbake.properties", "src/jbake/jbake.properties"));
        String root = file.substring(0, file.lastIndexOf('/') + 1);
        Settings settings = new Settings(old.data(file));
        site.set("title", settings.text("site.title", "blog.title", "site.name"));
        site.url(settings.text("site.host"), null);
        site.language(settings.text("site.language", "site.lang"));
        site.set("description", settings.text("site.description", "blog.subtitle"));
        Authors.write(settings.text("site.author", "blog.author"), site);
        String content = root + folder(settings.text("content.folder"), "content");
        for (String page : old.below(content)) {
            String to = "content/" + page.substring(content.length() + 1);
            if (page.matches(".*\\.(?:ad|adoc|asciidoc)")) {
                site.report().left(page, "AsciiDoc is not supported");
            } else {
                site.copy(page, to);
            }
        }
        String ignored = settings.text("ignore.file");
        String mark = ignored == null ? ".jbakeignore" : ignored;
        site.leaveOut(page -> isIgnored(old, page, mark), "JBake ignores its folder");
        String status = settings.text("default.status");
        if (status == null) {
            site.leaveOut(page -> hasNoStatus(old, page), "it has no status, so JBake does not publish it");
        } else {
            site.pageDefaults(page -> true, Map.of("status", status));
        }
        String assets = root + folder(settings.text("asset.folder"), "assets");
        old.below(assets).forEach(asset -> site.copy(asset, "static/" + asset.substring(assets.length() + 1)));
        boolean folders = settings.isTrue("uri.noExtension");
        site.addressedBy(dated -> address(dated.page(), content, folders));
        for (String rest : List.of("templates", "data")) {
            if (!old.below(root + rest).isEmpty()) {
                site.report().left(root + rest, "templates and their files");
            }
        }
        settings.unread().stream()
                .filter(name -> !name.matches(
                        "(?:template|render|index|archive|feed|tag|db|server|asciidoctor|sitemap|jbakeVersion)\\b.*"))
                .forEach(name -> site.report().left(name, "no equivalent setting"));
    }

    private static boolean isIgnored(OldSite old, String file, String mark) {
        for (int slash = file.indexOf('/'); slash > 0; slash = file.indexOf('/', slash + 1)) {
            if (old.has(file.substring(0, slash + 1) + mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoStatus(OldSite old, String file) {
        PlainReader.Page page = file.endsWith(".md") ? old.page(file) : null;
        return page != null && Settings.text(page.keys(), "status") == null;
    }

    private static String folder(@Nullable String written, String otherwise) {
        return written == null ? otherwise : written.replaceAll("^/+|(?<!/)/+$", "");
    }

    /** Files keep their folders and names, with {@code .html} at the end. */
    private static @Nullable String address(OldPage page, String content, boolean folders) {
        String inside = page.folder().substring(content.length() + 1);
        if (page.stem().equals("index") || "draft".equals(page.text("status"))) {
            return null;
        }
        return "/" + inside + page.stem() + (folders ? "/" : ".html");
    }
}
