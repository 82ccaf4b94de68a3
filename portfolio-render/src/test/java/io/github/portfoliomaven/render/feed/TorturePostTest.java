package io.github.portfoliomaven.render.feed;

import static io.github.portfoliomaven.render.feed.SampleContent.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** A post with all that breaks feeds, read again by parsers that are not ours. */
class TorturePostTest {

    private static final String TITLE = "]]> & <b>U+000B</b>\u000B \uD83D\uDE80 שלום \uFFFE\uD800 end";
    private static final String TITLE_READ = "]]> & <b>U+000B</b> \uD83D\uDE80 שלום  end";
    private static final String HTML = """
            <p dir="rtl">שלום עולם</p>
            <p>]]&gt; and ]]> &amp; &lt;tag&gt;\u000B \uD83D\uDE80 &#x1F680;</p>
            <img src="~a.png" srcset="~a.png 1x, ^/repo/writing/torture/b.png 2x" alt="">
            <pre><code>if (a[b[0]]>c && x) {\r
            \treturn "&lt;![CDATA[";
            }</code></pre>""";
    private static final String HTML_READ = """
            <p dir="rtl">שלום עולם</p>
            <p>]]&gt; and ]]> &amp; &lt;tag&gt; \uD83D\uDE80 &#x1F680;</p>
            <img src="AT/a.png" srcset="AT/a.png 1x, AT/b.png 2x" alt="">
            <pre><code>if (a[b[0]]>c && x) {
            \treturn "&lt;![CDATA[";
            }</code></pre>""".replace("AT/", "https://example.github.io/repo/writing/torture/");

    static final SampleSite SITE = SampleSite.at("https://example.github.io/repo/")
            .with(post("/writing/torture/", TITLE, "2026-02-12T09:30:00.123+05:45")
                    .description("]]> & <i>\u000B \uD83D\uDE80 שלום")
                    .tags("C++", "]]>&x")
                    .authors("A & <B> ]]>")
                    .image("https://cdn.example.dev/ä b.png?x=1&y=2")
                    .html(HTML))
            .with(post("/writing/empty/", "Nothing in it", "2026-02-11T00:00:00Z"))
            .with(post("/writing/שלום/", "שלום", "2026-02-10T00:00:00Z").html("<p>a</p>"));

    @Test
    void romeReadsRss() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(SITE.file("/rss.xml")));
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(entry.getTitle()).isEqualTo(TITLE_READ);
        assertThat(entry.getContents()).extracting(SyndContent::getValue).containsExactly(HTML_READ);
        assertThat(entry.getPublishedDate()).isEqualTo("2026-02-12T03:45:00Z");
        assertThat(entry.getAuthor()).isEqualTo("A & <B> ]]>");
    }

    @Test
    void romeReadsAtom() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(SITE.file("/atom.xml")));
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(entry.getTitle()).isEqualTo(TITLE_READ);
        assertThat(entry.getContents()).extracting(SyndContent::getValue).containsExactly(HTML_READ);
        assertThat(entry.getUpdatedDate()).isEqualTo("2026-02-12T03:45:00Z");
        assertThat(feed.getEntries().get(2).getUri())
                .isEqualTo("https://example.github.io/repo/writing/%D7%A9%D7%9C%D7%95%D7%9D/");
    }

    @Test
    void atomFollowsTheSchemaOfTheRfc() throws Exception {
        StringWriter complaints = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new com.thaiopensource.xml.sax.ErrorHandlerImpl(complaints));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        String schema = TorturePostTest.class.getResource("atom.rnc").toString();
        assertThat(driver.loadSchema(new InputSource(schema))).isTrue();
        boolean valid = driver.validate(new InputSource(new StringReader(SITE.file("/atom.xml"))));
        assertThat(complaints.toString()).isEmpty();
        assertThat(valid).isTrue();
    }

    @Test
    void jsonFeedIsJson() throws Exception {
        List<String> titles = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(SITE.file("/feed.json"))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && "title".equals(json.currentName())) {
                    titles.add(json.getText());
                }
            }
        }
        assertThat(titles).containsExactly("Sample Engineer", TITLE_READ, "Nothing in it", "שלום");
    }

    @Test
    void aPostWithoutAnyTextStillHasSomethingToShow() {
        assertThat(SITE.file("/feed.json")).contains("\"content_text\" : \"Nothing in it\"");
        assertThat(SITE.file("/rss.xml")).contains("<description>Nothing in it</description>");
    }
}
