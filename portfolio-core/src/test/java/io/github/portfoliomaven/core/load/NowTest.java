package io.github.portfoliomaven.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** How long what a build has published stays what is due. */
class NowTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    private final Now now = Now.at(NOON);

    @Test
    void untilTheNextOfTheDatesThatItWasComparedWith() {
        assertThat(now.isBefore(NOON.minusSeconds(9))).isFalse();
        assertThat(now.isBefore(NOON.minusSeconds(2))).isFalse();
        assertThat(now.isBefore(NOON.plusSeconds(5))).isTrue();
        assertThat(now.isBefore(NOON.plusSeconds(60))).isTrue();

        assertThat(now.period()).isEqualTo(new Now.Period(NOON.minusSeconds(2), NOON.plusSeconds(5)));
        assertThat(Now.at(NOON.minusSeconds(2)).isIn(now.period())).isTrue();
        assertThat(Now.at(NOON.plusSeconds(4)).isIn(now.period())).isTrue();
        assertThat(Now.at(NOON.plusSeconds(5)).isIn(now.period())).isFalse();
        assertThat(Now.at(NOON.minusSeconds(3)).isIn(now.period())).isFalse();
    }

    @Test
    void forEverIfThereAreNoDates() {
        assertThat(Now.at(Instant.EPOCH).isIn(now.period())).isTrue();
    }

    @Test
    void aDayIfOnlyThatWasAsked() {
        assertThat(now.day(ZoneId.of("Asia/Tokyo"))).hasToString("2026-11-01T00:00+09:00");
        assertThat(now.period())
                .isEqualTo(
                        new Now.Period(Instant.parse("2026-10-31T15:00:00Z"), Instant.parse("2026-11-01T15:00:00Z")));
    }

    @Test
    void notAtAllIfTheMomentWasAsked() {
        assertThat(now.exactly(ZoneId.of("UTC"))).hasToString("2026-11-01T12:00Z");
        assertThat(Now.at(NOON.plusNanos(1)).isIn(now.period())).isFalse();
        assertThat(Now.at(NOON).isIn(now.period())).isTrue();
    }
}
