package io.github.portfoliomaven.render.resume;

import io.github.portfoliomaven.core.language.Language;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the dates of a resume into words beside themselves: {@code startDate: 2021-05} gets
 * {@code startDateText: May 2021}. A resume counts in months, so that days are not shown; what is not
 * {@code YYYY-MM} or {@code YYYY-MM-DD}, the schema's {@code iso8601}, such as a year alone, stays as it is.
 */
final class ResumeDates {

    private static final List<String> KEYS = List.of("startDate", "endDate", "date", "releaseDate");

    private final DateTimeFormatter words;

    ResumeDates(Language language) {
        words = language.formatter(language.monthPattern());
    }

    /** The same, all the way down, with a text for each date. */
    Map<String, Object> inWords(Map<?, ?> part) {
        Map<String, Object> copy = new LinkedHashMap<>();
        part.forEach((key, value) -> copy.put(String.valueOf(key), deeper(value)));
        for (String key : KEYS) {
            if (copy.get(key) instanceof String date) {
                copy.put(key + "Text", text(date));
            }
        }
        return copy;
    }

    private Object deeper(Object value) {
        if (value instanceof Map<?, ?> map) {
            return inWords(map);
        }
        return value instanceof List<?> list ? list.stream().map(this::deeper).toList() : value;
    }

    private String text(String date) {
        boolean month = date.length() == 7 || (date.length() == 10 && date.charAt(7) == '-');
        try {
            return month ? words.format(YearMonth.parse(date.substring(0, 7))) : date;
        } catch (DateTimeException e) {
            return date;
        }
    }
}
