package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.text.Script;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a page is written in the script of its language. Names and quotations in another script are usual, so that
 * only whole paragraphs count, and Latin ones only if the page has hardly any other text.
 */
final class Scripts implements PageCheck {

    /** What is not, or need not be, in the language of the page. */
    private static final Set<String> APART = Set.of(
            "code",
            "pre",
            "kbd",
            "samp",
            "var",
            "blockquote",
            "q",
            "cite",
            "math",
            "svg",
            "script",
            "style",
            "time",
            "address");

    private static final List<String> PARAGRAPHS = List.of("p", "li", "dd", "td", "h1", "h2", "h3", "h4", "figcaption");

    /** How many letters of a script make a text that its readers would miss. */
    private static final int LETTERS = 40;

    /** The same of a page in Latin letters, of which the names of a page in another script may have many. */
    private static final int LATIN_LETTERS = 400;

    /** One in so many letters of another script is no text. */
    private static final int MOST = 10;

    @Override
    public void check(HtmlPage page, Findings findings) {
        Element html = page.document().selectFirst("html");
        Element main = page.document().selectFirst("main");
        if (page.asIs() || main == null || html == null || page.isRedirect()) {
            return;
        }
        String language = html.attr("lang");
        Set<UnicodeScript> own = scripts(language);
        if (own.isEmpty()) {
            return;
        }
        Map<UnicodeScript, Integer> all = letters(main);
        boolean latin = own.contains(UnicodeScript.LATIN);
        int written =
                own.stream().mapToInt(script -> all.getOrDefault(script, 0)).sum();
        int foreign = all.getOrDefault(UnicodeScript.LATIN, 0);
        if (!latin && foreign >= LATIN_LETTERS && written * MOST < foreign) {
            report(page, main, UnicodeScript.LATIN, language, findings);
        }
        for (Element paragraph : main.select(String.join(", ", PARAGRAPHS))) {
            boolean inner = paragraph.children().stream().anyMatch(child -> PARAGRAPHS.contains(child.normalName()));
            if (!inner && !isApart(paragraph)) {
                checkParagraph(page, paragraph, own, language, findings);
            }
        }
    }

    private static void checkParagraph(
            HtmlPage page, Element paragraph, Set<UnicodeScript> own, String language, Findings findings) {
        Map<UnicodeScript, Integer> letters = letters(paragraph);
        int sum = letters.values().stream().mapToInt(Integer::intValue).sum();
        letters.forEach((script, count) -> {
            boolean dense = script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
            boolean text = count >= (dense ? LETTERS / 2 : LETTERS) && (sum - count) * MOST < sum;
            if (text && script != UnicodeScript.LATIN && !own.contains(script)) {
                report(page, paragraph, script, language, findings);
            }
        });
    }

    private static void report(
            HtmlPage page, Element element, UnicodeScript script, String language, Findings findings) {
        String text = element.text().strip();
        boolean whole = element.normalName().equals("main");
        String start =
                text.substring(0, text.offsetByCodePoints(0, Math.min(20, text.codePointCount(0, text.length()))));
        findings.warning(
                Code.WRONG_SCRIPT,
                OutputLocation.element(page.path(), Reference.offset(element), start),
                "'" + Snippet.cut(text) + "' is written in "
                        + Character.toTitleCase(script.name().charAt(0))
                        + script.name().substring(1).toLowerCase(Locale.ROOT) + " letters, but its language is '"
                        + language
                        + "'",
                whole
                        ? "translate it, or name its language with lang: in its front matter"
                        : "translate it, or name its language, such as {: lang=" + sample(script) + "} at its end");
    }

    private static String sample(UnicodeScript script) {
        return switch (script) {
            case CYRILLIC -> "ru";
            case GREEK -> "el";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case DEVANAGARI -> "hi";
            default -> "en";
        };
    }

    private static boolean isApart(Element element) {
        for (Element at = element; at != null && !at.normalName().equals("main"); at = at.parent()) {
            if (APART.contains(at.normalName()) || at.hasAttr("lang")) {
                return true;
            }
        }
        return false;
    }

    /** The letters below an element, by script, without what has a language of its own. */
    private static Map<UnicodeScript, Integer> letters(Element element) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        count(element, letters);
        return letters;
    }

    private static void count(Element element, Map<UnicodeScript, Integer> letters) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text.getWholeText().codePoints().filter(Character::isLetter).forEach(letter -> {
                    UnicodeScript script = UnicodeScript.of(letter);
                    if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                        letters.merge(script, 1, Integer::sum);
                    }
                });
            } else if (node instanceof Element child && !APART.contains(child.normalName()) && !child.hasAttr("lang")) {
                count(child, letters);
            }
        }
    }

    /** The scripts that a language is written in; none if that is not known. */
    private static Set<UnicodeScript> scripts(String language) {
        String code = Script.of(language);
        return switch (code) {
            case "" -> Set.of();
            case "Hans", "Hant" -> Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
            case "Jpan" -> Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case "Kore" -> Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            default -> named(code);
        };
    }

    /** Unicode knows the codes of ISO 15924, but not those of mixed scripts. */
    private static Set<UnicodeScript> named(String code) {
        try {
            return Set.of(UnicodeScript.forName(code));
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }
}
