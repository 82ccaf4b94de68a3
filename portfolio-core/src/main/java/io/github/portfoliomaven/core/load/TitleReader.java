package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.markdown.Document;
import io.github.portfoliomaven.core.markdown.FirstHeading;
import io.github.portfoliomaven.core.markdown.MarkdownLimit;
import io.github.portfoliomaven.core.markdown.Title;
import io.github.portfoliomaven.core.memo.Memo;
import io.github.portfoliomaven.core.memo.Outcome;
import io.github.portfoliomaven.core.memo.Step;
import io.github.portfoliomaven.core.model.Body;
import io.github.portfoliomaven.core.model.SiteConfig;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the titles of pages that name none from their first headings. Thread-safe. */
final class TitleReader {

    private static final Step<Input, Outcome<Optional<Heading>>> TITLE = Step.inMemory("title");

    private record Input(
            Body body,
            SiteConfig.Markdown settings,
            @Nullable String language) {}

    private final SiteConfig.Markdown settings;
    private final Memo memo;

    TitleReader(SiteConfig.Markdown settings, Memo memo) {
        this.settings = settings;
        this.memo = memo;
    }

    /**
     * The heading that is a title.
     *
     * @param leads see {@link FirstHeading}
     */
    record Heading(Title title, boolean leads) {}

    /** Reads ahead, on many threads at once. */
    void prepare(FrontMatter matter) {
        List<Key<?>> keys = List.of(FrontMatterKeys.TITLE, FrontMatterKeys.LANG);
        read(matter.body(), Fields.of(matter.keys(), keys, new Diagnostics()));
    }

    /** The title, or {@code null} if front matter names one, or no heading does; what is wrong in one the renderer reports. */
    @Nullable
    Heading read(Body body, Fields fields) {
        if (fields.entry(FrontMatterKeys.TITLE) != null) {
            return null;
        }
        String language = fields.get(FrontMatterKeys.LANG);
        Input input = new Input(body, settings, language);
        Optional<Heading> heading = memo.make(
                TITLE,
                body.source().file(),
                input,
                new Diagnostics(),
                problems -> Optional.ofNullable(find(body, language, problems)));
        return heading.orElse(null);
    }

    private @Nullable Heading find(Body body, @Nullable String language, Diagnostics problems) {
        try {
            Document document = body.document(settings.features());
            FirstHeading heading = FirstHeading.of(document, body.reader(document, settings, language, problems));
            return heading == null ? null : new Heading(heading.title(), heading.leads());
        } catch (MarkdownLimit limit) {
            return new Heading(Title.plain(body.source().file()), false);
        }
    }
}
