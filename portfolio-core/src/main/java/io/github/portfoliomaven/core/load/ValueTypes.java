package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.load.ValueType.Problems;
import io.github.portfoliomaven.core.model.LinkSchemes;
import io.github.portfoliomaven.core.model.ThemeJar;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The types that keys have. */
final class ValueTypes {

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern MINUTES = Pattern.compile("0*([1-9]\\d{0,3})(\\s*min.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}){1,2}");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern PEOPLE = Pattern.compile("[,;]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Set<String> ONE_TAG = Set.of("tag", "category");

    private static final List<String> IN_IMAGE = List.of("path", "url", "src", "image", "file", "feature", "teaser");

    /** Text on one line: line ends and runs of spaces become one space. */
    static final ValueType<String> TEXT = new ValueType<>("text", Shape.TEXT, (node, problems) -> text(node));

    /** A text, or the first of a list of texts. */
    static final ValueType<String> FIRST_TEXT = new ValueType<>(
            "text",
            Shape.TEXTS,
            (node, problems) -> text(
                    node instanceof Node.Sequence sequence && !sequence.items().isEmpty()
                            ? sequence.items().get(0)
                            : node));

    /** A path or an address, alone, the first of a list, or under one of the keys that themes nest it in. */
    static final ValueType<String> IMAGE = new ValueType<>("a path or a URL", Shape.IMAGE, (node, problems) -> {
        String image = image(node);
        return image != null && LinkSchemes.DEFAULT.allow(image) ? image : null;
    });

    /** A colour as text: {@code #rgb} or {@code #rrggbb}. */
    static final ValueType<String> COLOUR = new ValueType<>("a colour", Shape.COLOUR, (node, problems) -> {
        String text = text(node);
        problems.advise("write it as \"#3355ff\", in quotes because # starts a comment");
        return text == null || !HEX.matcher(text).matches() ? null : text;
    });

    /** The Maven coordinates of a theme's jar. */
    static final ValueType<ThemeJar> JAR =
            new ValueType<>("the coordinates of a theme jar", Shape.STRING, ValueTypes::jar);

    static final ValueType<Boolean> BOOLEAN =
            new ValueType<>("true or false", Shape.BOOLEAN, (node, problems) -> yesOrNo(node));

    /** A truth value, or Hexo's rank among posts that stay on top. */
    static final ValueType<Boolean> STICKY = new ValueType<>(
            "true, false or a number", Shape.of("type", List.of("boolean", "integer", "null")), (node, problems) -> {
                Integer rank = wholeNumber(node);
                return rank == null ? yesOrNo(node) : Boolean.valueOf(rank > 0);
            });

    static final ValueType<Moment> DATE = new ValueType<>("a date", Shape.STRING, ValueTypes::date);

    /** Whole minutes of at least 1, with or without the word. */
    static final ValueType<Integer> MINUTES_TO_READ =
            new ValueType<>("a whole number of minutes", Shape.MINUTES, (node, problems) -> {
                Matcher matcher = MINUTES.matcher(node instanceof Node.Scalar scalar ? scalar.text() : "");
                return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
            });

    /** An absolute {@code http} or {@code https} URL. */
    static final ValueType<URI> URL = new ValueType<>(
            "a URL that starts with https://",
            Shape.ADDRESS,
            (node, problems) -> node instanceof Node.Scalar scalar ? webAddress(scalar.text()) : null);

    /** A BCP 47 language tag. */
    static final ValueType<String> LANGUAGE = new ValueType<>(
            "a language tag such as en or pt-BR",
            Shape.STRING,
            (node, problems) -> LanguageTag.read(text(node), problems));

    /** A path as written; what it means, and whether it is one, depends on the page. */
    static final ValueType<Node.Scalar> PATH = written("a path such as /writing/hello/");

    /** A last segment of a path, as written. */
    static final ValueType<Node.Scalar> SLUG = written("a word such as hello-world");

    /** Texts, in a list or in one text with commas between them. */
    static final ValueType<List<Node.Scalar>> LIST =
            new ValueType<>("a list, or comma-separated text", Shape.TEXTS, ValueTypes::list);

    /**
     * Words, in a list or in one text: with commas between them if there is a comma, otherwise with spaces, as Jekyll
     * and
     * Hugo read them. In quotes, and under {@code tag} and {@code category}, a text without a comma is one tag.
     */
    static final ValueType<List<Node.Scalar>> TAGS =
            new ValueType<>("a list, or text separated by commas or spaces", Shape.TEXTS, ValueTypes::tags);

    /** Names of people, each as text or under {@code name}. */
    static final ValueType<List<String>> NAMES =
            new ValueType<>("a name or a list of names", Shape.NAMES, ValueTypes::names);

    /** A single link. */
    static final ValueType<Node.Mapping> LINK = new ValueType<>(
            "a mapping", Shape.LINK, (node, problems) -> node instanceof Node.Mapping mapping ? mapping : null);

    static final ValueType<Node.Mapping> MAPPING = new ValueType<>(
            "a mapping", Shape.MAPPING, (node, problems) -> node instanceof Node.Mapping mapping ? mapping : null);

    /** What of the two it is, the reader decides. */
    static final ValueType<Node> MAPPING_OR_TEXT = new ValueType<>(
            "a mapping, or text",
            Shape.MAPPING_OR_TEXT,
            (node, problems) -> node instanceof Node.Sequence ? null : node);

    /** A list of links. */
    static final ValueType<Node.Sequence> LINKS = new ValueType<>(
            "a list", Shape.LINKS, (node, problems) -> node instanceof Node.Sequence sequence ? sequence : null);

    /** A pattern of paths with the words of {@link Permalink}. */
    static final ValueType<String> PERMALINK =
            new ValueType<>("a pattern such as /blog/:year/:month/:slug/", Shape.STRING, (node, problems) -> {
                String pattern = text(node);
                problems.advise("start it with a slash and include :slug; the placeholders are " + Permalink.WORDS);
                return pattern == null || Permalink.of(pattern) == null ? null : pattern;
            });

    static final ValueType<Integer> INTEGER_OF_ANY_SIGN =
            new ValueType<>("a whole number", Shape.INTEGER, (node, problems) -> wholeNumber(node));

    private ValueTypes() {}

    static ValueType<Integer> integer(int least, int most) {
        Map<String, Object> shape = Shape.of("type", "integer", "minimum", least, "maximum", most);
        return new ValueType<>("a whole number from " + least + " to " + most, shape, (node, problems) -> {
            Integer number = wholeNumber(node);
            return number == null || number < least || number > most ? null : number;
        });
    }

    private static ValueType<Node.Scalar> written(String label) {
        return new ValueType<>(
                label, Shape.TEXT, (node, problems) -> node instanceof Node.Scalar scalar ? scalar : null);
    }

    /** One of a few words: the constants of an enum in lower case. */
    static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        List<String> words =
                constants.stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
        return choice(words, constants);
    }

    /** One of a few words. */
    static ValueType<String> choice(List<String> words) {
        return choice(words, words);
    }

    private static <T> ValueType<T> choice(List<String> words, List<T> values) {
        return new ValueType<>("one of " + String.join(", ", words), Shape.of("enum", words), (node, problems) -> {
            String text = text(node);
            int index = text == null ? -1 : words.indexOf(text);
            if (index < 0 && text != null) {
                problems.advise(Suggestion.didYouMean(text, words).orElse(null));
            }
            return index < 0 ? null : values.get(index);
        });
    }

    /** The text of a scalar on one line; {@code null} for anything else. */
    static @Nullable String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar
                ? SPACES.matcher(scalar.text().strip()).replaceAll(" ")
                : null;
    }

    /** Whether a scalar says yes or no, in any of YAML's words; {@code null} for anything else. */
    static @Nullable Boolean yesOrNo(@Nullable Node node) {
        String word = node instanceof Node.Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
        return switch (word) {
            case "true", "yes", "on" -> Boolean.TRUE;
            case "false", "no", "off" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** Whether a scalar is one of YAML's words for true and false. */
    static boolean isBoolean(Node node) {
        return yesOrNo(node) != null;
    }

    static boolean isWholeNumber(Node node) {
        return wholeNumber(node) != null;
    }

    /** Whether a value can be an image: not {@code cover: false}, and not a banner with words only. */
    static boolean mayBeImage(Node node) {
        return !isBoolean(node) && image(node) != null;
    }

    /** The text as an absolute web address without query or fragment, or {@code null} if it is not one. */
    static @Nullable URI webAddress(String text) {
        URI uri;
        try {
            uri = URI.create(text.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        return web && uri.getHost() != null ? uri : null;
    }

    private static @Nullable ThemeJar jar(Node node, Problems problems) {
        String text = text(node);
        ThemeJar jar = text == null ? null : ThemeJar.parse(text).orElse(null);
        if (text != null && jar == null) {
            problems.report(
                    Code.BAD_VALUE,
                    node.place(),
                    Quote.of(text) + " is not a theme jar",
                    "write group:artifact, as in com.example:quiet-theme; colours go into theme: {accent: \"#3355ff\"}");
        }
        return jar;
    }

    private static @Nullable String image(@Nullable Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().isEmpty() ? null : image(sequence.items().get(0));
        } else if (node instanceof Node.Mapping mapping) {
            return IN_IMAGE.stream()
                    .map(key -> image(mapping.get(key)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return text(node);
    }

    private static @Nullable Moment date(Node node, Problems problems) {
        Moment moment = node instanceof Node.Scalar scalar ? DateReader.read(scalar.text()) : null;
        if (moment == null) {
            problems.report(Code.DATE, node.place(), node.kind() + " is not a date", "write it as 2026-02-12");
        }
        return moment;
    }

    private static @Nullable List<Node.Scalar> tags(Node node, Problems problems) {
        boolean spaced = node instanceof Node.Scalar scalar
                && !scalar.quoted()
                && !scalar.text().contains(",")
                && !ONE_TAG.contains(problems.key().toLowerCase(Locale.ROOT));
        return spaced
                ? split((Node.Scalar) node, SPACES)
                : list(node instanceof Node.Sequence nested ? flat(nested) : node, problems);
    }

    private static @Nullable List<Node.Scalar> list(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            return split(scalar, COMMA);
        }
        if (!(node instanceof Node.Sequence sequence)) {
            return null;
        }
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (!(item instanceof Node.Scalar text)) {
                problems.report(Code.BAD_VALUE, item.place(), "every element must be text, not " + item.kind(), null);
                return null;
            }
            if (!text.isNull()) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    /** The same list without lists in it: Hexo nests categories. */
    private static Node.Sequence flat(Node.Sequence nested) {
        List<Node> items = new ArrayList<>();
        nested.items()
                .forEach(item -> items.addAll(
                        item instanceof Node.Sequence inner ? flat(inner).items() : List.of(item)));
        return new Node.Sequence(nested.place(), List.copyOf(items));
    }

    /** The parts between separators; a plain text on one line keeps the place of each part. */
    private static List<Node.Scalar> split(Node.Scalar whole, Pattern separator) {
        String source = whole.place().source().text();
        List<Node.Scalar> parts = new ArrayList<>();
        int searched = whole.place().start();
        for (String piece : separator.split(whole.text(), -1)) {
            String part = piece.strip();
            if (!part.isEmpty()) {
                int found = source.indexOf(part, searched);
                boolean known =
                        found >= 0 && found + part.length() <= whole.place().end();
                Place place = known ? new Place(whole.place().source(), found, found + part.length()) : whole.place();
                parts.add(new Node.Scalar(place, part, true));
                searched = known ? found + part.length() : searched;
            }
        }
        return List.copyOf(parts);
    }

    private static @Nullable List<String> names(Node node, Problems problems) {
        List<String> names = new ArrayList<>();
        for (Node item : people(node, problems)) {
            String name = text(item instanceof Node.Mapping mapping ? mapping.get("name") : item);
            if (name == null || name.isEmpty()) {
                return null;
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /** Several people in one text have a sign between them, under a key that speaks of several. */
    private static List<? extends Node> people(Node node, Problems problems) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        boolean several = node instanceof Node.Scalar && problems.key().equalsIgnoreCase("authors");
        return several ? split((Node.Scalar) node, PEOPLE) : List.of(node);
    }

    private static @Nullable Integer wholeNumber(Node node) {
        return node instanceof Node.Scalar scalar
                        && INTEGER.matcher(scalar.text()).matches()
                ? Integer.valueOf(scalar.text())
                : null;
    }
}
