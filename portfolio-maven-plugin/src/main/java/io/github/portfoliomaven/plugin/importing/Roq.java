package io.github.portfoliomaven.plugin.importing;

import io.github.portfoliomaven.core.load.PlainReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sites of Roq (iamroq.dev/docs). */
final class Roq implements Generator {

    private static final String[] FILES = {"src/main/resources/application.properties", "config/application.properties"
    };

    /** Qute's expressions of the site and its tags; other braces are text there, too. */
    private static final Pattern EXPRESSION =
            Pattern.compile("\\{=?(?:#(\\w+)[^{}]*|/\\w*|((?:site|page|cdi|inject)[.:][^}\\s]*))\\}");

    @Override
    public String label() {
        return "roq";
    }

    @Override
    public boolean owns(OldSite old) {
        return old.first(FILES) != null || old.first("content/index.html", "content/index.md") != null;
    }

    @Override
    public void read(OldSite old, NewSite site) {
        String file = old.first(FILES);
        Settings settings = new Settings(file == null ? Map.of() : old.data(file));
        String index = old.first("content/index.html", "content/index.md");
        PlainReader.Page home = index == null ? null : old.page(index);
        Map<String, Object> keys = home == null ? Map.of() : home.keys();
        site.set("title", Settings.text(keys, "name", "title"));
        site.set("description", Settings.text(keys, "description"));
        site.url(settings.text("site.url"), settings.text("quarkus.http.root-path"));
        site.language(settings.text("quarkus.default-locale"));
        site.zone(settings.text("site.time-zone"));
        Authors.write(Settings.text(keys, "author"), site);
        for (String host : new String[] {"github", "gitlab", "twitter", "linkedin", "facebook"}) {
            Authors.profile(host, Settings.text(keys, "social-" + host), site);
        }
        for (String page : old.below("content")) {
            content(page, site);
        }
        String ignored = settings.text("site.ignored-files");
        List<String> globs = ignored == null ? List.of() : List.of(ignored.split("\\s*,\\s*"));
        site.leaveOut(OldFilter.globs(globs, "content", site.report()), "Roq ignores it");
        for (String statics : new String[] {"public", "static"}) {
            String under = statics.equals("public") ? "static/" : "static/static/";
            old.below(statics).forEach(from -> site.copy(from, under + from.substring(statics.length() + 1)));
        }
        for (String data : old.below("data")) {
            if (data.matches("data/[^/]+\\.(?:ya?ml|json)")) {
                site.copy(data, data);
            } else {
                site.report().left(data, "this type of data is not supported");
            }
        }
        site.rewriteBy((page, notes) -> rewritten(page.page().body(), notes));
        if (!old.below("templates").isEmpty()) {
            site.report().left("templates", "templates and their files");
        }
        settings.unread().stream()
                .filter(name -> name.startsWith("site."))
                .forEach(name -> site.report().left(name, "no equivalent setting"));
    }

    private static void content(String file, NewSite site) {
        if (file.matches(".*\\.(?:adoc|asciidoc)")) {
            site.report().left(file, "AsciiDoc is not supported");
        } else if (file.matches(".*\\.(?:qute\\.\\w+|xml|json|txt)")) {
            site.report().left(file, "templates");
        } else {
            site.copy(file, file);
        }
    }

    private static String rewritten(String text, Rewrites notes) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = EXPRESSION.matcher(text);
        int at = 0;
        while (matcher.find()) {
            String replacement = link(matcher.group(2));
            out.append(text, at, matcher.start());
            out.append(replacement == null ? matcher.group() : replacement);
            at = matcher.end();
            if (replacement != null) {
                notes.changed("site.url");
            } else if (!matcher.group().matches("\\{=?/.*")) {
                String name =
                        matcher.group(1) == null ? matcher.group(2).replaceFirst("\\(.*", "") : "#" + matcher.group(1);
                notes.leftover("{" + name + "}", matcher.start());
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private static @Nullable String link(@Nullable String expression) {
        if (expression == null) {
            return null;
        }
        Matcher path = Pattern.compile("site\\.url\\(['\"]([^'\"]*)['\"]\\)").matcher(expression);
        return path.matches() ? "/" + path.group(1).replaceFirst("^/", "") : expression.equals("site.url") ? "/" : null;
    }
}
