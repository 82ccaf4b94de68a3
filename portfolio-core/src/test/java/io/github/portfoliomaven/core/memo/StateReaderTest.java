package io.github.portfoliomaven.core.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a build leaves to the next comes back as it was, or not at all. */
class StateReaderTest {

    private static final long[] NUMBERS = {0, 1, 127, 128, 1_234_567, Long.MAX_VALUE, -1, Long.MIN_VALUE};
    private static final String[] TEXTS = {
        "", "plain", "naïve ÿ", "Ωmega", "\uD83D\uDE80", "a lone \uD800 surrogate", "\0"
    };

    @Test
    void whatWasWrittenComesBack() throws Exception {
        StateReader in = new StateReader(written());
        for (long number : NUMBERS) {
            assertThat(in.number()).isEqualTo(number);
        }
        for (String text : TEXTS) {
            assertThat(in.text()).isEqualTo(text);
        }
        assertThat(in.textOrNull()).isNull();
        assertThat(in.textOrNull()).isEqualTo("there");
        assertThat(in.flag()).isTrue();
        in.end();
    }

    @Test
    void everyCutAndEveryChangedBitIsNoticed() {
        byte[] whole = written();
        for (int length = 0; length < whole.length; length++) {
            assertDamaged(Arrays.copyOf(whole, length));
        }
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] changed = whole.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertDamaged(changed);
        }
        assertDamaged(Arrays.copyOf(whole, whole.length + 1));
    }

    /** Who knows the sum can write what he likes, but it stays numbers and texts that fit into the bytes. */
    @Test
    void anyBytesWithTheRightSumAreReadToAnEnd() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StateWriter out = new StateWriter();
            for (int n = random.nextInt(20); n > 0; n--) {
                out.number(random.nextLong() >> random.nextInt(64));
            }
            try {
                StateReader in = new StateReader(out.finished());
                while (true) {
                    switch (random.nextInt(4)) {
                        case 0 -> in.number();
                        case 1 -> assertThat(in.text().length()).isLessThan(300);
                        case 2 -> assertThat(in.count()).isLessThan(300);
                        default -> in.flag();
                    }
                }
            } catch (StateReader.Damaged end) {
                assertThat(end.getMessage()).isNotEmpty();
            }
        }
    }

    private static void assertDamaged(byte[] bytes) {
        assertThatThrownBy(() -> new StateReader(bytes)).isInstanceOf(StateReader.Damaged.class);
    }

    private static byte[] written() {
        StateWriter out = new StateWriter();
        for (long number : NUMBERS) {
            out.number(number);
        }
        for (String text : TEXTS) {
            out.text(text);
        }
        out.textOrNull(null);
        out.textOrNull("there");
        out.flag(true);
        return out.finished();
    }
}
