package io.github.portfoliomaven.plugin.importing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who a site is about, in the forms that generators have for it. */
final class Authors {

    /** The addresses of profiles by the names of their hosts. */
    private static final Map<String, String> HOSTS = Map.of(
            "github", "https://github.com/",
            "gitlab", "https://gitlab.com/",
            "twitter", "https://twitter.com/",
            "linkedin", "https://www.linkedin.com/in/",
            "facebook", "https://www.facebook.com/",
            "instagram", "https://www.instagram.com/");

    private static final Map<String, String> LABELS = Map.of(
            "github", "GitHub",
            "gitlab", "GitLab",
            "twitter", "Twitter",
            "linkedin", "LinkedIn",
            "facebook", "Facebook",
            "instagram", "Instagram");

    private static final Pattern MAIL_AND_NAME =
            Pattern.compile("([^\\s@]+@[^\\s@]+)\\s+\\((.+)\\)|(.*\\S)\\s+<([^\\s@]+@[^\\s@]+)>");

    private Authors() {}

    /** Takes over a text or keys with values; nothing else. */
    static void write(@Nullable Object author, NewSite site) {
        if (author instanceof String text) {
            name(text, site);
            return;
        }
        Map<String, Object> keys = OldSite.asMap(author);
        String name = Settings.text(keys, "name");
        if (name != null) {
            name(name, site);
        }
        site.set("author.email", Settings.text(keys, "email", "mail"));
        site.set("author.avatar", Settings.text(keys, "avatar", "picture", "image"));
        String url = Settings.text(keys, "url", "uri", "homepage");
        if (url != null && url.startsWith("http")) {
            String host = url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/.*$", "");
            site.link("author.links", LABELS.getOrDefault(host.replaceFirst("\\.com$", ""), host), url);
        }
        HOSTS.keySet().stream().sorted().forEach(host -> profile(host, Settings.text(keys, host), site));
    }

    /** A profile by the user's name at a host, or by its address. */
    static void profile(String host, @Nullable String user, NewSite site) {
        String start = HOSTS.get(host);
        if (user != null && start != null) {
            String url = user.startsWith("http") ? user : start + user.replaceFirst("^@", "");
            site.link("author.links", LABELS.get(host), url);
        }
    }

    private static void name(String text, NewSite site) {
        if (text.isBlank()) {
            return;
        }
        Matcher both = MAIL_AND_NAME.matcher(text.strip());
        if (!both.matches()) {
            site.set("author.name", text.strip());
        } else {
            site.set("author.name", both.group(2) == null ? both.group(3) : both.group(2));
            site.set("author.email", both.group(1) == null ? both.group(4) : both.group(1));
        }
    }
}
