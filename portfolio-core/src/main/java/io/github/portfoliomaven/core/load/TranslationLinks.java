package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Location;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Page;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.SourceStatus;
import io.github.portfoliomaven.core.model.TranslationKey;
import io.github.portfoliomaven.core.text.UrlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pages that {@code translationOf} names. Pages that are held back can be named, too: their translations then
 * stand alone.
 */
final class TranslationLinks {

    private static final String CONTENT = "content/";

    /** A content file in one of the languages, published or not. */
    private record Place(int language, String file) {}

    private final List<Site> sites;
    private final List<String> tags;
    private final Diagnostics diagnostics;
    private final List<Map<String, Content>> published = new ArrayList<>();

    /** The files of each language, published or not, by their names and by the paths of their pages. */
    private final List<Map<String, String>> files = new ArrayList<>();

    private TranslationLinks(List<Site> sites, Diagnostics diagnostics) {
        this.sites = sites;
        this.tags = sites.stream().map(site -> site.config().language()).toList();
        this.diagnostics = diagnostics;
        for (Site site : sites) {
            Map<String, Content> contents = new HashMap<>();
            site.contents().forEach(content -> contents.put(content.file(), content));
            published.add(contents);
            files.add(byName(site));
        }
    }

    private static Map<String, String> byName(Site site) {
        Map<String, String> names = new HashMap<>();
        for (SourceStatus status : site.statuses()) {
            names.putIfAbsent(status.file(), status.file());
            if (status.path() != null) {
                names.putIfAbsent(status.path().value(), status.file());
            }
        }
        return names;
    }

    /** The sites, where {@code translationOf} is the file that all translations of a page have in common. */
    static List<Site> resolved(List<Site> sites, Diagnostics diagnostics) {
        if (sites.stream().flatMap(Site::contents).allMatch(content -> written(content) == null)) {
            return sites;
        }
        TranslationLinks links = new TranslationLinks(sites, diagnostics);
        List<Site> resolved = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            int language = i;
            Site site = sites.get(i)
                    .withHeaders(header -> header.text().translationOf() == null
                            ? header
                            : header.with(header.text().translating(links.original(language, header))));
            links.reportSecond(site);
            resolved.add(site);
        }
        return resolved;
    }

    private static @Nullable String written(Content content) {
        return content.header().text().translationOf();
    }

    /** The file that stands for all translations of a page; {@code null} if what it names is not there, which is reported. */
    private @Nullable String original(int language, Header header) {
        Place own = new Place(language, header.source().file());
        Place target = target(own, header);
        if (target == null) {
            report(own, header);
            return null;
        }
        List<Place> way = new ArrayList<>(List.of(own));
        while (target != null && !way.contains(target)) {
            way.add(target);
            Content next = published.get(target.language()).get(target.file());
            target = next == null || written(next) == null ? null : target(target, next.header());
        }
        // pages that name each other are translations of the one in the first of their languages
        List<Place> last =
                target == null ? way.subList(way.size() - 1, way.size()) : way.subList(way.indexOf(target), way.size());
        return last.stream()
                .min(Comparator.comparing(Place::language).thenComparing(Place::file))
                .orElseThrow()
                .file();
    }

    private @Nullable Place target(Place own, Header header) {
        String name = Objects.requireNonNull(header.text().translationOf()).strip();
        for (int i = 0; i < sites.size(); i++) {
            String file = i == own.language() ? null : find(i, own.file(), name);
            if (file != null) {
                return new Place(i, file);
            }
        }
        return null;
    }

    /** The file that a name means in a language. */
    private @Nullable String find(int language, String from, String name) {
        Stream<String> names = name.startsWith("/")
                ? Stream.of(name.endsWith("/") || name.endsWith(".html") ? name : name + "/")
                : Stream.of(UrlText.resolve(UrlText.folder(from), name), UrlText.resolve(CONTENT, name), name)
                        .filter(Objects::nonNull)
                        .map(file -> LanguageSources.withoutLanguage(file, tags));
        return names.map(files.get(language)::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void report(Place own, Header header) {
        String name = Objects.requireNonNull(header.text().translationOf()).strip();
        Location place = header.source().locations().of(FrontMatterKeys.TRANSLATION_OF.name());
        String tag = tags.get(own.language());
        if (find(own.language(), own.file(), name) != null) {
            diagnostics.error(
                    Code.TRANSLATION,
                    place,
                    Quote.of(name) + " is in '" + tag + "', as this page is",
                    "put this file into the folder of its language, such as content/" + tags.get(tags.size() - 1)
                            + "/, or write the language before the end of its name");
            return;
        }
        TreeSet<String> known = new TreeSet<>();
        for (Site site : sites) {
            for (SourceStatus status : site.statuses()) {
                known.add(
                        name.startsWith("/") && status.path() != null
                                ? status.path().value()
                                : status.file().substring(CONTENT.length()));
            }
        }
        diagnostics.error(
                Code.TRANSLATION,
                place,
                "there is no page " + Quote.of(name) + " that this one could translate",
                Suggestion.didYouMean(name, known)
                        .orElse(
                                "write a file, relative to this one or to content/, or a path such as /writing/hello/"));
    }

    /** Reports pages of one language that are the same page of another. */
    private void reportSecond(Site site) {
        Map<String, String> first = new HashMap<>(Map.of(TranslationKey.HOME, "the home page"));
        for (Section section : site.sections()) {
            Page index = section.index();
            if (index == null || written(index) == null) {
                first.put(TranslationKey.of(section), "the section '" + section.name() + "'");
            }
        }
        site.contents()
                .filter(content -> written(content) == null)
                .forEach(content -> first.putIfAbsent(
                        TranslationKey.of(content), content.body().source().file()));
        site.contents().filter(content -> written(content) != null).forEach(content -> {
            String other = first.putIfAbsent(
                    TranslationKey.of(content), content.body().source().file());
            if (other != null) {
                diagnostics.error(
                        Code.TRANSLATION,
                        content.header().source().locations().of(FrontMatterKeys.TRANSLATION_OF.name()),
                        other + " translates the same page to '" + site.config().language() + "'",
                        "keep one of the two, or remove this key");
            }
        });
    }
}
