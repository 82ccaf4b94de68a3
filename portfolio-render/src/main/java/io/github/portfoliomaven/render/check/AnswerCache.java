package io.github.portfoliomaven.render.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    /** Without what is older than {@code oldest}. */
    static AnswerCache read(Path file, Instant oldest) throws IOException {
        SortedMap<String, Instant> answered = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int space = line.indexOf(' ');
                if (space > 0 && line.substring(0, space).matches("[0-9]{1,15}")) {
                    Instant at = Instant.ofEpochSecond(Long.parseLong(line.substring(0, space)));
                    if (!at.isBefore(oldest)) {
                        answered.put(line.substring(space + 1), at);
                    }
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
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
