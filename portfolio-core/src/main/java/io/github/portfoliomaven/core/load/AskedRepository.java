package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.CodeSources.Found;
import io.github.portfoliomaven.core.model.SiteFile;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A repository that remembers what it was asked, and what it answered. Thread-safe. */
final class AskedRepository implements RepositoryFiles {

    private static final ContentSum FAILURE = new ContentSum(0, -1);

    private enum Kind {
        TEXT,
        AT,
        BYTES,
        BELOW,
        /** The bytes of a file that was found below a folder. */
        CONTENT
    }

    /** @param to where a folder stands in the site directory; empty for questions about one path */
    private record Question(Kind kind, String path, String folder, String to) {

        static final Comparator<Question> ORDER = Comparator.comparing(Question::kind)
                .thenComparing(Question::path)
                .thenComparing(Question::folder)
                .thenComparing(Question::to);

        static Question of(Kind kind, String path) {
            return new Question(kind, path, "", "");
        }
    }

    @FunctionalInterface
    private interface Reading {
        byte[] read() throws IOException;
    }

    private final RepositoryFiles files;
    private final Map<Question, ContentSum> answers = new ConcurrentSkipListMap<>(Question.ORDER);
    private volatile boolean steady = true;

    AskedRepository(RepositoryFiles files) {
        this.files = files;
    }

    /** Whether each question had one answer. */
    boolean isSteady() {
        return steady;
    }

    @Override
    public Found text(String path) {
        Found found = files.text(path);
        StateWriter out = new StateWriter();
        out.textOrNull(found.text() == null ? null : found.text().file());
        out.textOrNull(found.text() == null ? null : found.text().text());
        out.textOrNull(found.problem());
        out.textOrNull(found.hint());
        note(Question.of(Kind.TEXT, path), ContentSum.of(out.finished()));
        return found;
    }

    @Override
    public Place at(String path) {
        Place place = files.at(path);
        StateWriter out = new StateWriter();
        out.text(place.entry().name());
        out.textOrNull(place.problem());
        out.textOrNull(place.hint());
        note(Question.of(Kind.AT, path), ContentSum.of(out.finished()));
        return place;
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        return noted(Question.of(Kind.BYTES, path), () -> files.bytes(path));
    }

    @Override
    public SortedMap<String, SiteFile> below(String folder, String to, Map<String, Unread> unread) throws IOException {
        Question question = new Question(Kind.BELOW, "", folder, to);
        SortedMap<String, Unread> left = new TreeMap<>();
        SortedMap<String, SiteFile> below = new TreeMap<>();
        try {
            files.below(folder, to, left)
                    .forEach((path, file) -> below.put(
                            path,
                            new SiteFile(
                                    path,
                                    file.display(),
                                    () -> noted(new Question(Kind.CONTENT, path, folder, to), file.bytes()::read))));
        } catch (IOException e) {
            note(question, FAILURE);
            throw e;
        }
        StateWriter out = new StateWriter();
        below.forEach((path, file) -> {
            out.text(path);
            out.text(file.display());
        });
        left.forEach((path, why) -> {
            out.text(path);
            out.text(why.name());
        });
        note(question, ContentSum.of(out.finished()));
        unread.putAll(left);
        return below;
    }

    private byte[] noted(Question question, Reading reading) throws IOException {
        try {
            byte[] bytes = reading.read();
            note(question, ContentSum.of(bytes));
            return bytes;
        } catch (IOException e) {
            note(question, FAILURE);
            throw e;
        }
    }

    private void note(Question question, ContentSum answer) {
        ContentSum before = answers.putIfAbsent(question, answer);
        if (before != null && !before.equals(answer)) {
            steady = false;
        }
    }

    void write(StateWriter out) {
        out.number(answers.size());
        answers.forEach((question, answer) -> {
            out.text(question.kind.name());
            out.text(question.path);
            out.text(question.folder);
            out.text(question.to);
            out.sum(answer);
        });
    }

    /** Asks again what was asked when {@code in} was written; whether the answers are the same. */
    boolean answersAlike(StateReader in) throws StateReader.Damaged {
        Map<String, SortedMap<String, SiteFile>> folders = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            Kind kind = Kind.valueOf(in.text());
            Question question = new Question(kind, in.text(), in.text(), in.text());
            ask(question, folders);
            if (!in.sum().equals(answers.get(question))) {
                return false;
            }
        }
        return true;
    }

    private void ask(Question question, Map<String, SortedMap<String, SiteFile>> folders) {
        try {
            switch (question.kind) {
                case TEXT -> text(question.path);
                case AT -> at(question.path);
                case BYTES -> bytes(question.path);
                case BELOW ->
                    folders.put(
                            question.folder + "\0" + question.to, below(question.folder, question.to, new HashMap<>()));
                case CONTENT -> {
                    SiteFile file = folders.getOrDefault(question.folder + "\0" + question.to, new TreeMap<>())
                            .get(question.path);
                    if (file != null) {
                        file.bytes().read();
                    }
                }
            }
        } catch (IOException e) {
            return; // the failure is noted as the answer
        }
    }
}
