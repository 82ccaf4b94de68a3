package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The tokens of a stretch of YAML. */
final class YamlTokens implements NodeTokens {

    private static final String MERGE = "<<";

    private final SourceText source;
    private final CodePoints offsets;
    private final ParserImpl parser;

    /** What is open around the current token. */
    private final Deque<Open> open = new ArrayDeque<>();

    private @Nullable Event current;

    private enum Open {
        LIST,
        BEFORE_KEY,
        BEFORE_VALUE
    }

    YamlTokens(SourceText source, int from, int to) {
        this.source = source;
        this.offsets = new CodePoints(source.text(), from);
        this.parser = new ParserImpl(new StreamReader(source.text().substring(from, to)), new LoaderOptions());
    }

    /** The offset in the file of one that the parser counts. */
    int offset(int counted) {
        return offsets.unit(counted);
    }

    @Override
    public @Nullable Kind next() throws SyntaxRefusal {
        for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
            current = event;
            Kind kind = kind(event);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** {@code null} for what is no token of a value. */
    private @Nullable Kind kind(Event event) throws SyntaxRefusal {
        switch (event.getEventId()) {
            case SequenceEnd -> {
                open.pop();
                return Kind.END_LIST;
            }
            case MappingEnd -> {
                open.pop();
                return Kind.END_KEYS;
            }
            case SequenceStart, MappingStart, Scalar, Alias -> {
                return start((NodeEvent) event);
            }
            default -> {
                return null;
            }
        }
    }

    private Kind start(NodeEvent event) throws SyntaxRefusal {
        Open around = open.peek();
        boolean key = around == Open.BEFORE_KEY;
        if (around != null && around != Open.LIST) {
            open.pop();
            open.push(key ? Open.BEFORE_VALUE : Open.BEFORE_KEY);
        }
        if (key && (event instanceof AliasEvent || event.getAnchor() != null)) {
            throw YamlSyntax.notAKey(source, place());
        } else if (event instanceof AliasEvent) {
            return Kind.ALIAS;
        } else if (event instanceof ScalarEvent) {
            return key ? Kind.KEY : Kind.SCALAR;
        } else if (key) {
            throw YamlSyntax.notAKey(source, offset(event.getEndMark().getIndex()));
        }
        boolean list = event.is(Event.ID.SequenceStart);
        open.push(list ? Open.LIST : Open.BEFORE_KEY);
        return list ? Kind.START_LIST : Kind.START_KEYS;
    }

    @Override
    public Place place() {
        Event event = Objects.requireNonNull(current);
        int start = offset(event.getStartMark().getIndex());
        return new Place(
                source, start, Math.max(start, offset(event.getEndMark().getIndex())));
    }

    @Override
    public String text() {
        return current instanceof ScalarEvent scalar
                ? scalar.getValue()
                : current instanceof AliasEvent alias ? alias.getAnchor() : "";
    }

    @Override
    public @Nullable String anchor() {
        return current instanceof NodeEvent node ? node.getAnchor() : null;
    }

    @Override
    public boolean isMerge() {
        return current instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().equals(MERGE);
    }

    @Override
    public boolean isQuoted() {
        return current instanceof ScalarEvent scalar
                && (scalar.getScalarStyle() != ScalarStyle.PLAIN || scalar.getTag() != null);
    }
}
