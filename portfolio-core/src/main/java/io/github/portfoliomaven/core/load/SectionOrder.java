package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.Section;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of sections in navigation: those whose own page has a weight first, then work, services, all else, posts. */
final class SectionOrder {

    static final Comparator<Section> NAVIGATION = Comparator.comparing(
                    SectionOrder::weight, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(SectionOrder::rank)
            .thenComparing(Section::name);

    private SectionOrder() {}

    private static @Nullable Integer weight(Section section) {
        return section.index() == null
                ? null
                : section.index().header().listing().weight();
    }

    private static int rank(Section section) {
        return switch (section.type()) {
            case PROJECTS -> 0;
            case PAGES -> section.name().equals("services") ? 1 : 2;
            case DOCS -> 2;
            case POSTS -> 3;
        };
    }
}
