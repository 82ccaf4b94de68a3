package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.memo.ContentSum;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.model.CodeSources;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one body asks of the site and of its repository: while a later state of both gives the same answers, the body need not
 * be rendered again. For one thread.
 */
final class BodyQuestions implements CodeSources {

    /**
     * A kind of question about a path.
     *
     * @param name as it is written down
     */
    private record Kind<T>(String name, BiFunction<LinkTargets, String, @Nullable T> answer) {}

    private static final Kind<SitePath> ASSET = new Kind<>("asset", LinkTargets::asset);
    private static final Kind<Found> CODE =
            new Kind<>("code", (targets, path) -> targets.repository().code(path));
    private static final Kind<Boolean> CONTENT =
            new Kind<>("content", (targets, path) -> targets.isContent(new SitePath(path)));
    private static final Kind<List<String>> CONTENT_FILES =
            new Kind<>("files", (targets, none) -> List.copyOf(targets.contentFiles()));
    private static final Kind<String> DISPLAY =
            new Kind<>("display", (targets, file) -> targets.repository().display(file));
    private static final Kind<RepositoryLinks.Elsewhere> ELSEWHERE =
            new Kind<>("elsewhere", (targets, path) -> targets.repository().elsewhere(path));
    private static final Kind<String> BEYOND =
            new Kind<>("beyond", (targets, path) -> targets.repository().beyond(path));
    private static final Kind<SourceStatus> ENTRY = new Kind<>("entry", LinkTargets::entry);
    private static final Kind<String> FILE =
            new Kind<>("file", (targets, path) -> targets.repository().file(path));
    private static final Kind<SitePath> FIND = new Kind<>("find", LinkTargets::find);
    private static final Kind<SitePath> FOLDER =
            new Kind<>("folder", (targets, path) -> targets.repository().folder(path));
    private static final Kind<BodyImage> IMAGE =
            new Kind<>("image", (targets, path) -> targets.image(new SitePath(path)));
    private static final Kind<Boolean> PUBLISHED = new Kind<>("published", LinkTargets::isPublished);
    private static final Kind<String> SITE_DIRECTORY =
            new Kind<>("site", (targets, none) -> targets.repository().siteDirectory());

    private static final Map<String, Kind<?>> KINDS = Stream.of(
                    ASSET,
                    BEYOND,
                    CODE,
                    CONTENT,
                    CONTENT_FILES,
                    DISPLAY,
                    ELSEWHERE,
                    ENTRY,
                    FILE,
                    FIND,
                    FOLDER,
                    IMAGE,
                    PUBLISHED,
                    SITE_DIRECTORY)
            .collect(Collectors.toMap(Kind::name, Function.identity()));

    private record Question(Kind<?> kind, String about) {}

    /**
     * All that was asked, in order, and what tells the answers from others.
     *
     * @param answers the sum of all
     */
    record Answered(List<Question> questions, ContentSum answers) {

        /** Whether these targets give the same answers; they are asked all of them, because answering may report a problem. */
        boolean isAnsweredAlikeBy(LinkTargets later) {
            StateWriter out = new StateWriter();
            questions.forEach(question -> writeAnswer(question.kind.answer.apply(later, question.about), out));
            return out.sum().equals(answers);
        }

        void write(StateWriter out) {
            out.number(questions.size());
            for (Question question : questions) {
                out.text(question.kind.name);
                out.text(question.about);
            }
            out.sum(answers);
        }

        static Answered read(StateReader in) throws StateReader.Damaged {
            List<Question> questions = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                Kind<?> kind = KINDS.get(in.text());
                if (kind == null) {
                    throw new StateReader.Damaged("there is no such question");
                }
                questions.add(new Question(kind, in.text()));
            }
            return new Answered(questions, in.sum());
        }
    }

    private final LinkTargets targets;
    private final List<Question> questions = new ArrayList<>();
    private final StateWriter answers = new StateWriter();

    BodyQuestions(LinkTargets targets) {
        this.targets = targets;
    }

    /** What was asked so far. */
    Answered answered() {
        return new Answered(List.copyOf(questions), answers.sum());
    }

    /** Records print their components, and so tell themselves from others. */
    private static void writeAnswer(@Nullable Object answer, StateWriter out) {
        out.flag(answer != null);
        if (answer instanceof Collection<?> all) {
            out.number(all.size());
            all.forEach(each -> writeAnswer(each, out));
        } else if (answer instanceof Found found && found.text() != null) {
            out.text(found.text().file());
            out.text(found.text().text());
        } else if (answer != null) {
            out.text(answer.toString());
        }
    }

    @Override
    public Found find(String path) {
        return Objects.requireNonNull(ask(CODE, path));
    }

    /** See {@link LinkTargets#find}. */
    @Nullable
    SitePath page(String file) {
        return ask(FIND, file);
    }

    /** See {@link RepositoryLinks#file}. */
    @Nullable
    String file(String path) {
        return ask(FILE, path);
    }

    /** See {@link RepositoryLinks#folder}. */
    @Nullable
    SitePath folder(String path) {
        return ask(FOLDER, path);
    }

    /** See {@link RepositoryLinks#elsewhere}. */
    RepositoryLinks.Elsewhere elsewhere(String path) {
        return Objects.requireNonNull(ask(ELSEWHERE, path));
    }

    /** See {@link RepositoryLinks#beyond}. */
    @Nullable
    String beyond(String path) {
        return ask(BEYOND, path);
    }

    /** See {@link RepositoryLinks#display}. */
    String display(String file) {
        return Objects.requireNonNull(ask(DISPLAY, file));
    }

    /** See {@link RepositoryLinks#siteDirectory}. */
    String siteDirectory() {
        return Objects.requireNonNull(ask(SITE_DIRECTORY, ""));
    }

    /** See {@link LinkTargets#isContent}. */
    boolean isContent(SitePath path) {
        return Boolean.TRUE.equals(ask(CONTENT, path.value()));
    }

    /** See {@link LinkTargets#isPublished}. */
    boolean isPublished(String path) {
        return Boolean.TRUE.equals(ask(PUBLISHED, path));
    }

    /** See {@link LinkTargets#asset}. */
    @Nullable
    SitePath asset(String path) {
        return ask(ASSET, path);
    }

    /** See {@link LinkTargets#image}. */
    @Nullable
    BodyImage image(SitePath path) {
        return ask(IMAGE, path.value());
    }

    /** See {@link LinkTargets#entry}. */
    @Nullable
    SourceStatus entry(String file) {
        return ask(ENTRY, file);
    }

    /** See {@link LinkTargets#contentFiles}. */
    Collection<String> contentFiles() {
        return Objects.requireNonNull(ask(CONTENT_FILES, ""));
    }

    private <T> @Nullable T ask(Kind<T> kind, String about) {
        T answer = kind.answer.apply(targets, about);
        questions.add(new Question(kind, about));
        writeAnswer(answer, answers);
        return answer;
    }
}
