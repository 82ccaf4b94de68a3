package io.github.portfoliomaven.render.page;

import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Origin;
import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.Branch;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Post;
import io.github.portfoliomaven.core.model.Project;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SitePath;
import io.github.portfoliomaven.core.model.TagIndex;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every page that a site asks for; a composed one too where the author publishes something at its path. */
final class PlannedPages {

    /** Pages of the author's with a meaning of their own. */
    private static final Map<SitePath, PageKind> BY_PATH = Map.of(
            new SitePath("/about/"),
            PageKind.ABOUT,
            new SitePath("/resume/"),
            PageKind.RESUME,
            Routes.NOT_FOUND,
            PageKind.NOT_FOUND);

    private final Site site;
    private final FieldLocations config;
    private final Words words;
    private final List<SitePage> pages = new ArrayList<>();

    private PlannedPages(Site site) {
        this.site = site;
        this.config = site.config().locations();
        this.words = site.config().words();
    }

    static List<SitePage> of(Site site, TagIndex tags) {
        PlannedPages planned = new PlannedPages(site);
        planned.addHome();
        site.sections().forEach(planned::addList);
        site.sections().forEach(planned::addArchive);
        site.pages().forEach(page -> planned.addContent(page, null, 1));
        site.sections().forEach(planned::addMembers);
        site.sections().forEach(planned::addFolders);
        planned.addTags(tags.entries());
        planned.addSearch();
        planned.addReleases();
        planned.addReports();
        planned.addNotFound();
        site.contents().forEach(planned::addRedirects);
        return List.copyOf(planned.pages);
    }

    private void addHome() {
        Page home = site.home();
        SitePage page = home == null
                ? SitePage.composed(SitePath.ROOT, PageKind.HOME, site.config().title(), Origin.file(config.file()))
                : SitePage.of(SitePath.ROOT, PageKind.HOME, home, origin(home));
        pages.add(page.changedAt(newest(site.contents())));
    }

    private void addList(Section section) {
        Page index = section.index();
        Origin origin = index == null ? origin(section, "the section") : origin(index);
        if (livesElsewhere(section)) {
            pages.add(SitePage.of(section.path(), PageKind.ELSEWHERE, Objects.requireNonNull(index), origin));
            return;
        }
        List<List<Content>> members = section.membersByListPage();
        OffsetDateTime changed = newest(section);
        for (int number = 1; number <= members.size(); number++) {
            SitePath path = Routes.listPage(section.path(), number);
            SitePage page;
            if (number > 1) {
                page = SitePage.composed(
                        path,
                        PageKind.SECTION_PAGE,
                        words.text("listPage", Map.of("list", section.title(), "number", number)),
                        origin);
            } else if (index == null) {
                page = SitePage.composed(path, PageKind.SECTION, section.title(), origin);
            } else {
                page = SitePage.of(path, PageKind.SECTION, index, origin);
            }
            pages.add(page.in(section).listing(number, members.get(number - 1)).changedAt(changed));
        }
    }

    private static boolean livesElsewhere(Section section) {
        Page index = section.index();
        return index != null && index.header().address().elsewhere() != null;
    }

    private void addArchive(Section section) {
        if (section.hasArchive() && !livesElsewhere(section)) {
            pages.add(SitePage.composed(
                            Routes.archive(section.path()),
                            PageKind.ARCHIVE,
                            words.text("listAllPosts", "list", section.title()),
                            origin(section, "the archive of the section"))
                    .in(section)
                    .listing(1, section.members())
                    .changedAt(newest(section)));
        }
    }

    private void addMembers(Section section) {
        for (int i = 0; i < section.members().size(); i++) {
            addContent(section.members().get(i), section, i + 1);
        }
        section.unlisted().forEach(content -> addContent(content, null, 1));
    }

    private void addFolders(Section section) {
        Branch.all(section.tree()).filter(branch -> !branch.hasPage()).forEach(branch -> {
            Set<SitePath> below =
                    Branch.all(branch.children()).map(Branch::path).collect(Collectors.toSet());
            pages.add(SitePage.composed(
                            branch.path(),
                            PageKind.FOLDER,
                            branch.title(),
                            origin(section, "the folder '" + branch.title() + "' of the section"))
                    .in(section)
                    .changedAt(newest(section.members().stream().filter(page -> below.contains(page.path())))));
        });
    }

    private void addContent(Content content, @Nullable Section section, int number) {
        pages.add(SitePage.of(content.path(), kind(content), content, origin(content))
                .in(section)
                .listing(number, List.of()));
    }

    private static PageKind kind(Content content) {
        PageKind special = BY_PATH.get(content.path());
        if (content.header().address().elsewhere() != null) {
            return PageKind.ELSEWHERE;
        } else if (content instanceof Post) {
            return PageKind.POST;
        } else if (content instanceof Project) {
            return PageKind.PROJECT;
        }
        return special == null ? PageKind.PAGE : special;
    }

    private void addTags(List<TagIndex.Entry> tags) {
        if (!tags.isEmpty()) {
            Origin origin = new Origin("the list of tags", Location.ofFile(config.file()));
            pages.add(SitePage.composed(Routes.TAGS, PageKind.TAGS, words.text("tags"), origin)
                    .changedAt(newest(tags.stream().flatMap(entry -> entry.posts().stream()))));
        }
        for (TagIndex.Entry entry : tags) {
            String label = entry.tag().label();
            Origin origin = new Origin(
                    "the tag '" + label + "'",
                    entry.posts().get(0).header().source().locations().of("tags"));
            pages.add(SitePage.composed(Routes.tag(entry.tag()), PageKind.TAG, label, origin)
                    .listing(1, entry.posts())
                    .changedAt(newest(entry.posts().stream())));
        }
    }

    private void addSearch() {
        if (site.isSearchable()) {
            pages.add(SitePage.composed(
                    Routes.SEARCH, PageKind.SEARCH_PAGE, words.text("search"), Origin.file("the search page")));
        }
    }

    private void addReleases() {
        if (!site.releases().isEmpty()) {
            Origin origin = new Origin("the page of releases", config.of("changelog"));
            pages.add(SitePage.composed(Routes.RELEASES, PageKind.RELEASES, words.text("releases"), origin)
                    .describedAs(words.text(
                            "newUpTo", "version", site.releases().get(0).version()))
                    .changedAt(site.releases().get(0).date()));
        }
    }

    private void addReports() {
        if (site.config().fromProject().reports() != null) {
            Origin origin = new Origin("the page of reports", config.of("reports"));
            pages.add(SitePage.composed(Routes.REPORTS, PageKind.REPORTS, words.text("reports"), origin));
        }
    }

    private void addNotFound() {
        Origin origin = new Origin("the page for addresses that do not exist", Location.ofFile(config.file()));
        pages.add(SitePage.composed(Routes.NOT_FOUND, PageKind.NOT_FOUND, words.text("notFound"), origin));
    }

    private void addRedirects(Content content) {
        List<SitePath> aliases = content.header().address().aliases();
        for (int i = 0; i < aliases.size(); i++) {
            Origin origin = new Origin(
                    "an alias of " + content.body().source().file(),
                    content.header().source().locations().of("aliases[" + i + "]"));
            pages.add(SitePage.of(aliases.get(i), PageKind.REDIRECT, content, origin));
        }
    }

    /** What decides the path of a content's page: its {@code path} or {@code slug}, or the file. */
    private static Origin origin(Content content) {
        FieldLocations locations = content.header().source().locations();
        Location path = locations.of("path");
        Location slug = locations.of("slug");
        return new Origin(content.body().source().file(), path.isWholeFile() ? slug : path);
    }

    /** Of a page without a file of the author. */
    private Origin origin(Section section, String what) {
        return new Origin(what + " '" + section.name() + "'", config.of("sections." + section.name()));
    }

    private static @Nullable OffsetDateTime newest(Section section) {
        return newest(Stream.concat(Stream.ofNullable(section.index()), section.members().stream()));
    }

    private static @Nullable OffsetDateTime newest(Stream<? extends Content> contents) {
        return contents.map(Content::changed)
                .filter(Objects::nonNull)
                .max(OffsetDateTime.timeLineOrder())
                .orElse(null);
    }
}
