package io.github.portfoliomaven.render.resume;

import io.github.portfoliomaven.core.model.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The part of {@code data/resume.*} that is for everybody. The file follows the
 * <a href="https://jsonresume.org/schema">JSON Resume schema</a>; telephone number, street address and postal code of
 * {@code basics} are left out, unless the site says {@code theme: {resumeContact: show}}.
 */
public final class PublicResume {

    private static final String RESUME = "resume";
    private static final String BASICS = "basics";
    private static final String LOCATION = "location";

    private PublicResume() {}

    /** The site's data with what is private in the resume left out, and its dates in words: what templates may see. */
    public static Map<String, Object> data(Site site) {
        ResumeDates dates = new ResumeDates(site.config().words().language());
        return of(site).map(resume -> with(site.data(), RESUME, dates.inWords(resume)))
                .orElse(site.data());
    }

    /** What the resume says of its owner in a sentence or two, on one line. */
    public static Optional<String> summary(Site site) {
        return of(site).flatMap(resume -> map(resume, BASICS))
                .map(basics -> basics.get("summary"))
                .filter(String.class::isInstance)
                .map(summary -> ((String) summary).strip().replaceAll("\\s+", " "));
    }

    /** The resume without what is private; empty if the site has none. */
    static Optional<Map<String, Object>> of(Site site) {
        return map(site.data(), RESUME)
                .map(resume -> site.config().theme().resumeContact() ? resume : stripped(resume));
    }

    private static Map<String, Object> stripped(Map<String, Object> resume) {
        return map(resume, BASICS)
                .map(basics -> without(basics, "phone"))
                .map(basics -> map(basics, LOCATION)
                        .map(location -> with(basics, LOCATION, without(without(location, "address"), "postalCode")))
                        .orElse(basics))
                .map(basics -> with(resume, BASICS, basics))
                .orElse(resume);
    }

    private static Optional<Map<String, Object>> map(Map<String, Object> parent, String key) {
        if (!(parent.get(key) instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return Optional.of(copy);
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static Map<String, Object> without(Map<String, Object> map, String key) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        copy.remove(key);
        return copy;
    }
}
