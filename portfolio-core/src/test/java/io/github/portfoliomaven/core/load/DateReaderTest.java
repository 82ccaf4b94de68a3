package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-05|2026-01-05T00:00+01:00",
                "2026-07-05|2026-07-05T00:00+02:00",
                "2026-1-5|2026-01-05T00:00+01:00",
                "2026/01/05|2026-01-05T00:00+01:00",
                "2026-01-05 10:00|2026-01-05T10:00+01:00",
                "2026-01-05 9:05|2026-01-05T09:05+01:00",
                "2026-01-05 10:00:30|2026-01-05T10:00:30+01:00",
                "2026-01-05T10:00:30|2026-01-05T10:00:30+01:00",
                "2026-01-05T10:00:30.123Z|2026-01-05T10:00:30.123Z",
                "2026-01-05t10:00z|2026-01-05T10:00Z",
                "2026-01-05T10:00+02:00|2026-01-05T10:00+02:00",
                "2026-01-05 10:00:00 +0200|2026-01-05T10:00+02:00",
                "2026-01-05 10:00:00 -05|2026-01-05T10:00-05:00",
                "2026-01-05 10:00 UTC|2026-01-05T10:00Z",
                "Dec 20, 2019|2019-12-20T00:00+01:00",
                "December 20, 2019|2019-12-20T00:00+01:00",
                "december 20 2019|2019-12-20T00:00+01:00",
                "20 Dec 2019|2019-12-20T00:00+01:00",
                "20 December 2019|2019-12-20T00:00+01:00",
                "Dec. 20, 2019 10:00|2019-12-20T10:00+01:00",
                "Tue, 3 Jun 2008 11:05:30 GMT|2008-06-03T11:05:30Z",
                "Tue, 3 Jun 2008 11:05:30 +0110|2008-06-03T11:05:30+01:10",
                "2026.01.05|2026-01-05T00:00+01:00",
                "2026-01-05T10:00:30,5+01:00[Europe/Berlin]|2026-01-05T10:00:30.500+01:00",
                "2026-01-05 10:00 America/New_York|2026-01-05T10:00-05:00",
                "2026-01-05 10:00:00 EST|2026-01-05T10:00-05:00",
                "2026-07-05 10:00 PDT|2026-07-05T10:00-07:00",
                "2026-01-05 5:30 pm|2026-01-05T17:30+01:00",
                "2026-01-05 12:05 AM|2026-01-05T00:05+01:00",
                "January 5th, 2026|2026-01-05T00:00+01:00",
                "Sept 3, 2019|2019-09-03T00:00+02:00",
                "Monday, January 5, 2026 at 5:30 p.m.|2026-01-05T17:30+01:00",
                "Monday, 5th of January 2026|2026-01-05T00:00+01:00",
                "05-Jan-2026 10:00|2026-01-05T10:00+01:00",
                "Mon Jan 05 2026 10:00:00 GMT+0200 (Eastern European Standard Time)|2026-01-05T10:00+02:00",
                "Mon Jan  5 10:00:00 2026|2026-01-05T10:00+01:00",
                "Mon Jan  5 10:00:00 UTC 2026|2026-01-05T10:00Z",
                "2024-02-29|2024-02-29T00:00+01:00",
                "' 2026-01-05 '|2026-01-05T00:00+01:00",
            })
    void dates(String text, String expected) {
        assertThat(Objects.requireNonNull(DateReader.read(text)).in(BERLIN)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026",
                "2026-01",
                "20260105",
                "05.01.2026",
                "01/05/2026",
                "2026-02-30",
                "2026-13-01",
                "2026-00-10",
                "2025-02-29",
                "2026-01/05",
                "2026-01-05 25:00",
                "2026-01-05 10:60",
                "2026-01-05T",
                "2026-01-05 10",
                "2026-01-05T10:00+25:00",
                "Dez 20, 2019",
                "20 Decembre 2019",
                "Dec 32, 2019",
                "1700000000",
                "2026-01-05 13:00 PM",
                "2026-01-05 0:30 am",
                "2026-01-05 10:00 Nowhere/City",
                "2026-01-05 10:00 CET",
                "2026-01-05 and more",
                "٢٠٢٦-٠١-٠٥",
            })
    void whatIsNoDate(String text) {
        assertThat(DateReader.read(text)).isNull();
    }
}
