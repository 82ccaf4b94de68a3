package io.github.portfoliomaven.plugin.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zola's shortcodes: all are templates of the site, so that none has a meaning here; those shown as such lose their escape. */
final class ZolaShortcodes {

    private ZolaShortcodes() {}

    /** Links to files of the content count from its folder: {@code @/blog/x.md}. */
    private static final Pattern LINK = Pattern.compile("@/([^)#\\s\"'>?]+)");

    static String rewritten(String body, Rewrites notes) {
        String text = LINK.matcher(body).replaceAll(match -> {
            String link = notes.link("content/" + match.group(1));
            boolean moved = link != null && !link.equals("/" + match.group(1));
            if (moved) {
                notes.changed("links to pages that moved");
            }
            return Matcher.quoteReplacement(moved ? link : match.group());
        });
        StringBuilder out = new StringBuilder();
        return new TemplateTags(text).rewrite(out, tag -> {
            String whole = text.substring(tag.start(), tag.end());
            if (whole.matches("(?s)\\{[{%]/\\*.*\\*/[}%]\\}")) {
                out.append(whole.replaceFirst("/\\*", "").replaceFirst("\\*/(?=[}%]\\}$)", ""));
                notes.changed("escaped shortcodes");
                return tag.end();
            }
            if (tag.inner().matches("(?s)[A-Za-z_]\\w*\\s*\\(.*\\)")) {
                notes.leftover(tag.display(), tag.start());
            }
            out.append(whole);
            return tag.end();
        });
    }
}
