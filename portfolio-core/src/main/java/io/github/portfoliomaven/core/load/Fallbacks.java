package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Header;
import io.github.portfoliomaven.core.model.Header.Address;
import io.github.portfoliomaven.core.model.Order;
import io.github.portfoliomaven.core.model.Routes;
import io.github.portfoliomaven.core.model.Section;
import io.github.portfoliomaven.core.model.SectionType;
import io.github.portfoliomaven.core.model.Site;
import io.github.portfoliomaven.core.model.TranslationKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists pages of the first language with {@code fallback: true} in the languages that have no translation of them. They
 * stay where they are: to the other languages they live elsewhere.
 */
final class Fallbacks {

    private final Site first;
    private final Routes routes;

    private Fallbacks(Site first) {
        this.first = first;
        this.routes = new Routes(first.config().url());
    }

    /** The sites with what each shows in place of missing translations; those with none are the same. */
    static List<Site> added(List<Site> sites) {
        Fallbacks fallbacks = new Fallbacks(sites.get(0));
        if (fallbacks.first.sections().stream().noneMatch(Fallbacks::hasAny)) {
            return sites;
        }
        List<Site> all = new ArrayList<>(List.of(fallbacks.first));
        sites.stream().skip(1).map(fallbacks::into).forEach(all::add);
        return all;
    }

    private static boolean hasAny(Section section) {
        return section.members().stream().anyMatch(Fallbacks::isFallback);
    }

    private static boolean isFallback(Content content) {
        return content.header().text().fallback();
    }

    private Site into(Site site) {
        Set<String> translated = new HashSet<>();
        site.contents().map(TranslationKey::of).forEach(translated::add);
        Map<String, Section> sections = new HashMap<>();
        site.sections().forEach(section -> sections.put(TranslationKey.of(section), section));
        for (Section section : first.sections()) {
            // a tree of docs has a place for each page, which pages in other languages would tear apart
            List<Content> shown = section.type() == SectionType.DOCS
                    ? List.of()
                    : section.members().stream()
                            .filter(Fallbacks::isFallback)
                            .filter(content -> !translated.contains(TranslationKey.of(content)))
                            .map(this::elsewhere)
                            .toList();
            if (!shown.isEmpty()) {
                sections.merge(TranslationKey.of(section), alone(section, shown), Fallbacks::joined);
            }
        }
        return site.withSections(
                sections.values().stream().sorted(SectionOrder.NAVIGATION).toList());
    }

    /** A section of which nothing is translated. */
    private static Section alone(Section section, List<Content> shown) {
        return new Section(
                section.name(),
                section.type(),
                section.path(),
                section.title(),
                null,
                shown,
                List.of(),
                List.of(),
                section.pageSize());
    }

    private static Section joined(Section own, Section shown) {
        boolean alike = own.type() == shown.type();
        return alike
                ? own.withMembers(Order.of(own.type(), Stream.concat(own.members().stream(), shown.members().stream())))
                : own;
    }

    private Content elsewhere(Content content) {
        Header header = content.header();
        String lang = header.text().lang();
        Address address = header.address();
        return content.with(
                header.with(header.text().in(lang == null ? first.config().language() : lang))
                        .with(new Address(address.path(), List.of(), null, routes.href(content), address.id())));
    }
}
