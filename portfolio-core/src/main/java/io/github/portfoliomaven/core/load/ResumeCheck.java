package io.github.portfoliomaven.core.load;

import io.github.portfoliomaven.core.diagnostic.Code;
import io.github.portfoliomaven.core.diagnostic.Diagnostics;
import io.github.portfoliomaven.core.diagnostic.Suggestion;
import io.github.portfoliomaven.core.model.Content;
import io.github.portfoliomaven.core.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares {@code data/resume.*} with the <a href="https://jsonresume.org/schema">JSON Resume schema</a> 1.2.1. The schema
 * allows more keys than it has, so that only those are reported that look like a mistake.
 */
record ResumeCheck(AddressCheck addresses, Diagnostics diagnostics) {

    private static final Set<String> BASICS =
            Set.of("name", "label", "image", "email", "phone", "url", "summary", "location", "profiles");
    private static final Set<String> LOCATION = Set.of("address", "postalCode", "city", "countryCode", "region");
    private static final Set<String> PROFILE = Set.of("network", "username", "url");

    /** The parts that are lists, and the keys of their members. */
    private static final Map<String, Set<String>> LISTS = Map.ofEntries(
            Map.entry(
                    "work",
                    Set.of(
                            "name",
                            "location",
                            "description",
                            "position",
                            "url",
                            "startDate",
                            "endDate",
                            "summary",
                            "highlights")),
            Map.entry(
                    "volunteer",
                    Set.of("organization", "position", "url", "startDate", "endDate", "summary", "highlights")),
            Map.entry(
                    "education",
                    Set.of("institution", "url", "area", "studyType", "startDate", "endDate", "score", "courses")),
            Map.entry("awards", Set.of("title", "date", "awarder", "summary")),
            Map.entry("certificates", Set.of("name", "date", "url", "issuer")),
            Map.entry("publications", Set.of("name", "publisher", "releaseDate", "url", "summary")),
            Map.entry("skills", Set.of("name", "level", "keywords")),
            Map.entry("languages", Set.of("language", "fluency")),
            Map.entry("interests", Set.of("name", "keywords")),
            Map.entry("references", Set.of("name", "reference")),
            Map.entry(
                    "projects",
                    Set.of(
                            "name",
                            "description",
                            "highlights",
                            "keywords",
                            "startDate",
                            "endDate",
                            "url",
                            "roles",
                            "entity",
                            "type")));

    /** Keys whose value is a list of texts, wherever they stand. */
    private static final Set<String> TEXTS = Set.of("highlights", "courses", "keywords", "roles");

    private static final Set<String> DATES = Set.of("startDate", "endDate", "date", "releaseDate");
    private static final Set<String> ADDRESSES = Set.of("url", "image");
    private static final Pattern DATE = Pattern.compile("[12]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** What keys were called before version 1.0.0. */
    private static final Map<String, String> RENAMED = Map.of(
            "company",
            "name",
            "website",
            "url",
            "picture",
            "image",
            "hobbies",
            "interests",
            "gpa",
            "score",
            "awardDate",
            "date");

    /** Warns of pages that show the resume of a site without one, by the template of the theme. */
    static void reportMissing(Site site, Diagnostics diagnostics) {
        boolean ownTemplate = site.files().templates().stream()
                .anyMatch(template -> template.path().equals("templates/resume.mustache"));
        if (ownTemplate || site.data().containsKey("resume")) {
            return;
        }
        site.contents()
                .map(Content::header)
                .filter(header -> "resume".equals(header.look().layout()))
                .forEach(header -> diagnostics.warning(
                        Code.MISSING_RESUME,
                        header.source().locations().of("layout"),
                        "this page shows data/resume.json, which does not exist",
                        "add data/resume.json or data/resume.yml, after https://jsonresume.org/schema"));
    }

    void check(Node resume) {
        Set<String> known = new TreeSet<>(LISTS.keySet());
        known.addAll(Set.of("basics", "meta", "$schema"));
        for (Node.Entry entry : mapping("the resume", resume, known)) {
            String part = entry.key();
            if (part.equals("basics")) {
                basics(entry.value());
            } else if (LISTS.containsKey(part)) {
                members(part, entry.value(), LISTS.get(part));
            }
        }
    }

    private void basics(Node basics) {
        for (Node.Entry entry : mapping("'basics'", basics, BASICS)) {
            switch (entry.key()) {
                case "location" ->
                    mapping("'location'", entry.value(), LOCATION).forEach(this::value);
                case "profiles" -> members("profiles", entry.value(), PROFILE);
                default -> value(entry);
            }
        }
    }

    private void members(String part, Node node, Set<String> keys) {
        for (Node member : list(part, node)) {
            mapping("each of '" + part + "'", member, keys).forEach(this::value);
        }
    }

    private void value(Node.Entry entry) {
        if (TEXTS.contains(entry.key())) {
            list(entry.key(), entry.value()).forEach(text -> text("each of '" + entry.key() + "'", text));
            return;
        }
        Node.Scalar text = text("'" + entry.key() + "'", entry.value());
        if (text == null) {
            return;
        }
        if (ADDRESSES.contains(entry.key())) {
            addresses.check(text.text(), text.place().location());
        } else if (DATES.contains(entry.key()) && !DATE.matcher(text.text()).matches()) {
            diagnostics.warning(
                    Code.DATE,
                    text.place().location(),
                    Quote.of(text.text()) + " is not a date, and is shown as it is",
                    "write it as 2026, 2026-02 or 2026-02-12; leave out 'endDate' for a present position");
        }
    }

    /** The entries whose keys the schema has; none if this is no mapping. */
    private List<Node.Entry> mapping(String name, Node node, Set<String> known) {
        List<Node.Entry> entries = new ArrayList<>();
        if (!(node instanceof Node.Mapping mapping)) {
            report(name, "a mapping", node);
            return entries;
        }
        for (Node.Entry entry : mapping.entries()) {
            if (known.contains(entry.key())) {
                entries.add(entry);
            } else {
                unknown(entry, known);
            }
        }
        return entries;
    }

    private void unknown(Node.Entry entry, Set<String> known) {
        String renamed = RENAMED.get(entry.key());
        String hint = renamed != null && known.contains(renamed)
                ? "since version 1.0.0 it is called '" + renamed + "'"
                : Suggestion.didYouMean(entry.key(), known).orElse(null);
        if (hint != null) {
            diagnostics.warning(
                    Code.UNKNOWN_KEY,
                    entry.keyPlace().location(),
                    Quote.of(entry.key()) + " is not a key of the JSON Resume schema",
                    hint);
        }
    }

    private List<Node> list(String name, Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        report("'" + name + "'", "a list", node);
        return List.of();
    }

    private Node.@Nullable Scalar text(String name, Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull() ? null : scalar;
        }
        report(name, "text", node);
        return null;
    }

    /** Nothing at all counts as left out. */
    private void report(String name, String wanted, Node node) {
        if (!(node instanceof Node.Scalar scalar && scalar.isNull())) {
            diagnostics.error(
                    Code.BAD_VALUE,
                    node.place().location(),
                    name + " must be " + wanted + ", not " + node.kind(),
                    null);
        }
    }
}
