package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.SourceStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one body asks of the link targets, with the answers: while a later state of the site gives the same ones, the body
 * need not be rendered again. For one thread.
 */
final class LinkQuestions {

    @FunctionalInterface
    private interface Question<T> {
        @Nullable
        T ask(LinkTargets targets);
    }

    private record Answered(Question<?> question, @Nullable Object answer) {}

    private final LinkTargets targets;
    private final List<Answered> answers;

    LinkQuestions(LinkTargets targets) {
        this(targets, new ArrayList<>());
    }

    private LinkQuestions(LinkTargets targets, List<Answered> answers) {
        this.targets = targets;
        this.answers = answers;
    }

    /** The questions and answers alone, without the site that was asked. */
    LinkQuestions withoutTargets() {
        return new LinkQuestions(LinkTargets.none(), List.copyOf(answers));
    }

    /** Whether these targets give the same answers; they are asked all of them, because answering may report a problem. */
    boolean areAnsweredAlikeBy(LinkTargets later) {
        boolean alike = true;
        for (Answered answered : answers) {
            alike &= Objects.equals(answered.question.ask(later), answered.answer);
        }
        return alike;
    }

    /** See {@link LinkTargets#find}. */
    @Nullable
    SitePath find(String file) {
        return ask(asked -> asked.find(file));
    }

    /** See {@link RepositoryLinks#file}. */
    @Nullable
    String file(String path) {
        return ask(asked -> asked.repository().file(path));
    }

    /** See {@link RepositoryLinks#folder}. */
    @Nullable
    SitePath folder(String path) {
        return ask(asked -> asked.repository().folder(path));
    }

    /** See {@link RepositoryLinks#elsewhere}. */
    RepositoryLinks.Elsewhere elsewhere(String path) {
        return Objects.requireNonNull(ask(asked -> asked.repository().elsewhere(path)));
    }

    /** See {@link RepositoryLinks#display}. */
    String display(String file) {
        return Objects.requireNonNull(ask(asked -> asked.repository().display(file)));
    }

    /** See {@link RepositoryLinks#siteDirectory}. */
    String siteDirectory() {
        return targets.repository().siteDirectory();
    }

    /** See {@link LinkTargets#isContent}. */
    boolean isContent(SitePath path) {
        return Boolean.TRUE.equals(ask(asked -> asked.isContent(path)));
    }

    /** See {@link LinkTargets#isPublished}. */
    boolean isPublished(String path) {
        return Boolean.TRUE.equals(ask(asked -> asked.isPublished(path)));
    }

    /** See {@link LinkTargets#asset}. */
    @Nullable
    SitePath asset(String path) {
        return ask(asked -> asked.asset(path));
    }

    /** See {@link LinkTargets#image}. */
    @Nullable
    BodyImage image(SitePath path) {
        return ask(asked -> asked.image(path));
    }

    /** See {@link LinkTargets#entry}. */
    @Nullable
    SourceStatus entry(String file) {
        return ask(asked -> asked.entry(file));
    }

    /** See {@link LinkTargets#contentFiles}. */
    Collection<String> contentFiles() {
        return Objects.requireNonNull(ask(asked -> List.copyOf(asked.contentFiles())));
    }

    private <T> @Nullable T ask(Question<T> question) {
        T answer = question.ask(targets);
        answers.add(new Answered(question, answer));
        return answer;
    }
}
