package io.github.portfoliomaven.render.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.memo.Step;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.output.Output;
import io.github.portfoliomaven.render.output.SitePart;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The index of all pages, as MiniSearch 7 reads it (its serialization version 2). A document is a part of a page, known by
 * the link to its heading; of a site with many pages it is a whole page. Pages with {@code noindex} are left out. Of a
 * site with many pages it holds the beginning of each text, so that it does not grow without end: of 1,000 pages 200 words each.
 *
 * <p>In addition to what the library reads, {@code common} lists words that most documents have and that are not searched for.
 */
public final class SearchIndex implements SitePart {

    private static final List<String> FIELDS = List.of("title", "tags", "text");
    private static final int TEXT = 2;

    /** How many words of texts the index holds at most, which keeps it near half a megabyte on the wire. */
    private static final int ALL_WORDS = 200_000;

    /** How many words of a text it holds at least, however many posts there are. */
    private static final int LEAST_WORDS = 100;

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Step<Input, PostTerms> TERMS = Step.inMemory("search");

    private record Input(SearchEntry document, int words) {}

    private final Memo memo;

    /** @param memo knows the words of pages that have not changed */
    public SearchIndex(Memo memo) {
        this.memo = memo;
    }

    @Override
    public void plan(SiteBodies site, Consumer<Output> outputs) {
        if (site.site().isSearchable()) {
            Origin origin = Origin.file("the index for search");
            outputs.accept(Output.text(Routes.SEARCH_INDEX, origin, () -> SearchEntry.all(site), this::render));
        }
    }

    private String render(List<SearchEntry> documents) {
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

    private PostTerms terms(SearchEntry document, int words) {
        Input input = new Input(document, words);
        PostTerms known = memo.recall(TERMS, document.href(), input);
        if (known == null) {
            known = PostTerms.of(document.texts(), words);
            memo.keep(TERMS, document.href(), input, known);
        }
        return known;
    }

    /** What is known of each document, to show it. */
    private static void write(JsonGenerator json, List<SearchEntry> documents) throws IOException {
        json.writeObjectFieldStart("documentIds");
        for (int i = 0; i < documents.size(); i++) {
            json.writeStringField(Integer.toString(i), documents.get(i).href());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("storedFields");
        for (int i = 0; i < documents.size(); i++) {
            json.writeObjectFieldStart(Integer.toString(i));
            json.writeStringField("title", documents.get(i).title());
            json.writeStringField("heading", documents.get(i).heading());
            json.writeStringField("label", documents.get(i).label());
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
