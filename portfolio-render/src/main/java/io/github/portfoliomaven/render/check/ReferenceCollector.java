package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.text.LowerCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds every address in a page (HTML Living Standard, section 4, the attributes that hold URLs). */
final class ReferenceCollector {

    private static final Set<String> SRC =
            Set.of("img", "script", "iframe", "embed", "source", "video", "audio", "track", "input");

    /** Links that name a host alone, or that are checked elsewhere. */
    private static final Set<String> NO_FILE = Set.of("preconnect", "dns-prefetch", "canonical");

    private static final Set<String> META = Set.of("og:image", "og:url", "og:video", "og:audio", "twitter:image");

    private final List<Reference> found = new ArrayList<>();

    private final Map<String, Integer> inBody = new HashMap<>();
    private final int bodyStart;

    private ReferenceCollector(int bodyStart) {
        this.bodyStart = bodyStart;
    }

    /** @param bodyStart where the part starts that is made of the page's own source */
    static List<Reference> of(Document document, int bodyStart) {
        ReferenceCollector references = new ReferenceCollector(bodyStart);
        document.getAllElements().forEach(references::element);
        return references.found;
    }

    private void element(Element element) {
        String name = element.normalName();
        switch (name) {
            case "a", "area" -> attribute(element, "href", Reference.Kind.LINK, false);
            case "link" -> link(element);
            case "meta" -> meta(element);
            case "object" -> attribute(element, "data", Reference.Kind.FILE, false);
            case "form" -> attribute(element, "action", Reference.Kind.FILE, false);
            case "use", "image" -> {
                attribute(element, "href", Reference.Kind.FILE, false);
                attribute(element, "xlink:href", Reference.Kind.FILE, false);
            }
            case "style" -> css(element, "url()", element.data());
            default -> {
                if (SRC.contains(name)) {
                    source(element, name);
                }
            }
        }
        css(element, "style", element.attr("style"));
    }

    private void source(Element element, String name) {
        boolean picture = name.equals("img") || name.equals("input");
        boolean eager = name.equals("script")
                || (name.equals("img") && !element.attr("loading").equalsIgnoreCase("lazy"));
        attribute(element, "src", picture ? Reference.Kind.IMAGE : Reference.Kind.FILE, eager);
        attribute(element, "poster", Reference.Kind.IMAGE, true);
        candidates(element, "srcset");
    }

    private void link(Element element) {
        Set<String> rel = Set.copyOf(List.of(LowerCase.of(element.attr("rel")).split("\\s+")));
        if (rel.stream().noneMatch(NO_FILE::contains)) {
            boolean eager =
                    (rel.contains("stylesheet") && !element.attr("media").equals("print")) || rel.contains("preload");
            attribute(element, "href", Reference.Kind.FILE, eager);
            candidates(element, "imagesrcset");
        }
    }

    private void meta(Element element) {
        String property = element.hasAttr("property") ? element.attr("property") : element.attr("name");
        if (META.contains(property)) {
            boolean image = property.endsWith(":image");
            attribute(element, "content", image ? Reference.Kind.IMAGE : Reference.Kind.FILE, false);
        } else if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            String content = element.attr("content");
            int url = LowerCase.of(content).indexOf("url=");
            if (url >= 0) {
                add(element, "content", content.substring(url + 4).strip(), Reference.Kind.LINK, false);
            }
        }
    }

    private void attribute(Element element, String attribute, Reference.Kind kind, boolean eager) {
        if (element.hasAttr(attribute)) {
            add(element, attribute, element.attr(attribute), kind, eager);
        }
    }

    /** The addresses of a {@code srcset}: each up to white space, with an optional descriptor up to a comma. */
    private void candidates(Element element, String attribute) {
        String text = element.attr(attribute);
        int i = 0;
        while (i < text.length()) {
            while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == ',')) {
                i++;
            }
            int start = i;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            String url = text.substring(start, i);
            boolean comma = url.endsWith(",");
            if (!url.isEmpty()) {
                String bare = comma ? url.substring(0, url.length() - 1) : url;
                add(element, attribute, bare, Reference.Kind.IMAGE, false);
            }
            while (!comma && i < text.length() && text.charAt(i) != ',') {
                i++;
            }
        }
    }

    private void css(Element element, String attribute, String css) {
        if (!css.isEmpty()) {
            CssAddresses.of(css).forEach(address -> add(element, attribute, address.url(), Reference.Kind.FILE, false));
        }
    }

    private void add(Element element, String attribute, String url, Reference.Kind kind, boolean eager) {
        int offset = Reference.offset(element);
        int nth = offset < bodyStart ? 0 : inBody.merge(url, 1, Integer::sum) - 1;
        found.add(new Reference(element.normalName(), attribute, url, kind, eager, nth, offset));
    }
}
