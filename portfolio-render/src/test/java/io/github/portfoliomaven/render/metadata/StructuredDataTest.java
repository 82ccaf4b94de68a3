package io.github.portfoliomaven.render.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomaven.core.language.Words;
import io.github.portfoliomaven.core.model.FieldLocations;
import io.github.portfoliomaven.core.model.Link;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.SiteConfig;
import io.github.portfoliomaven.core.model.ThemeSettings;
import io.github.portfoliomaven.render.metadata.PageFacts.Item;
import io.github.portfoliomaven.render.metadata.PageFacts.Kind;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON-LD of each kind of page against what schema.org and Google's documentation say of its types. */
class StructuredDataTest {

    /**
     * What each type must have. Sources: developers.google.com/search/docs/appearance, the pages on articles (all that
     * is recommended there), breadcrumbs, carousels, profile pages and site names; for the others what makes them
     * worth writing.
     */
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("WebSite", Set.of("name", "url")),
            Map.entry("Person", Set.of("name")),
            Map.entry("WebPage", Set.of("name", "url")),
            Map.entry("AboutPage", Set.of("name", "url")),
            Map.entry("ProfilePage", Set.of("mainEntity")),
            Map.entry(
                    "BlogPosting",
                    Set.of("headline", "datePublished", "dateModified", "author", "image", "mainEntityOfPage")),
            Map.entry("CreativeWork", Set.of("name", "url", "creator")),
            Map.entry("CollectionPage", Set.of("name", "url", "mainEntity")),
            Map.entry("ItemList", Set.of("itemListElement")),
            Map.entry("BreadcrumbList", Set.of("itemListElement")),
            Map.entry("ListItem", Set.of("position", "name")));

    private static final Set<String> THING =
            Set.of("@type", "@id", "name", "description", "url", "image", "sameAs", "mainEntityOfPage");

    private static final Set<String> CREATIVE_WORK = plus(
            THING,
            "about",
            "author",
            "creator",
            "dateModified",
            "datePublished",
            "genre",
            "headline",
            "inLanguage",
            "isPartOf",
            "keywords",
            "mainEntity",
            "publisher",
            "timeRequired");

    /** Which properties schema.org (version 29) knows of each type, as far as any is written. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("WebSite", CREATIVE_WORK),
            Map.entry("Person", plus(THING, "jobTitle")),
            Map.entry("WebPage", CREATIVE_WORK),
            Map.entry("AboutPage", CREATIVE_WORK),
            Map.entry("ProfilePage", CREATIVE_WORK),
            Map.entry("BlogPosting", plus(CREATIVE_WORK, "articleSection")),
            Map.entry("CreativeWork", CREATIVE_WORK),
            Map.entry("CollectionPage", CREATIVE_WORK),
            Map.entry("ItemList", plus(THING, "itemListElement", "numberOfItems")),
            Map.entry("BreadcrumbList", plus(THING, "itemListElement", "numberOfItems")),
            Map.entry("ListItem", plus(THING, "position", "item")));

    private static final StructuredData DATA = new StructuredData(
            new SiteConfig(
                    new SiteConfig.Identity(
                            "Sample Engineer",
                            URI.create("https://example.dev/repo/"),
                            Words.of("en"),
                            "Notes on systems.",
                            new SiteConfig.Author(
                                    "Sam Ple",
                                    "Engineer",
                                    "Systems that stay up",
                                    "sam@example.dev",
                                    "/sam.png",
                                    List.of(
                                            new Link("GitHub", "https://github.com/sam"),
                                            new Link("Mail", "mailto:sam@example.dev")),
                                    null,
                                    null)),
                    new SiteConfig.Frame(null, null, new SiteConfig.Footer(null, null, List.of())),
                    Map.of(),
                    ThemeSettings.STANDARD,
                    new SiteConfig.Dates("MMM d, yyyy", ZoneOffset.UTC),
                    new SiteConfig.Feeds(20, true),
                    new SiteConfig.Markdown(SiteConfig.RawHtml.ALLOW),
                    SiteConfig.Checks.STRICT,
                    new SiteConfig.FromProject(null, null, null),
                    new FieldLocations("portfolio.yml", Map.of())),
            new Routes(URI.create("https://example.dev/repo/")));

    @ParameterizedTest
    @EnumSource(Kind.class)
    void hasWhatItsTypesRequire(Kind kind) {
        for (Map<String, Object> node : nodes(Json.read(DATA.of(facts(kind))))) {
            for (String type : types(node)) {
                assertThat(node).as(type).containsKeys(of(REQUIRED, type).toArray(String[]::new));
                assertThat(of(KNOWN, type)).as(type).containsAll(node.keySet());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void hasPositionsNamesAndAddressesInLists(Kind kind) {
        List<Map<String, Object>> lists = nodes(Json.read(DATA.of(facts(kind)))).stream()
                .filter(node -> node.containsKey("itemListElement"))
                .toList();
        for (Map<String, Object> list : lists) {
            List<?> elements = list(list.get("itemListElement"));
            for (int i = 0; i < elements.size(); i++) {
                Map<?, ?> element = (Map<?, ?>) elements.get(i);
                assertThat(element.get("position")).isEqualTo(i + 1);
                assertThat(element.get("name")).asString().isNotBlank();
                assertThat(element.get(types(list).contains("ItemList") ? "url" : "item"))
                        .asString()
                        .startsWith("https://example.dev/repo/");
            }
        }
    }

    @Test
    void hasTheTypesOfItsKind() {
        assertThat(topTypes(Kind.HOME)).containsExactly("WebSite", "Person", "WebPage");
        assertThat(topTypes(Kind.ABOUT)).containsExactly("AboutPage", "ProfilePage", "BreadcrumbList");
        assertThat(topTypes(Kind.PROFILE)).containsExactly("ProfilePage", "BreadcrumbList");
        assertThat(topTypes(Kind.POST)).containsExactly("BlogPosting", "BreadcrumbList");
        assertThat(topTypes(Kind.PROJECT)).containsExactly("CreativeWork", "BreadcrumbList");
        assertThat(topTypes(Kind.LIST)).containsExactly("CollectionPage", "BreadcrumbList");
        assertThat(topTypes(Kind.PAGE)).containsExactly("WebPage", "BreadcrumbList");
    }

    @Test
    void tellsAPostAsAWhole() {
        assertThat(DATA.of(facts(Kind.POST))).isEqualTo("""
                {"@context":"https://schema.org","@graph":[{"@type":"BlogPosting",\
                "@id":"https://example.dev/repo/x/#page","description":"About x.",\
                "url":"https://example.dev/repo/x/","inLanguage":"en",\
                "isPartOf":{"@id":"https://example.dev/repo/#website"},\
                "datePublished":"2026-01-02T10:00:00+01:00","dateModified":"2026-02-03T00:00:00Z",\
                "image":"https://example.dev/repo/x.png","headline":"X \\u0026 Y",\
                "mainEntityOfPage":"https://example.dev/repo/x/",\
                "author":[{"@type":"Person","@id":"https://example.dev/repo/#person","name":"Sam Ple",\
                "url":"https://example.dev/repo/"},{"@type":"Person","name":"Ada"}],\
                "publisher":{"@type":"Person","@id":"https://example.dev/repo/#person","name":"Sam Ple",\
                "url":"https://example.dev/repo/"},\
                "articleSection":"Writing","keywords":["RBAC"],"timeRequired":"PT7M"},\
                {"@type":"BreadcrumbList","@id":"https://example.dev/repo/x/#breadcrumbs","itemListElement":[\
                {"@type":"ListItem","position":1,"name":"Home","item":"https://example.dev/repo/"},\
                {"@type":"ListItem","position":2,"name":"X \\u0026 Y","item":"https://example.dev/repo/x/"}]}]}""");
    }

    @Test
    void cutsAHeadlineThatSearchEnginesWouldNotShow() {
        PageFacts post = facts(Kind.POST);
        PageFacts longer = new PageFacts(
                post.kind(),
                "word ".repeat(40).strip(),
                post.description(),
                post.url(),
                post.language(),
                post.trail(),
                post.members(),
                post.article(),
                post.image());

        assertThat(DATA.of(longer)).contains("\"headline\":\"" + "word ".repeat(20) + "word…\"");
    }

    private static PageFacts facts(Kind kind) {
        boolean dated = kind == Kind.POST || kind == Kind.PROJECT;
        List<Item> trail = List.of(
                new Item("Home", "https://example.dev/repo/"), new Item("X & Y", "https://example.dev/repo/x/"));
        return new PageFacts(
                kind,
                "X & Y",
                "About x.",
                kind == Kind.HOME ? "https://example.dev/repo/" : "https://example.dev/repo/x/",
                "en",
                kind == Kind.HOME ? List.of() : trail,
                kind == Kind.LIST ? List.of(new Item("One", "https://example.dev/repo/x/one/")) : List.of(),
                new PageFacts.Article(
                        dated ? OffsetDateTime.parse("2026-01-02T10:00:00+01:00") : null,
                        dated ? OffsetDateTime.parse("2026-02-03T00:00:00Z") : null,
                        kind == Kind.POST ? List.of("Sam Ple", "Ada") : List.of(),
                        dated ? List.of("RBAC") : List.of(),
                        dated ? "Writing" : null,
                        kind == Kind.POST ? 7 : null),
                new SocialImage("https://example.dev/repo/x.png", "", null, null, null));
    }

    private static List<String> topTypes(Kind kind) {
        Map<?, ?> document = (Map<?, ?>) Json.read(DATA.of(facts(kind)));
        assertThat(document.get("@context")).isEqualTo("https://schema.org");
        return list(document.get("@graph")).stream()
                .flatMap(node -> types((Map<?, ?>) node).stream())
                .toList();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** All objects with a type, at any depth. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Object value) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            if (map.containsKey("@type")) {
                nodes.add((Map<String, Object>) map);
            }
            map.values().forEach(part -> nodes.addAll(nodes(part)));
        } else if (value instanceof List<?> list) {
            list.forEach(part -> nodes.addAll(nodes(part)));
        }
        return nodes;
    }

    private static List<String> types(Map<?, ?> node) {
        return node.get("@type") instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of((String) node.get("@type"));
    }

    private static Set<String> of(Map<String, Set<String>> properties, String type) {
        Set<String> found = properties.get(type);
        assertThat(found).as("the properties of " + type).isNotNull();
        return Objects.requireNonNull(found);
    }

    private static Set<String> plus(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
