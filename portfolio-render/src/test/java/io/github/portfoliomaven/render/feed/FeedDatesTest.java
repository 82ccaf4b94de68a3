package io.github.portfoliomaven.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FeedDatesTest {

    @Test
    void datesAreEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            OffsetDateTime date = OffsetDateTime.parse("2026-12-06T09:05:00.9+05:45");
            assertThat(FeedDates.rfc822(date)).isEqualTo("Sun, 6 Dec 2026 09:05:00 +0545");
            assertThat(FeedDates.rfc3339(date)).isEqualTo("2026-12-06T09:05:00+05:45");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void offsetsWithSecondsBecomeUtc() {
        OffsetDateTime date = OffsetDateTime.parse("1890-01-01T00:00:00+00:53:28");
        assertThat(FeedDates.rfc822(date)).isEqualTo("Tue, 31 Dec 1889 23:06:32 GMT");
        assertThat(FeedDates.rfc3339(date)).isEqualTo("1889-12-31T23:06:32Z");
    }
}
