package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.ProjectFacts;
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
import io.github.portfoliomaven.core.text.TextDirection;
import io.github.portfoliomaven.render.markdown.BodyImages;
import io.github.portfoliomaven.render.markdown.RenderedBody;
import io.github.portfoliomaven.render.markdown.SiteBodies;
import io.github.portfoliomaven.render.metadata.Icons;
import io.github.portfoliomaven.render.metadata.SocialImage;
import io.github.portfoliomaven.render.metadata.SocialImages;
import io.github.portfoliomaven.render.page.PageKind;
import io.github.portfoliomaven.render.page.SitePage;
import io.github.portfoliomaven.render.page.Translations;
import io.github.portfoliomaven.render.resume.PublicResume;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the values that templates see of the values of the model. */
final class Views {

    /** Pages of a text; while it is still to be written, the title says what they are about. */
    private static final Set<PageKind> TEXTS = Set.of(PageKind.POST, PageKind.PROJECT, PageKind.PAGE, PageKind.ABOUT);

    private static final int RELATED = 3;

    /** How many parts of a series are shown without being asked for. */
    private static final int LONG_SERIES = 5;

    /** How many tags a list of posts offers. */
    private static final int FILTER = 8;

    private final SiteBodies bodies;
    private final SocialImages social;
    private final SeriesIndex seriesIndex;
    private final RelatedPosts relatedPosts;
    private final DateFormat dates;
    private final Images images;
    private final Icons icons;
    private final AssetPublisher.Frame frame;
    private final Metadata metadata;
    private final Navigation navigation;
    private final ProjectViews projects;
    private final Map<SitePath, List<SiteView.FeedView>> feeds;

    /** The tags of all posts by slug, as pages show them that are not the tag's own. */
    private final Map<String, TagView> tags = new LinkedHashMap<>();

    /**
     * @param social the pictures that were made for pages
     * @param known what is known of the images that pages show
     * @param icons links to those of the site
     * @param frame what all pages show of the assets
     */
    Views(SiteBodies bodies, SocialImages social, BodyImages known, Icons icons, AssetPublisher.Frame frame) {
        this.icons = icons;
        this.frame = frame;
        this.bodies = bodies;
        this.social = social;
        this.images = new Images(bodies.site(), bodies.routes(), known);
        this.seriesIndex = SeriesIndex.of(bodies.site());
        this.relatedPosts = RelatedPosts.of(bodies.site().posts());
        this.dates = DateFormat.of(bodies.site().config());
        this.metadata = new Metadata(bodies.site().config(), bodies.routes(), dates);
        this.navigation = new Navigation(bodies);
        this.projects = new ProjectViews(bodies, dates);
        bodies.tags().bySlug().forEach((slug, entry) -> tags.put(slug, tagView(entry)));
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

    Words words() {
        return model().config().words();
    }

    SiteBodies bodies() {
        return bodies;
    }

    String siteTitle() {
        return model().config().title();
    }

    Map<String, Object> data() {
        return PublicResume.data(model());
    }

    SiteView site() {
        return SiteViews.of(bodies, images, icons, frame);
    }

    /** Holds what every page shows, and the content of this one. */
    PageViewBuilder begin(SitePage page, String kind) {
        PageViewBuilder view = new PageViewBuilder(page, kind, model().config(), routes());
        view.description = page.description();
        view.breadcrumbs = List.of(home(), self(page));
        view.socialImage = social.of(page.path()).orElse(null);
        Content content = page.shown();
        if (content != null) {
            show(content, view);
            if (view.description.isEmpty() && kind.equals("resume")) {
                view.description = PublicResume.summary(model()).orElse("");
            }
            if (view.description.isEmpty() && TEXTS.contains(page.kind())) {
                view.description = content.title();
            }
        }
        return view;
    }

    private void show(Content content, PageViewBuilder view) {
        Header header = content.header();
        Header.Address address = header.address();
        Header.Text text = header.text();
        Header.Look look = header.look();
        view.description = bodies.description(content);
        view.eyebrow = look.eyebrow();
        view.headline = TitleView.headline(header);
        view.lead = look.lead() == null ? text.description() : look.lead();
        RenderedBody body = bodies.body(content);
        view.content = body.html().html();
        view.hasBlocks = body.hasBlocks();
        view.hasCode = body.hasCode();
        view.hasDiagrams = body.hasDiagrams();
        view.hasFormulas = body.hasFormulas();
        view.date = dates.view(header.dates().published());
        view.updated = dates.view(header.dates().updated());
        view.authors =
                header.authors().isEmpty() ? List.of(model().config().author().name()) : header.authors();
        view.tags = tags(content);
        view.image = image(content);
        showProject(header.topics().project(), view);
        view.extra = header.extra();
        if (text.lang() != null) {
            view.language = text.lang();
        }
        if (address.canonical() != null) {
            view.url = address.canonical();
        }
        if (!Boolean.FALSE.equals(look.toc())) {
            view.toc = TableOfContents.of(body.headings(), Boolean.TRUE.equals(look.toc()));
        }
        // the author's image where it can be shown, otherwise the one that was made for the page
        Header.Image image = header.image();
        SocialImage own = image == null ? null : images.social(image.address(), alt(image, text), address.path());
        view.socialImage = own == null ? view.socialImage : own;
    }

    private void showProject(@Nullable ProjectFacts project, PageViewBuilder view) {
        if (project != null) {
            view.project = projects.view(project);
            view.hasBlocks = true;
            view.hasCode |= !view.project.snippets().isEmpty();
        }
    }

    /** The page with what surrounds it. */
    PageView finish(SitePage page, PageViewBuilder view) {
        Content content = page.shown();
        Translations translations = bodies.translations();
        String language = model().config().language();
        view.languages = translations.all(page).stream()
                .map(version -> LanguageView.of(version, language))
                .toList();
        view.alternates = translations.of(page).stream()
                .map(version -> LanguageView.of(version, language))
                .toList();
        view.defaultUrl = view.alternates.stream()
                .filter(version ->
                        version.tag().equals(model().config().languages().tags().get(0)))
                .map(LanguageView::url)
                .findFirst()
                .orElse(null);
        return view.build(
                navigation.on(page),
                feeds(page.path()),
                content == null ? null : EditLink.to(content, model().config()),
                metadata.of(view.facts(routes().origin()), page.noindex()));
    }

    @Nullable
    DateView date(@Nullable OffsetDateTime date) {
        return dates.view(date);
    }

    CardView card(Content content) {
        Header header = content.header();
        String site = model().config().language();
        String lang = header.text().lang() == null ? site : header.text().lang();
        TextDirection direction = TextDirection.of(lang);
        return new CardView(
                TitleView.of(header.text().heading()),
                routes().href(content),
                lang.equals(site) ? null : lang,
                direction == TextDirection.of(site) ? null : direction.dir(),
                bodies.teaser(content),
                dates.view(header.dates().published()),
                content instanceof Post ? Integer.toString(readingMinutes(content)) : null,
                tags(content),
                image(content),
                header.extra());
    }

    List<CardView> cards(List<? extends Content> contents) {
        return contents.stream().map(this::card).toList();
    }

    int readingMinutes(Content content) {
        return bodies.readingMinutes(content);
    }

    /** The series that a post is a part of, or {@code null} if it is in none. */
    @Nullable
    SeriesView series(Post post) {
        List<Post> parts = seriesIndex.partsWith(post);
        String name = post.header().topics().series();
        if (parts.isEmpty() || name == null) {
            return null;
        }
        int number = parts.indexOf(post);
        List<LinkView> links = IntStream.range(0, parts.size())
                .mapToObj(
                        i -> new LinkView(parts.get(i).title(), routes().href(parts.get(i)), i == number, i == number))
                .toList();
        return new SeriesView(
                name,
                Integer.toString(number + 1),
                Integer.toString(parts.size()),
                words().text("seriesPart", Map.of("number", number + 1, "total", parts.size(), "series", name)),
                parts.size() > LONG_SERIES,
                links);
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
    private List<SiteView.FeedView> feeds(SitePath page) {
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

    /** The link from a page to itself. */
    LinkView self(SitePage page) {
        return LinkView.of(page.title(), routes().href(page.path())).here();
    }

    /** The most used tags and that of the page, by label. */
    List<TagView> tagFilter(SitePath page) {
        List<TagView> all = tagList(page);
        Set<TagView> most = all.stream()
                .sorted(Comparator.comparing((TagView tag) -> Integer.parseInt(tag.count()))
                        .reversed())
                .limit(FILTER)
                .collect(Collectors.toSet());
        return all.stream().filter(tag -> tag.current() || most.contains(tag)).toList();
    }

    /** All tags with their counts, by label, as a page shows them. */
    List<TagView> tagList(SitePath page) {
        return bodies.tags().entries().stream()
                .map(entry -> tagView(entry.tag(), page))
                .toList();
    }

    private List<TagView> tags(Content content) {
        return content.header().topics().tags().stream()
                .map(tag -> tagView(tag, content.path()))
                .toList();
    }

    private TagView tagView(Tag tag, SitePath page) {
        TagView view = tags.get(tag.slug());
        if (view == null) {
            view = new TagView(tag.label(), null, words().language().number(0), false);
        }
        return Routes.isTag(page, tag) ? view.here() : view;
    }

    private TagView tagView(TagIndex.Entry entry) {
        return new TagView(
                entry.tag().label(),
                routes().href(Routes.tag(entry.tag())),
                words().language().number(entry.posts().size()),
                false);
    }

    private static String alt(Header.Image image, Header.Text text) {
        return image.alt() == null || image.alt().isEmpty() ? text.title() : image.alt();
    }

    private @Nullable ImageView image(Content content) {
        Header.Image image = content.header().image();
        return image == null ? null : images.view(image.address(), image.alt(), content.path());
    }
}
