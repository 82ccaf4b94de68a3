package io.github.portfoliomaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.load.LoadOptions;
import io.github.portfoliomaven.core.load.SiteInAString;
import io.github.portfoliomaven.render.output.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A site of each language says nothing in another: no page, no feed, nothing that machines read aloud or show. */
class EveryLanguageTest {

    static final List<String> LANGUAGES = LanguageSite.LANGUAGES;

    /** Attributes that somebody reads or hears. */
    private static final Set<String> SPOKEN = Set.of(
            "alt",
            "aria-label",
            "aria-description",
            "title",
            "placeholder",
            "data-copy",
            "data-copied",
            "data-label",
            "data-none",
            "data-failed");

    private static final Set<String> SPOKEN_METADATA = Set.of(
            "description",
            "author",
            "og:site_name",
            "og:title",
            "og:description",
            "og:image:alt",
            "article:section",
            "article:tag");

    /** Elements of feeds whose text is an address, a date or a name for machines. */
    private static final String FOR_MACHINES =
            "link, guid, pubDate, lastBuildDate, generator, language, id, uri, updated, published, loc, lastmod";

    /** Strings in JSON that somebody reads. */
    private static final Set<String> SPOKEN_KEYS = Set.of(
            "name",
            "title",
            "headline",
            "heading",
            "label",
            "description",
            "summary",
            "date",
            "articleSection",
            "keywords",
            "tags",
            "content_html",
            "content_text",
            "jobTitle",
            "alternateName",
            "caption");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nothingIsSaidInAnotherLanguage(String tag) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (RenderedFile file : site(tag).files().files()) {
            Set<String> unknown = new TreeSet<>();
            for (String text : texts(file)) {
                unknown.addAll(LanguageSite.unknownWords(tag, text));
            }
            if (!unknown.isEmpty()) {
                found.put(file.path().value(), unknown);
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void checkFindsNothing(String tag) {
        assertThat(SiteBuild.of(LanguageSite.in(tag).tree(), LoadOptions.at(SiteInAString.NOW))
                        .check(1_000_000)
                        .diagnostics())
                .filteredOn(problem -> !problem.code().equals(Code.CARD_FONT))
                .extracting(Diagnostic::message)
                .isEmpty();
    }

    private static SiteResult site(String tag) {
        SiteResult result = SiteBuild.of(LanguageSite.in(tag).tree(), LoadOptions.at(SiteInAString.NOW))
                .render();
        Objects.requireNonNull(result.files(), result.diagnostics()::toString);
        return result;
    }

    private static List<String> texts(RenderedFile file) throws IOException {
        String path = file.path().outputFile();
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        if (path.endsWith(".html")) {
            return ofPage(Jsoup.parse(text));
        }
        if (path.endsWith(".xml")) {
            Document feed = Jsoup.parse(text, Parser.xmlParser());
            feed.select(FOR_MACHINES).remove();
            return feed.getAllElements().stream()
                    .map(element -> visible(Jsoup.parse(element.ownText())))
                    .toList();
        }
        return path.endsWith(".json") ? ofJson(text) : List.of();
    }

    private static List<String> ofPage(Document page) throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(page.title());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (SPOKEN.contains(attribute.getKey())) {
                    texts.add(attribute.getValue());
                }
            }
        }
        for (Element meta : page.select("meta[content]")) {
            if (SPOKEN_METADATA.contains(meta.attr("name") + meta.attr("property"))) {
                texts.add(meta.attr("content"));
            }
        }
        for (Element json : page.select("script[type=application/ld+json]")) {
            texts.addAll(ofJson(json.data()));
        }
        for (Element forms : page.select("[data-found]")) {
            texts.addAll(ofJson(forms.attr("data-found"), null));
        }
        texts.add(visible(page));
        return texts;
    }

    private static String visible(Document page) {
        page.select("script, style, pre, code").remove();
        return page.body().text();
    }

    private static List<String> ofJson(String text) throws IOException {
        return ofJson(text, SPOKEN_KEYS);
    }

    /** @param keys of the strings; of all if {@code null} */
    private static List<String> ofJson(String text, @Nullable Set<String> keys) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            String key = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    key = json.currentName();
                } else if (token == JsonToken.VALUE_STRING && (keys == null || keys.contains(key))) {
                    texts.add(visible(Jsoup.parse(json.getText())));
                }
            }
        }
        return texts;
    }
}
