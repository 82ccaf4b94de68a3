package io.github.portfoliomaven.render.check;

import io.github.portfoliomaven.core.memo.StateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Remembers which addresses answered, and when. Text in UTF-8: a line {@code SECONDS URL} for each, sorted. What cannot
 * be read is forgotten.
 */
final class AnswerCache {

    private final Path file;
    private final SortedMap<String, Instant> answered;

    private AnswerCache(Path file, SortedMap<String, Instant> answered) {
        this.file = file;
        this.answered = answered;
    }

    /** Without what is older than {@code oldest}, or later than {@code now}: the clock was wrong then. */
    static AnswerCache read(Path file, Instant oldest, Instant now) throws IOException {
        SortedMap<String, Instant> answered = new TreeMap<>();
        String text = new String(StateFile.read(file).orElse(new byte[0]), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            int space = line.indexOf(' ');
            if (space > 0 && line.substring(0, space).matches("[0-9]{1,15}")) {
                Instant at = Instant.ofEpochSecond(Long.parseLong(line.substring(0, space)));
                if (!at.isBefore(oldest) && !at.isAfter(now)) {
                    answered.put(line.substring(space + 1), at);
                }
            }
        }
        return new AnswerCache(file, answered);
    }

    boolean holds(String url) {
        return answered.containsKey(url);
    }

    void add(String url, Instant at) {
        answered.put(url, at);
    }

    void write() throws IOException {
        StringBuilder text = new StringBuilder();
        answered.forEach((url, at) ->
                text.append(at.getEpochSecond()).append(' ').append(url).append('\n'));
        StateFile.write(file, text.toString());
    }
}
