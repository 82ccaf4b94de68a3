package io.github.portfoliomaven.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what untrusted text may never put into a page, as an independent reader of the HTML sees it. */
public final class Harm {

    private static final Set<String> IN_BODIES = Set.of(
            ("a abbr annotation b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption "
                            + "figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd label li mark math ol p pre q rp rt ruby s samp "
                            + "section semantics small span strike strong sub summary sup table tbody td tfoot th thead time tr u "
                            + "ul var wbr mi mn mo mrow mtext mstyle mspace merror mpadded mtable mtd mtr")
                    .split(" "));

    private static final Set<String> ADDRESSES =
            Set.of("action", "background", "cite", "data", "formaction", "href", "poster", "src", "xlink:href");

    private static final Set<String> NEVER =
            Set.of("download", "form", "formaction", "name", "ping", "popovertarget", "srcdoc", "srcset", "target");

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);

    private static final Pattern ID = Pattern.compile("user-content-.*|fn(ref)?:.*", Pattern.DOTALL);

    /** What only pages with code have: the theme tells its script the words of the page's language. */
    private static final Set<String> BESIDE_CODE = Set.of("script data-copied", "script data-copy");

    private Harm() {}

    /** What is wrong with the HTML of a body. */
    public static List<String> inBody(String html) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(html).body().select("> *, > * *")) {
            if (!IN_BODIES.contains(element.normalName())) {
                found.add("<" + element.normalName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                boolean foreignId =
                        name.equals("id") && !ID.matcher(attribute.getValue()).matches();
                if (foreignId || NEVER.contains(name) || isBad(name, attribute.getValue())) {
                    found.add(element.normalName() + " " + attribute);
                }
            }
        }
        return found;
    }

    /** What stands in a page beside what a page of harmless words has. */
    static List<String> inPage(Document page, Set<String> usual) {
        List<String> found = new ArrayList<>();
        Set<String> unusual = new TreeSet<>(shapes(page));
        unusual.removeAll(usual);
        unusual.removeAll(BESIDE_CODE);
        unusual.removeIf(shape -> IN_BODIES.contains(shape.replaceAll("[ >].*", "")) && !shape.contains("script"));
        found.addAll(unusual);
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                boolean icon = element.normalName().equals("link")
                        && attribute.getValue().startsWith("data:image/");
                if (isBad(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue()) && !icon) {
                    found.add(element.normalName() + " " + attribute);
                }
            }
        }
        return found;
    }

    /** Each element of a page with the names of its attributes. */
    static Set<String> shapes(Document page) {
        Set<String> shapes = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            shapes.add(element.normalName() + " in "
                    + (element.parent() == null ? "" : element.parent().normalName()));
            element.attributes().forEach(attribute -> shapes.add(element.normalName() + " " + attribute.getKey()));
        }
        return shapes;
    }

    /** Whether an attribute runs something, in bodies and around them. */
    static boolean isBad(String name, String value) {
        if (name.startsWith("on") || name.equals("srcdoc")) {
            return true;
        }
        String address = value.replaceAll("[\\x00-\\x20]+", "").toLowerCase(Locale.ROOT);
        java.util.regex.Matcher scheme = SCHEME.matcher(address);
        return ADDRESSES.contains(name)
                && scheme.matches()
                && !Set.of("http", "https", "mailto", "tel").contains(scheme.group(1));
    }
}
