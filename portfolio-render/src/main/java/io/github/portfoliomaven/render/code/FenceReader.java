package io.github.portfoliomaven.render.code;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands what stands behind one fence; what it does not understand is a warning, and changes nothing. */
final class FenceReader {

    private static final String DIFF_PREFIX = "diff-";

    private final CodeBlock block;
    private final Diagnostics diagnostics;
    private final Map<FenceKey, Attribute> values = new EnumMap<>(FenceKey.class);
    private final Map<FenceKey, LineSet> lines = new EnumMap<>(FenceKey.class);
    private @Nullable FenceKey last;
    private @Nullable String firstClass;

    private FenceReader(CodeBlock block, Diagnostics diagnostics) {
        this.block = block;
        this.diagnostics = diagnostics;
    }

    static FenceOptions read(CodeBlock block, Diagnostics diagnostics) {
        return new FenceReader(block, diagnostics).read();
    }

    /** A location in the text after the fence. */
    static Location place(CodeBlock block, int start, int length) {
        // with escapes in it the text is not what the file has
        boolean asWritten = block.source().text().startsWith(block.info(), block.offset());
        return asWritten
                ? block.source().at(block.offset() + start, length)
                : block.source().at(block.offset(), block.info().length());
    }

    private FenceOptions read() {
        String info = block.info();
        int end = AttributeScanner.languageEnd(info);
        for (Attribute attribute : new AttributeScanner(info, end).scan()) {
            take(attribute);
        }
        String language = end == 0 && firstClass != null ? firstClass : info.substring(0, end);
        Attribute inner = values.get(FenceKey.LANG);
        boolean diff = isOn(FenceKey.DIFF);
        if (language.startsWith(DIFF_PREFIX)) {
            language = language.substring(DIFF_PREFIX.length());
            diff = true;
        } else if (inner != null && inner.value() != null) {
            diff |= language.equals("diff");
            language = inner.value();
        }
        Attribute file = values.get(FenceKey.FILE);
        boolean named = file != null && !block.code().isBlank();
        Attribute title = values.get(FenceKey.TITLE);
        title = title == null && named ? file : title;
        return new FenceOptions(
                language,
                title == null ? null : title.value(),
                firstNumber(),
                set(FenceKey.MARK),
                set(FenceKey.INS),
                set(FenceKey.DEL),
                set(FenceKey.FOCUS),
                diff && !language.equals("diff"),
                named ? null : file,
                named ? null : values.get(FenceKey.REGION));
    }

    private void take(Attribute attribute) {
        FenceKey key = attribute.name().isEmpty() ? last : FenceKey.of(attribute.name());
        last = null;
        if (key == null) {
            if (attribute.name().startsWith(".") && firstClass == null) {
                firstClass = attribute.name().substring(1);
            } else if (attribute.name().equals(".numberLines")) {
                values.put(FenceKey.NUMBERS, attribute);
            } else if (isFileName(attribute)) {
                values.putIfAbsent(FenceKey.TITLE, named(attribute));
            } else if (!FenceKey.isIgnored(attribute.name())) {
                reportUnknown(attribute);
            }
        } else if (key.listsLines()) {
            last = key;
            String list = attribute.value();
            if (list == null || !set(key).addAll(list)) {
                reportBad(attribute, "is not a list of lines", "write it like {1,3-5}; the first line is 1");
            }
        } else if (key != FenceKey.NUMBERS && key != FenceKey.DIFF && attribute.value() == null) {
            reportBad(attribute, "needs a value", "write it like " + attribute.name() + "=\"…\"");
        } else {
            values.put(key, attribute);
        }
    }

    /** A word with a dot in it, as Hexo has it behind the language: {@code _config.yml}. */
    private static boolean isFileName(Attribute attribute) {
        return attribute.value() == null && attribute.name().matches("[^.#].*\\.\\w+");
    }

    private static Attribute named(Attribute attribute) {
        return new Attribute("title", attribute.name(), attribute.start(), attribute.start());
    }

    private LineSet set(FenceKey key) {
        return lines.computeIfAbsent(key, k -> new LineSet());
    }

    private boolean isOn(FenceKey key) {
        Attribute attribute = values.get(key);
        return attribute != null && !"false".equals(attribute.value());
    }

    private int firstNumber() {
        Attribute start = values.get(FenceKey.START);
        Attribute numbers = values.get(FenceKey.NUMBERS);
        if (start != null && (numbers == null || isOn(FenceKey.NUMBERS))) {
            return number(start);
        }
        if (numbers == null || !isOn(FenceKey.NUMBERS)) {
            return 0;
        }
        boolean counts = numbers.value() != null
                && !numbers.value().isEmpty()
                && isDigit(numbers.value().charAt(0));
        return counts ? number(numbers) : 1;
    }

    private int number(Attribute attribute) {
        String value = attribute.value() == null ? "" : attribute.value();
        if (!value.isEmpty() && value.length() <= 6 && value.chars().allMatch(c -> isDigit((char) c))) {
            return Integer.parseInt(value);
        }
        reportBad(attribute, "is not a line number", "write it like " + attribute.name() + "=10");
        return 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void reportBad(Attribute attribute, String what, String hint) {
        String shown = attribute.value() == null ? attribute.name() : attribute.value();
        diagnostics.warning(
                Code.CODE_ATTRIBUTE,
                place(block, attribute.valueStart(), shown.length()),
                "'" + shown + "' " + what,
                hint);
    }

    private void reportUnknown(Attribute attribute) {
        String name = attribute.name().isEmpty() && attribute.value() != null ? attribute.value() : attribute.name();
        diagnostics.warning(
                Code.CODE_ATTRIBUTE,
                place(block, attribute.start(), name.length()),
                "'" + name + "' is not an attribute of code blocks",
                Suggestion.didYouMean(name, FenceKey.names())
                        .orElse("use title, lineNumbers, start, mark, ins, del, focus, diff, lang, file or region"));
    }
}
