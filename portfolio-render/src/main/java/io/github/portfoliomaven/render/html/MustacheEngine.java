package io.github.portfoliomaven.render.html;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheNotFoundException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.util.Wrapper;
import io.github.portfoliomaven.core.text.HtmlText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Fills templates by Mustache.java; the only class that knows it.
 *
 * <p>All templates are compiled at once, because that is not thread-safe; filling them is. The templates must be free of
 * mistakes: of some the library says neither file nor line, and of some it dies.
 */
final class MustacheEngine {

    /** A function that templates call as a section; it gets the filled text of the section. */
    @FunctionalInterface
    interface Call {
        String apply(String text, String template, int line);
    }

    private final Map<String, Mustache> compiled = new HashMap<>();

    /**
     * @param texts of the templates, by name
     * @param functions by name
     */
    MustacheEngine(Map<String, String> texts, Map<String, Call> functions) {
        Factory factory = new Factory(texts, new Views(functions));
        for (String name : texts.keySet()) {
            compiled.put(name, factory.compile(name));
        }
    }

    /** Thrown when a template includes itself without end. */
    static final class EndlessException extends RuntimeException {
        final String template;
        final int line;

        EndlessException(TemplateContext place) {
            super("'" + place.file() + "' includes itself endlessly");
            this.template = place.file();
            this.line = place.line();
        }
    }

    String fill(String template, Map<String, Object> roots) {
        Mustache mustache = compiled.get(template);
        if (mustache == null) {
            throw new IllegalArgumentException("no template '" + template + "'");
        }
        StringWriter out = new StringWriter();
        try {
            mustache.execute(out, new Roots(roots)).flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The first scope of a page; it counts the inclusions that the page is in, each of which is of a recursive template. */
    private static final class Roots extends HashMap<String, Object> {

        private static final long serialVersionUID = 1;

        private int depth;

        Roots(Map<String, Object> roots) {
            super(roots);
        }
    }

    /** Stops a template that includes itself too often; the library does not see those with a function in between. */
    private static final class Inclusion extends PartialCode {

        private static final int MAX_DEPTH = 100;

        Inclusion(TemplateContext place, DefaultMustacheFactory factory, String name) {
            super(place, factory, name);
        }

        @Override
        public Writer execute(Writer writer, List<Object> scopes) {
            if (!isRecursive) {
                return super.execute(writer, scopes);
            }
            Roots roots = (Roots) scopes.get(0);
            if (roots.depth == MAX_DEPTH) {
                throw new EndlessException(tc);
            }
            roots.depth++;
            Writer out = super.execute(writer, scopes);
            roots.depth--;
            return out;
        }
    }

    private static final class Factory extends DefaultMustacheFactory {

        private final Map<String, String> texts;

        Factory(Map<String, String> texts, ObjectHandler objects) {
            this.texts = texts;
            setObjectHandler(objects);
            setRecursionLimit(Integer.MAX_VALUE);
        }

        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new DefaultMustacheVisitor(this) {
                @Override
                public void partial(TemplateContext place, String name, String indent) {
                    list.add(new Inclusion(place, df, name));
                }
            };
        }

        /** Names start in the folder of templates, wherever they are used. */
        @Override
        public String resolvePartialPath(String dir, String name, String extension) {
            return name;
        }

        @Override
        public Reader getReader(String name) {
            String text = texts.get(name);
            if (text == null) {
                throw new MustacheNotFoundException(name);
            }
            return new StringReader(text);
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(HtmlText.anywhere(value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Views(Map<String, Call> functions) implements ObjectHandler {

        @Override
        public Binding createBinding(String name, TemplateContext place, Code code) {
            boolean question = name != null && name.endsWith("?");
            String[] segments =
                    (name == null ? "" : question ? name.substring(0, name.length() - 1) : name).split("\\.");
            boolean callable = segments.length == 1
                    && functions.containsKey(segments[0])
                    && code instanceof IterableCode
                    && !(code instanceof NotIterableCode);
            UnaryOperator<String> call = callable ? called(segments[0], place) : null;
            return scopes -> {
                Object value = ViewObjects.first(segments[0], scopes);
                if (value == View.NO_PART) {
                    if (call != null) {
                        return call;
                    }
                    value = null;
                }
                for (int i = 1; i < segments.length; i++) {
                    value = ViewObjects.part(value, segments[i]);
                }
                if (question) {
                    return ViewObjects.isTruthy(value);
                }
                // outside of a section a word with a gap is text
                return value instanceof UnaryOperator && !(code instanceof IterableCode) ? value.toString() : value;
            };
        }

        private UnaryOperator<String> called(String function, TemplateContext place) {
            Call call = Objects.requireNonNull(functions.get(function));
            return text -> call.apply(text, place.file(), place.line());
        }

        @Override
        public Writer iterate(Iteration iteration, Writer writer, Object section, List<Object> scopes) {
            Object value = ViewObjects.unwrapped(section);
            Writer out = writer;
            if (!ViewObjects.isTruthy(value)) {
                return out;
            }
            if (value instanceof List<?> list) {
                for (Object element : list) {
                    out = iteration.next(out, new ViewObjects.Element(element), scopes);
                }
                return out;
            }
            // A truth value is nothing to look into: the section's names are those around it.
            return iteration.next(out, value instanceof Boolean ? null : value, scopes);
        }

        @Override
        public Writer falsey(Iteration iteration, Writer writer, Object section, List<Object> scopes) {
            Object value = ViewObjects.unwrapped(section);
            return ViewObjects.isTruthy(value) ? writer : iteration.next(writer, value, scopes);
        }

        @Override
        public String stringify(Object object) {
            Object value = ViewObjects.unwrapped(object);
            return value == null || value instanceof List || value instanceof Map ? "" : value.toString();
        }

        @Override
        public Object coerce(Object object) {
            return object;
        }

        @Override
        public Wrapper find(String name, List<Object> scopes) {
            throw new UnsupportedOperationException("names are found by bindings");
        }
    }
}
