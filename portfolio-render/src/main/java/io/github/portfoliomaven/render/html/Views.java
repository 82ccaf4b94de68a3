package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Project;
import io.github.portfoliomaven.core.model.RelatedPosts;
import io.github.portfoliomaven.core.model.ReleaseFeed;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SeriesIndex;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SiteFeed;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.Tag;
import io.github.portfoliomaven.core.model.TagIndex;
import io.github.portfoliomaven.render.markdown.BodyImages;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.metadata.Icons;
import io.github.portfoliomaven.render.metadata.SocialImages;
import io.github.portfoliomaven.render.resume.PublicResume;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the values that templates see of the values of the model. */
final class Views {

    private final SiteBodies bodies;
    private static final int RELATED = 3;

    private final SeriesIndex seriesIndex;
    private final RelatedPosts relatedPosts;
    private final DateFormat dates;
    private final Images images;
    private final Icons icons;
    private final PaperView paper;
    private final Metadata metadata;
    private final Navigation navigation;
    private final Map<SitePath, List<SiteView.FeedView>> feeds;

    /**
     * @param social the pictures that were made for pages
     * @param known what is known of the images that pages show
     * @param icons links to those of the site
     * @param paper the colour of pages
     */
    Views(SiteBodies bodies, SocialImages social, BodyImages known, Icons icons, PaperView paper) {
        this.icons = icons;
        this.paper = paper;
        this.bodies = bodies;
        this.images = new Images(bodies.site(), bodies.routes(), known);
        this.metadata = new Metadata(bodies.site().config(), bodies.routes(), social);
        this.seriesIndex = SeriesIndex.of(bodies.site());
        this.relatedPosts = RelatedPosts.of(bodies.site().posts());
        this.dates = DateFormat.of(bodies.site().config());
        this.navigation = new Navigation(bodies.site(), bodies.routes());
        this.feeds = bodies.feeds().stream()
                .filter(feed -> !feed.isSiteWide())
                .collect(Collectors.groupingBy(
                        SiteFeed::page,
                        Collectors.mapping(feed -> SiteViews.feed(feed, bodies.routes()), Collectors.toList())));
    }

    Site model() {
        return bodies.site();
    }

    Routes routes() {
        return bodies.routes();
    }

    SiteBodies bodies() {
        return bodies;
    }

    TagIndex tagIndex() {
        return bodies.tags();
    }

    String siteTitle() {
        return model().config().title();
    }

    String language() {
        return model().config().language();
    }

    Map<String, Object> data() {
        return PublicResume.data(model());
    }

    SiteView site() {
        return SiteViews.of(bodies, images, icons, paper);
    }

    List<LinkView> navigation(SitePath page, @Nullable String section) {
        return navigation.on(page, section);
    }

    Metadata metadata() {
        return metadata;
    }

    /** A page of the site's own making. */
    PageViewBuilder page(String kind, SitePath path, String title) {
        return new PageViewBuilder(this, kind, path, title, null);
    }

    /** A page with the header and body of a content file. */
    PageViewBuilder page(String kind, Content content) {
        Header header = content.header();
        PageViewBuilder page = new PageViewBuilder(this, kind, header.path(), header.title(), content);
        page.description = bodies.description(content);
        page.noindex = header.noindex();
        page.eyebrow = header.eyebrow();
        page.headline = header.headline() == null ? header.title() : header.headline();
        page.lead = header.lead() == null ? header.description() : header.lead();
        RenderedBody body = bodies.body(content);
        page.content = body.html().html();
        page.hasCode = body.hasCode();
        page.hasDiagrams = body.hasDiagrams();
        page.hasFormulas = body.hasFormulas();
        page.date = dates.view(header.date());
        page.updated = dates.view(header.updated());
        page.authors =
                header.authors().isEmpty() ? List.of(model().config().author().name()) : header.authors();
        page.tags = tags(content);
        page.image = image(header);
        page.sectionName = header.section();
        page.extra = header.extra();
        if (header.lang() != null) {
            page.language = header.lang();
        }
        if (header.canonical() != null) {
            page.url = header.canonical();
        }
        if (!Boolean.FALSE.equals(header.toc())) {
            page.toc = TableOfContents.of(bodies.body(content).headings(), Boolean.TRUE.equals(header.toc()));
        }
        return page;
    }

    @Nullable
    DateView date(@Nullable OffsetDateTime date) {
        return dates.view(date);
    }

    CardView card(Content content) {
        Header header = content.header();
        return new CardView(
                header.title(),
                routes().href(header.path()),
                bodies.teaser(content),
                dates.view(header.date()),
                content instanceof Post ? readingMinutes(content) : null,
                tags(content),
                image(header),
                header.extra());
    }

    List<CardView> cards(List<? extends Content> contents) {
        return contents.stream().map(this::card).toList();
    }

    String readingMinutes(Content content) {
        return Integer.toString(bodies.readingMinutes(content));
    }

    /** The series that a post is a part of, or {@code null} when it is in none. */
    @Nullable
    SeriesView series(Post post) {
        List<Post> parts = seriesIndex.partsWith(post);
        String name = post.header().series();
        if (parts.isEmpty() || name == null) {
            return null;
        }
        int number = parts.indexOf(post);
        List<LinkView> links = IntStream.range(0, parts.size())
                .mapToObj(i -> new LinkView(
                        parts.get(i).title(), routes().href(parts.get(i).path()), i == number, i == number))
                .toList();
        return new SeriesView(name, Integer.toString(number + 1), Integer.toString(parts.size()), links);
    }

    /**
     * The posts nearest to a post.
     *
     * @param neighbours which its page links, as it does the parts of its series
     */
    List<Post> related(Post post, List<Content> neighbours) {
        List<Content> shown = new ArrayList<>(neighbours);
        shown.addAll(seriesIndex.partsWith(post));
        return relatedPosts.to(post, RELATED, shown);
    }

    /** The feeds of one list of posts, or of the releases. */
    List<SiteView.FeedView> feeds(SitePath page) {
        return page.equals(Routes.RELEASES)
                ? ReleaseFeed.of(model()).stream()
                        .map(feed -> SiteViews.feed(feed, routes()))
                        .toList()
                : feeds.getOrDefault(page, List.of());
    }

    LinkView link(Section section) {
        return LinkView.of(section.title(), routes().href(section.path()));
    }

    LinkView home() {
        return LinkView.of(siteTitle(), routes().href(SitePath.ROOT));
    }

    /** All tags with their counts, by label. */
    List<TagView> tagList(@Nullable Tag current) {
        return tagIndex().entries().stream()
                .map(entry -> tagView(entry.tag(), current))
                .toList();
    }

    private List<TagView> tags(Content content) {
        return content.header().tags().stream().map(tag -> tagView(tag, null)).toList();
    }

    private TagView tagView(Tag tag, @Nullable Tag current) {
        TagIndex.Entry entry = tagIndex().find(tag);
        boolean here = current != null && current.slug().equals(tag.slug());
        return entry == null
                ? new TagView(tag.label(), null, "0", here)
                : new TagView(
                        entry.tag().label(),
                        routes().href(Routes.tag(tag)),
                        Integer.toString(entry.posts().size()),
                        here);
    }

    private @Nullable ImageView image(Header header) {
        return images.view(header.image(), header.imageAlt(), header.path());
    }

    /** The name of the template, and of the page kind, for a content file that chose none. */
    static String kind(Content content) {
        if (content instanceof Post) {
            return "post";
        }
        return content instanceof Project ? "project" : "page";
    }
}
