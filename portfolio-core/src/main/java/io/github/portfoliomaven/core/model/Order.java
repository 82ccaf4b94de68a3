package io.github.portfoliomaven.core.model;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The orders in which lists show content; each ends with the path, so that none depends on the file system. */
public final class Order {

    /** Posts by date, newest first. */
    public static final Comparator<Post> NEWEST_FIRST = Comparator.comparing(
                    Post::date, OffsetDateTime.timeLineOrder().reversed())
            .thenComparing(Post::path);

    /** What its author pins, before all else. */
    public static final Comparator<Content> PINNED_FIRST =
            Comparator.comparing(content -> !content.header().listing().pinned());

    /** Projects by weight, then newest first; without a date after those with one. */
    public static final Comparator<Content> BY_WEIGHT_THEN_NEWEST = Comparator.comparing(
                    Order::weight, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(
                    Order::date,
                    Comparator.nullsLast(OffsetDateTime.timeLineOrder().reversed()))
            .thenComparing(Content::path);

    /** Pages by weight, then title. */
    public static final Comparator<Content> BY_WEIGHT_THEN_TITLE = Comparator.comparing(
                    Order::weight, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Content::title)
            .thenComparing(Content::path);

    /** Parts of a series by weight, then oldest first: the order in which they are read. */
    public static final Comparator<Post> AS_PARTS = Comparator.<Post, @Nullable Integer>comparing(
                    Order::weight, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Post::date, OffsetDateTime.timeLineOrder())
            .thenComparing(Content::path);

    private Order() {}

    /** What a section of a type has, in the order of its list. */
    public static List<Content> of(SectionType type, Stream<? extends Content> contents) {
        Stream<? extends Content> sorted = switch (type) {
            case POSTS -> contents.map(Post.class::cast).sorted(NEWEST_FIRST);
            case PROJECTS -> contents.sorted(BY_WEIGHT_THEN_NEWEST);
            case PAGES, DOCS -> contents.sorted(BY_WEIGHT_THEN_TITLE);
        };
        return sorted.<Content>map(content -> content).toList();
    }

    private static @Nullable Integer weight(Content content) {
        return content.header().listing().weight();
    }

    private static @Nullable OffsetDateTime date(Content content) {
        return content.header().dates().published();
    }
}
