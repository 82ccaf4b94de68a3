package io.github.portfoliomaven.render.markdown;

import io.github.portfoliomaven.core.diagnostic.Diagnostic;
import io.github.portfoliomaven.core.memo.ProblemState;
import io.github.portfoliomaven.core.memo.StateReader;
import io.github.portfoliomaven.core.memo.StateWriter;
import io.github.portfoliomaven.core.memo.Step;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.render.markdown.RenderedBody.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How the body of a page is written down. */
final class BodyForm implements Step.Form<BodyKey, RenderingResult<RenderedBody>> {

    @Override
    public void writeInput(BodyKey key, StateWriter out) {
        out.text(key.body().source().file());
        out.text(key.body().source().text());
        out.number(key.body().offset());
        out.flag(key.body().isHtml());
        out.text(key.path().value());
        out.flag(key.titleFromBody());
        out.textOrNull(key.lang());
        out.sum(key.settings());
    }

    @Override
    public void write(RenderingResult<RenderedBody> made, StateWriter out) {
        RenderedBody body = made.rendered();
        write(body.html(), out);
        out.flag(body.excerpt() != null);
        if (body.excerpt() != null) {
            write(body.excerpt(), out);
        }
        out.text(body.summary());
        writeAll(body.headings(), out, heading -> {
            out.number(heading.level());
            out.text(heading.id());
            out.text(heading.html());
            out.text(heading.text());
        });
        out.number(body.words());
        out.number(body.cjkCharacters());
        writeAll(body.links(), out, link -> {
            out.text(link.target().value());
            out.textOrNull(link.fragment());
            out.number(link.offset());
            out.number(link.length());
        });
        out.flag(body.hasCode());
        out.flag(body.hasDiagrams());
        out.flag(body.hasFormulas());
        writeAll(made.problems(), out, problem -> ProblemState.write(problem, out));
        made.questions().write(out);
    }

    @Override
    public RenderingResult<RenderedBody> read(BodyKey key, StateReader in) throws StateReader.Damaged {
        RenderedBody body = new RenderedBody(
                html(in),
                in.flag() ? html(in) : null,
                in.text(),
                readAll(in, () -> new Heading(in.number(7), in.text(), in.text(), in.text())),
                in.number(Integer.MAX_VALUE),
                in.number(Integer.MAX_VALUE),
                readAll(
                        in,
                        () -> new SiteLink(
                                new SitePath(in.text()),
                                in.textOrNull(),
                                (int) in.number(),
                                in.number(Integer.MAX_VALUE))),
                in.flag(),
                in.flag(),
                in.flag());
        List<Diagnostic> problems = readAll(in, () -> ProblemState.read(in));
        return new RenderingResult<>(body, problems, BodyQuestions.Answered.read(in));
    }

    private static void write(BodyHtml html, StateWriter out) {
        out.text(html.html());
        writeAll(html.marks(), out, mark -> {
            out.number(mark.offset());
            out.number(mark.length());
            out.text(mark.kind().name());
        });
    }

    private static BodyHtml html(StateReader in) throws StateReader.Damaged {
        return new BodyHtml(
                in.text(),
                readAll(
                        in,
                        () -> new BodyHtml.Mark(
                                in.number(Integer.MAX_VALUE),
                                in.number(Integer.MAX_VALUE),
                                BodyHtml.Kind.valueOf(in.text()))));
    }

    private static <E> void writeAll(List<E> all, StateWriter out, Consumer<E> write) {
        out.number(all.size());
        all.forEach(write);
    }

    @FunctionalInterface
    private interface Reading<E> {
        E read() throws StateReader.Damaged;
    }

    private static <E> List<E> readAll(StateReader in, Reading<E> reading) throws StateReader.Damaged {
        List<E> all = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            all.add(reading.read());
        }
        return all;
    }
}
