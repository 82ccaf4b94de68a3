package io.github.portfoliomaven.render.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.model.Order;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.Tag;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.markdown.VisibleText;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import io.github.portfoliomaven.render.page.Listing;
import io.github.portfoliomaven.render.page.SitePage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The index of all posts, as MiniSearch 7 reads it (its serialization version 2). A document is known by the link to
 * its page. Posts with {@code noindex} are left out. Of a site with many posts it holds the beginning of each text, so
 * that it does not grow without end: 1,000 posts have 200 words each.
 *
 * <p>In addition to what the library reads, {@code common} lists words that most posts have and that are not searched for.
 */
public final class SearchIndex implements SitePart {

    private static final List<String> FIELDS = List.of("title", "tags", "text");
    private static final int TEXT = 2;

    /** How many words of texts the index holds at most, which keeps it near half a megabyte on the wire. */
    private static final int ALL_WORDS = 200_000;

    /** How many words of a text it holds at least, however many posts there are. */
    private static final int LEAST_WORDS = 100;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Memo memo;

    /** @param memo knows the words of posts that have not changed */
    public SearchIndex(Memo memo) {
        this.memo = memo;
    }

    /** A post, as far as the index depends on it. */
    private record Document(
            String href, String title, String tags, String date, String description, RenderedBody body) {

        List<String> texts() {
            return List.of(title, tags, text());
        }

        /** The most telling text comes first, since the end of a long text may be left out. */
        private String text() {
            StringBuilder text = new StringBuilder(description);
            body.headings().forEach(heading -> text.append('\n').append(heading.text()));
            return text.append('\n').append(VisibleText.of(body.html())).toString();
        }
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        if (site.site().isSearchable()) {
            Origin origin = Origin.file("the index for search");
            outputs.accept(Output.text(Routes.SEARCH_INDEX, origin, () -> documents(site), this::render));
        }
    }

    private static List<Document> documents(SiteBodies site) {
        SiteConfig config = site.site().config();
        DateTimeFormatter format =
                config.words().language().formatter(config.dates().format());
        return site.pages()
                .in(Listing.SEARCH)
                .map(SitePage::content)
                .filter(Post.class::isInstance)
                .map(Post.class::cast)
                .sorted(Order.NEWEST_FIRST)
                .map(post -> new Document(
                        site.routes().href(post),
                        post.title(),
                        post.header().topics().tags().stream().map(Tag::label).collect(Collectors.joining(" ")),
                        format.format(config.dates().asWritten(post.date())),
                        site.description(post),
                        site.body(post)))
                .toList();
    }

    private String render(List<Document> documents) {
        Postings postings = new Postings(FIELDS.size());
        int words = Math.max(LEAST_WORDS, ALL_WORDS / Math.max(1, documents.size()));
        documents.forEach(document -> postings.add(terms(document, words)));
        List<String> common = postings.dropCommon(TEXT);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            write(json, documents);
            write(json, postings);
            json.writeArrayFieldStart("common");
            for (String term : common) {
                json.writeString(term);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private PostTerms terms(Document document, int words) {
        record Input(Document document, int words) {}
        Input input = new Input(document, words);
        if (memo.recall("search", document.href(), input) instanceof PostTerms known) {
            return known;
        }
        PostTerms terms = PostTerms.of(document.texts(), words);
        memo.keep("search", document.href(), input, terms);
        return terms;
    }

    /** What is known of each document, to show it. */
    private static void write(JsonGenerator json, List<Document> documents) throws IOException {
        json.writeObjectFieldStart("documentIds");
        for (int i = 0; i < documents.size(); i++) {
            json.writeStringField(Integer.toString(i), documents.get(i).href());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("storedFields");
        for (int i = 0; i < documents.size(); i++) {
            json.writeObjectFieldStart(Integer.toString(i));
            json.writeStringField("title", documents.get(i).title());
            json.writeStringField("date", documents.get(i).date());
            json.writeStringField("description", documents.get(i).description());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** What documents are found by. */
    private static void write(JsonGenerator json, Postings postings) throws IOException {
        json.writeNumberField("documentCount", postings.documents());
        json.writeNumberField("nextId", postings.documents());
        json.writeNumberField("dirtCount", 0);
        json.writeNumberField("serializationVersion", 2);
        json.writeObjectFieldStart("fieldIds");
        for (int field = 0; field < FIELDS.size(); field++) {
            json.writeNumberField(FIELDS.get(field), field);
        }
        json.writeEndObject();
        writeLengths(json, postings);
        json.writeArrayFieldStart("index");
        for (Map.Entry<String, List<Map<Integer, Integer>>> term :
                postings.terms().entrySet()) {
            json.writeStartArray();
            json.writeString(term.getKey());
            json.writeStartObject();
            for (int field = 0; field < FIELDS.size(); field++) {
                write(json, field, term.getValue().get(field));
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, int field, Map<Integer, Integer> documents) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(Integer.toString(field));
        for (Map.Entry<Integer, Integer> frequency : documents.entrySet()) {
            json.writeNumberField(Integer.toString(frequency.getKey()), frequency.getValue());
        }
        json.writeEndObject();
    }

    private static void writeLengths(JsonGenerator json, Postings postings) throws IOException {
        json.writeObjectFieldStart("fieldLength");
        long[] sums = new long[FIELDS.size()];
        for (int document = 0; document < postings.documents(); document++) {
            json.writeArrayFieldStart(Integer.toString(document));
            for (int field = 0; field < FIELDS.size(); field++) {
                json.writeNumber(postings.length(document, field));
                sums[field] += postings.length(document, field);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("averageFieldLength");
        for (long sum : sums) {
            json.writeNumber((double) sum / Math.max(1, postings.documents()));
        }
        json.writeEndArray();
    }
}
