package io.github.portfoliomaven.render.highlight;

import io.github.portfoliomaven.core.text.LowerCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a language mean, by themselves or by what follows them.
 *
 * @param words the language's own words
 * @param foldCase whether the words are listed in lower case and match in any case
 * @param capitalised what a word is that starts with a capital; as a type it needs a small letter, too
 * @param capitalMembers whether members and functions start with a capital, too, as in Go and C#
 * @param followers what any other word is that a certain text follows
 */
record Vocabulary(
        Map<String, TokenKind> words,
        boolean foldCase,
        @Nullable TokenKind capitalised,
        boolean capitalMembers,
        List<Follower> followers) {

    static final Vocabulary EMPTY = new Vocabulary(Map.of(), false, null, false, List.of());

    private static final List<String> MAKES_A_TYPE = List.of("new ", "record ", "class ", "struct ");

    /** Makes a word before {@code text} a {@code kind}; spaces may be between, unless {@code adjacent}. */
    record Follower(String text, TokenKind kind, boolean adjacent) {}

    Vocabulary {
        words = Map.copyOf(words);
        followers = List.copyOf(followers);
    }

    /** These and other words, separated by spaces. */
    Vocabulary with(TokenKind kind, String list) {
        Map<String, TokenKind> more = new HashMap<>(words);
        for (String word : list.split(" ", -1)) {
            more.put(word, kind);
        }
        return new Vocabulary(more, foldCase, capitalised, capitalMembers, followers);
    }

    Vocabulary withCapitalised(TokenKind kind) {
        return new Vocabulary(words, foldCase, kind, capitalMembers, followers);
    }

    Vocabulary withFollower(String text, TokenKind kind, boolean adjacent) {
        List<Follower> more = new ArrayList<>(followers);
        more.add(new Follower(text, kind, adjacent));
        return new Vocabulary(words, foldCase, capitalised, capitalMembers, more);
    }

    Vocabulary inAnyCase() {
        return new Vocabulary(words, true, capitalised, capitalMembers, followers);
    }

    Vocabulary withCapitalMembers() {
        return new Vocabulary(words, foldCase, capitalised, true, followers);
    }

    /** The kind of the word in that range, or null when it is just a name. */
    @Nullable
    TokenKind kindOf(String code, int start, int end) {
        String word = code.substring(start, end);
        TokenKind known = words.get(foldCase ? LowerCase.of(word) : word);
        if (known != null && !(known == TokenKind.KEYWORD && isMember(code, start))) {
            return known;
        }
        boolean type = capitalised != null && Character.isUpperCase(word.charAt(0)) && !isConstant(word);
        if (type && !(capitalMembers && (isMember(code, start) || isFunction(code, start, end)))) {
            return capitalised;
        }
        for (Follower follower : followers) {
            int next = follower.adjacent ? end : Scan.spaces(code, end, code.length());
            if (code.startsWith(follower.text, next)) {
                return follower.kind;
            }
        }
        return null;
    }

    boolean isType(String code, int start) {
        return capitalised == TokenKind.TYPE && Character.isUpperCase(code.charAt(start));
    }

    private boolean isConstant(String word) {
        return capitalised == TokenKind.TYPE
                && word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isFunction(String code, int start, int end) {
        return code.startsWith("(", end)
                && MAKES_A_TYPE.stream().noneMatch(word -> code.startsWith(word, start - word.length()));
    }

    private static boolean isMember(String code, int start) {
        return start > 1 && code.charAt(start - 1) == '.' && Scan.isWordPart(code.charAt(start - 2));
    }
}
