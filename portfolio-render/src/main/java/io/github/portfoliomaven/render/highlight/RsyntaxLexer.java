package io.github.portfoliomaven.render.highlight;

import static io.github.portfoliomaven.render.highlight.TokenKind.ATTRIBUTE;
import static io.github.portfoliomaven.render.highlight.TokenKind.COMMENT;
import static io.github.portfoliomaven.render.highlight.TokenKind.FUNCTION;
import static io.github.portfoliomaven.render.highlight.TokenKind.KEYWORD;
import static io.github.portfoliomaven.render.highlight.TokenKind.LITERAL;
import static io.github.portfoliomaven.render.highlight.TokenKind.META;
import static io.github.portfoliomaven.render.highlight.TokenKind.STRING;
import static io.github.portfoliomaven.render.highlight.TokenKind.TAG;
import static io.github.portfoliomaven.render.highlight.TokenKind.TYPE;
import static io.github.portfoliomaven.render.highlight.TokenKind.VARIABLE;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;

/**
 * A language by one of RSyntaxTextArea's token makers, which read a line at a time and carry one number to the next.
 *
 * <p>The makers have state and so are created for each call. They take quadratic time in the length of a line and, on
 * rare garbage, lose a character: a line over {@value #MAX_LINE} characters or with a lost one stays plain.
 *
 * @param vocabulary what the maker does not know: newer words, calls, types
 * @param kinds token types of the maker that mean something else in this language
 */
record RsyntaxLexer(String maker, Vocabulary vocabulary, Map<Integer, TokenKind> kinds) implements Lexer {

    static final int MAX_LINE = 5_000;

    /** What the maker for PHP carries from line to line between the tags. */
    private static final int IN_PHP = -8192;

    private static final Set<String> CONSTANTS =
            Set.of("true", "false", "null", "nil", "None", "True", "False", "NULL");

    private static final @Nullable TokenKind[] KINDS = new TokenKind[TokenTypes.DEFAULT_NUM_TOKEN_TYPES];

    static {
        fill(TokenTypes.COMMENT_EOL, TokenTypes.COMMENT_MARKUP, COMMENT);
        fill(TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, KEYWORD);
        KINDS[TokenTypes.FUNCTION] = FUNCTION;
        fill(TokenTypes.LITERAL_BOOLEAN, TokenTypes.LITERAL_NUMBER_HEXADECIMAL, LITERAL);
        fill(TokenTypes.LITERAL_STRING_DOUBLE_QUOTE, TokenTypes.LITERAL_BACKQUOTE, STRING);
        KINDS[TokenTypes.DATA_TYPE] = TYPE;
        KINDS[TokenTypes.VARIABLE] = VARIABLE;
        KINDS[TokenTypes.REGEX] = STRING;
        KINDS[TokenTypes.ANNOTATION] = ATTRIBUTE;
        KINDS[TokenTypes.PREPROCESSOR] = META;
        KINDS[TokenTypes.MARKUP_TAG_NAME] = TAG;
        KINDS[TokenTypes.MARKUP_TAG_ATTRIBUTE] = ATTRIBUTE;
        KINDS[TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE] = STRING;
        KINDS[TokenTypes.MARKUP_COMMENT] = COMMENT;
        fill(TokenTypes.MARKUP_DTD, TokenTypes.MARKUP_CDATA_DELIMITER, META);
        KINDS[TokenTypes.MARKUP_ENTITY_REFERENCE] = LITERAL;
        KINDS[TokenTypes.ERROR_NUMBER_FORMAT] = LITERAL;
        fill(TokenTypes.ERROR_STRING_DOUBLE, TokenTypes.ERROR_CHAR, STRING);
    }

    private static void fill(int from, int to, TokenKind kind) {
        Arrays.fill(KINDS, from, to + 1, kind);
    }

    RsyntaxLexer {
        kinds = Map.copyOf(kinds);
    }

    @Override
    public void lex(Tokens tokens) {
        String code = tokens.code();
        TokenMaker lineLexer = RsyntaxMakers.create(maker);
        char[] text = code.toCharArray();
        int state = firstState(code);
        Pattern sign = HereDocument.sign(maker);
        for (int start = 0; start < text.length; ) {
            int end = Scan.lineEnd(code, start);
            if (end - start <= MAX_LINE) {
                Token first = firstToken(lineLexer, new Segment(text, start, end - start), state);
                HereDocument document = sign == null ? null : document(sign, first, code, start, end);
                state = line(tokens, first, start, end);
                if (document != null) {
                    tokens.add(STRING, document.start(), document.end());
                    end = Scan.lineEnd(code, document.end());
                }
            } else {
                state = TokenTypes.NULL;
            }
            start = Scan.nextLine(code, end);
        }
    }

    /** The text that starts below a line, if a sign for one stands in it, and not in a comment or in quotes. */
    private static @Nullable HereDocument document(Pattern sign, Token first, String code, int start, int end) {
        Matcher matcher = sign.matcher(code).region(start, end);
        int at = start;
        while (matcher.find()) {
            for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
                int next = at + token.length();
                boolean here = at <= matcher.start() && matcher.start() < next;
                TokenKind kind = KINDS[token.getType()];
                if (here && kind != COMMENT && kind != STRING) {
                    return HereDocument.of(code, matcher);
                }
                at = next;
            }
            at = start;
        }
        return null;
    }

    /** PHP's maker begins in HTML, but articles show PHP without its opening tag. */
    private int firstState(String code) {
        return maker.equals("php") && !code.contains("<?") ? IN_PHP : TokenTypes.NULL;
    }

    private static Token firstToken(TokenMaker maker, Segment line, int state) {
        try {
            return maker.getTokenList(line, state, line.offset);
        } catch (Error e) {
            if (e.getClass() == Error.class) { // how a generated scanner says that no rule matches
                throw new IllegalStateException(e);
            }
            throw e;
        }
    }

    /** Marks one line and returns the state that the next one starts in. */
    private int line(Tokens tokens, Token first, int start, int end) {
        if (!covers(first, tokens.code(), start, end)) {
            return TokenTypes.NULL;
        }
        int at = start;
        Token token = first;
        while (true) {
            if (token.isPaintable()) {
                mark(tokens, token.getType(), at, at + token.length());
                at += token.length();
            }
            Token next = token.getNextToken();
            if (next == null) {
                return token.getType();
            }
            token = next;
        }
    }

    private static boolean covers(Token first, String code, int start, int end) {
        int at = start;
        for (Token token = first; token != null; token = token.getNextToken()) {
            if (token.isPaintable()) {
                int length = token.length();
                if (at + length > end || !code.regionMatches(at, token.getLexeme(), 0, length)) {
                    return false;
                }
                at += length;
            }
        }
        return at == end;
    }

    private void mark(Tokens tokens, int type, int start, int end) {
        TokenKind kind = kinds.containsKey(type) ? kinds.get(type) : KINDS[type];
        String code = tokens.code();
        if (type == TokenTypes.MARKUP_TAG_DELIMITER && code.startsWith("<?", start)) {
            kind = META;
        } else if (type == TokenTypes.FUNCTION && vocabulary.words().containsKey(code.substring(start, end))) {
            kind = vocabulary.words().get(code.substring(start, end));
        } else if (type == TokenTypes.IDENTIFIER && Scan.isWordStart(code.charAt(start))) {
            kind = vocabulary.kindOf(code, start, end);
        } else if (kind == KEYWORD && CONSTANTS.contains(code.substring(start, end))) {
            kind = LITERAL;
        } else if (kind == FUNCTION && vocabulary.isType(code, start)) {
            kind = TYPE;
        } else if (kind == LITERAL && type != TokenTypes.MARKUP_ENTITY_REFERENCE && !hasWord(code, start, end)) {
            kind = null;
        }
        if (kind != null) {
            tokens.add(kind, start, end);
        }
    }

    /** Some makers call a lone dot or dash a number. */
    private static boolean hasWord(String code, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Scan.isWordPart(code.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
