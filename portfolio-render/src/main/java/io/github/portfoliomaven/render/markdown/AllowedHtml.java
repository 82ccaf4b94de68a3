package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.LinkSchemes;
import org.jsoup.safety.Safelist;

/**
 * What may stay of an author's HTML: what jsoup calls relaxed, and the elements that HTML has gained since. Nothing has an id, a
 * name, a class, a style or a target: with them HTML could pass itself off as a part of the page, or take the place of one that
 * scripts look for.
 */
final class AllowedHtml {

    private AllowedHtml() {}

    /** New for each call: jsoup's lists can be changed. */
    static Safelist safelist(LinkSchemes schemes) {
        String[] links = schemes.names().toArray(String[]::new);
        return Safelist.relaxed()
                .addTags("abbr", "bdi", "bdo", "del", "details", "dfn", "figcaption", "figure", "hr", "ins")
                .addTags("kbd", "mark", "rp", "rt", "ruby", "s", "samp", "summary", "time", "var", "wbr")
                .addAttributes(":all", "dir", "lang", "title")
                .addAttributes("del", "cite", "datetime")
                .addAttributes("details", "open")
                .addAttributes("ins", "cite", "datetime")
                .addAttributes("ol", "reversed")
                .addAttributes("time", "datetime")
                .addProtocols("a", "href", links)
                .removeProtocols("a", "href", schemes.allow("ftp:") ? new String[0] : new String[] {"ftp"})
                .addProtocols("del", "cite", "http", "https")
                .addProtocols("ins", "cite", "http", "https")
                .preserveRelativeLinks(true);
    }
}
