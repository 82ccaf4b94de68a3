package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How authors say that a page is kept back, from the public or from lists, in the words of their generator: the value is
 * true where they say so. A value that is none of the words is an error, never ignored.
 */
final class Withheld {

    /** Words of {@code status} for what is not published yet: those of Pelican, JBake and WordPress. */
    private static final Set<String> DRAFTS = Set.of(
            "draft",
            "auto-draft",
            "pending",
            "unpublished",
            "wip",
            "in-progress",
            "in progress",
            "inactive",
            "scheduled",
            "future");

    /** Words of {@code status} for what is never published: those of Pelican, Nikola, WordPress, and Ghost, for e-mail. */
    private static final Set<String> PRIVATE = Set.of("private", "skip", "trash", "sent");

    private static final Set<String> HIDDEN = Set.of("hidden", "unlisted");

    /** Other words of {@code status}, which are not misspelt. */
    private static final Set<String> PUBLIC =
            Set.of("published", "publish", "public", "active", "final", "stable", "live");

    /** Words of {@code visibility} for what everybody sees: those of Ghost and Hashnode. */
    private static final Set<String> VISIBLE = Set.of("public", "published", "visible", "everyone", "all");

    /** {@code true} where the page is kept back. */
    static final ValueType<Boolean> YES = ValueTypes.BOOLEAN;

    /** {@code false} where the page is kept back. */
    static final ValueType<Boolean> NO = new ValueType<>("true or false", Shape.BOOLEAN, (node, problems) -> {
        Boolean value = ValueTypes.yesOrNo(node);
        return value == null ? null : !value;
    });

    static final ValueType<Boolean> DRAFT_STATUS = status(DRAFTS);
    static final ValueType<Boolean> PRIVATE_STATUS = status(PRIVATE);
    static final ValueType<Boolean> HIDDEN_STATUS = status(HIDDEN);

    /** Who sees the page: whoever is not everybody is nobody here, where no one signs in. */
    static final ValueType<Boolean> VISIBILITY = new ValueType<>(
            "a word such as private",
            Shape.STRING,
            (node, problems) -> !isWordOf(VISIBLE, node) && !isWordOf(HIDDEN, node));

    static final ValueType<Boolean> UNLISTED_VISIBILITY =
            new ValueType<>("a word such as unlisted", Shape.STRING, (node, problems) -> isWordOf(HIDDEN, node));

    /** A password that hides the page on the site of another generator: any but an empty one. */
    static final ValueType<Boolean> PASSWORD =
            new ValueType<>("text", Shape.STRING, (node, problems) -> !"".equals(ValueTypes.text(node)) && !isNo(node));

    /** Hugo's {@code build.render}: what is linked only has no page, either. */
    static final ValueType<Boolean> HUGO_RENDER = word(Map.of("always", false, "never", true, "link", true));

    /** Hugo's {@code build.list}, other than the next. */
    static final ValueType<Boolean> HUGO_LIST = word(Map.of("always", false, "never", true, "local", true));

    /** Hugo's {@code build.list: local}: in the list of its section alone. */
    static final ValueType<Boolean> HUGO_LOCAL = word(Map.of("local", true));

    /** A page in no collection of Eleventy, or not in those that a list names. */
    static final ValueType<Boolean> COLLECTIONS = new ValueType<>(
            "true, false or a list",
            Shape.TEXTS,
            (node, problems) -> node instanceof Node.Sequence ? Boolean.TRUE : ValueTypes.yesOrNo(node));

    /** A list of settings for the sitemap, one of which leaves the page out. */
    static final ValueType<Boolean> SITEMAP_LIST = new ValueType<>(
            "true, false or settings",
            Shape.BOOLEAN,
            (node, problems) ->
                    node instanceof Node.Sequence list && list.items().stream().anyMatch(Withheld::leavesOut));

    /** Directives for robots, as the HTML element holds them. */
    static final ValueType<Boolean> ROBOTS = new ValueType<>("text", Shape.TEXTS, (node, problems) -> {
        Stream<Node> parts = node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node);
        List<String> words = parts.map(ValueTypes::text)
                .map(text -> text == null ? "" : text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.of(text.split("[\\s,]+")))
                .toList();
        return words.contains("noindex") || words.contains("none") || words.contains("false");
    });

    private Withheld() {}

    private static boolean leavesOut(Node setting) {
        return setting instanceof Node.Mapping mapping
                && Stream.of("ignore", "disable", "exclude")
                        .map(mapping::get)
                        .anyMatch(value -> value != null && Boolean.TRUE.equals(ValueTypes.yesOrNo(value)));
    }

    private static ValueType<Boolean> status(Set<String> words) {
        return new ValueType<>("a word such as draft", Shape.STRING, (node, problems) -> {
            String word = ValueTypes.text(node);
            if (word == null) {
                return Boolean.FALSE;
            }
            String folded = word.toLowerCase(Locale.ROOT);
            if (words.contains(folded)) {
                return Boolean.TRUE;
            }
            String meant = isKnown(folded) ? null : misspelt(folded, words);
            problems.advise(meant == null ? null : "did you mean '" + meant + "'?");
            return meant == null ? Boolean.FALSE : null;
        });
    }

    private static boolean isWordOf(Set<String> words, Node node) {
        String word = ValueTypes.text(node);
        return word != null && words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isNo(Node node) {
        return Boolean.FALSE.equals(ValueTypes.yesOrNo(node));
    }

    /** Whether {@code build} says in one word what Hugo has in {@code build.render}. */
    static boolean isRendering(Node node) {
        return ValueTypes.isBoolean(node) || isWordOf(Set.of("never", "link"), node);
    }

    static boolean isLocal(Node node) {
        return "local".equalsIgnoreCase(ValueTypes.text(node));
    }

    /** Whether a name tells whether a page has a file of its own, which a page that lives elsewhere has not. */
    static boolean isOfFile(KeyName<Boolean> name) {
        return name.type().equals(HUGO_RENDER) || name.type().equals(HUGO_LOCAL);
    }

    private static boolean isKnown(String word) {
        return Stream.of(DRAFTS, PRIVATE, HIDDEN, PUBLIC).anyMatch(words -> words.contains(word));
    }

    private static @Nullable String misspelt(String word, Set<String> words) {
        return words.stream()
                .filter(known -> Spelling.isOneSlipFrom(word, known))
                .min(String::compareTo)
                .orElse(null);
    }

    private static ValueType<Boolean> word(Map<String, Boolean> words) {
        List<String> sorted = words.keySet().stream().sorted().toList();
        return new ValueType<>("one of " + String.join(", ", sorted), Shape.TEXT, (node, problems) -> {
            String text = ValueTypes.text(node);
            Boolean plain = ValueTypes.yesOrNo(node);
            if (text == null || plain != null) {
                return plain == null ? null : !plain;
            }
            Boolean value = words.get(text.toLowerCase(Locale.ROOT));
            problems.advise(value == null ? Suggestion.didYouMean(text, sorted).orElse(null) : null);
            return value;
        });
    }
}
