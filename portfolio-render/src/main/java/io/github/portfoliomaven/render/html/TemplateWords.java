package io.github.portfoliomaven.render.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.portfoliomaven.core.language.PluralForm;
import io.github.portfoliomaven.core.language.Word;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.text.HtmlText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * {@code words} in templates. A word without gaps is text: <code>{{words.skip}}</code>. One with a single gap is a
 * section that fills it: <code>{{#words.updated}}&lt;time&gt;…&lt;/time&gt;{{/words.updated}}</code>; where the gap is a
 * number, that decides the form. As a value it is for scripts: with its gap as written, or, if it has several forms, all
 * of them as JSON.
 */
final class TemplateWords {

    private TemplateWords() {}

    /** The words by name. */
    static Map<String, Object> of(Words words) {
        Map<String, Object> values = new HashMap<>();
        words.byName().forEach((name, word) -> values.put(name, value(words, name, word)));
        return values;
    }

    /** What templates may do with each. */
    static Type type(Words words) {
        Map<String, Type> types = new HashMap<>();
        words.byName()
                .forEach((name, word) -> types.put(name, word.gaps().size() == 1 ? ViewTypes.CALL : String.class));
        return new ViewTypes.Names(types);
    }

    private static Object value(Words words, String name, Word word) {
        Set<String> gaps = word.gaps();
        String text = word.counts() ? json(word) : words.text(name);
        return gaps.size() == 1 ? new Gap(words, name, word, gaps.iterator().next(), text) : text;
    }

    private static String json(Word word) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<PluralForm, String> form : word.forms().entrySet()) {
                json.writeStringField(form.getKey().label(), form.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A word that a section of a template fills. */
    private record Gap(Words words, String name, Word word, String gap, String text) implements UnaryOperator<String> {

        @Override
        public String apply(String html) {
            Integer number = word.counts() ? number(html.strip()) : null;
            return number == null
                    ? HtmlText.anywhere(words.text(name)).replace("{" + gap + "}", html)
                    : HtmlText.anywhere(words.text(name, Map.of(gap, number)));
        }

        private static @Nullable Integer number(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
