package io.github.portfoliomaven.core.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The delimiter stack: turns runs of {@code *}, {@code _} and {@code ~} into emphasis, strong emphasis and strikethrough
 * (CommonMark 0.31.2, section 6.2 and the appendix; GFM, section 6.5).
 */
final class Emphasis {

    /** Six lower bounds each for {@code *} and {@code _}, two for {@code ~}. */
    private static final int BOUNDS = 14;

    private @Nullable Run last;

    /** A run of delimiters in the text, as far as it is not used up. */
    static final class Run {
        private final int position;
        private final char character;
        private final int length;
        private final boolean canOpen;
        private final boolean canClose;
        private final Inline node;
        private int count;
        private @Nullable Run previous;
        private @Nullable Run next;

        private Run(int position, char character, int length, boolean canOpen, boolean canClose, Inline node) {
            this.position = position;
            this.character = character;
            this.length = length;
            this.count = length;
            this.canOpen = canOpen;
            this.canClose = canClose;
            this.node = node;
        }
    }

    /** The run on top of the stack: what is pushed later stands above it. */
    @Nullable
    Run top() {
        return last;
    }

    /** Puts the run at {@code from} in the text on the stack, if it can open or close anything. */
    void push(String text, int from, int to, Inline node) {
        char c = text.charAt(from);
        Flanking flanking = Flanking.of(text, from, to);
        boolean left = flanking.left();
        boolean right = flanking.right();
        boolean canOpen = c == '_' ? left && (!right || flanking.afterPunctuation()) : left;
        boolean canClose = c == '_' ? right && (!left || flanking.beforePunctuation()) : right;
        if (canOpen || canClose) {
            Run run = new Run(from, c, to - from, canOpen, canClose, node);
            run.previous = last;
            if (last != null) {
                last.next = run;
            }
            last = run;
        }
    }

    /** Matches all runs above {@code bottom}, and takes them off the stack. */
    void process(@Nullable Run bottom) {
        int[] bounds = new int[BOUNDS];
        Arrays.fill(bounds, bottom == null ? -1 : bottom.position);
        Run closer = last == bottom ? null : last;
        while (closer != null && closer.previous != bottom) {
            closer = closer.previous;
        }
        while (closer != null) {
            closer = closer.canClose ? close(closer, bounds) : closer.next;
        }
        while (last != null && last != bottom) {
            remove(last);
        }
    }

    /** Looks for the opener of one closer; the run to go on with. */
    private @Nullable Run close(Run closer, int[] bounds) {
        int bound = bound(closer);
        Run opener = closer.previous;
        while (opener != null && opener.position > bounds[bound]) {
            if (matches(opener, closer)) {
                return wrap(opener, closer);
            }
            opener = opener.previous;
        }
        bounds[bound] = closer.previous == null ? -1 : closer.previous.position;
        Run next = closer.next;
        if (!closer.canOpen) {
            remove(closer);
        }
        return next;
    }

    private static int bound(Run closer) {
        if (closer.character == '~') {
            return 12 + (closer.length & 1);
        }
        return (closer.character == '*' ? 0 : 6) + (closer.canOpen ? 3 : 0) + closer.length % 3;
    }

    private static boolean matches(Run opener, Run closer) {
        if (opener.character != closer.character || !opener.canOpen) {
            return false;
        }
        if (closer.character == '~') {
            return opener.length == closer.length;
        }
        boolean both = closer.canOpen || opener.canClose;
        return !both || closer.length % 3 == 0 || (opener.length + closer.length) % 3 != 0;
    }

    private @Nullable Run wrap(Run opener, Run closer) {
        int used = closer.character == '~' ? closer.count : Math.min(2, Math.min(opener.count, closer.count));
        Inline.Kind kind = used == 2 ? Inline.Kind.STRONG : Inline.Kind.EMPHASIS;
        Inline wrapped = new Inline(closer.character == '~' ? Inline.Kind.STRIKETHROUGH : kind);
        if (opener.node.next != closer.node) {
            wrapped.firstChild = opener.node.next;
            if (wrapped.firstChild != null) {
                wrapped.firstChild.previous = null;
            }
            if (closer.node.previous != null) {
                closer.node.previous.next = null;
            }
        }
        link(opener.node, wrapped);
        link(wrapped, closer.node);
        opener.next = closer;
        closer.previous = opener;
        shorten(opener, used);
        shorten(closer, used);
        if (opener.count == 0) {
            remove(opener);
        }
        if (closer.count > 0) {
            return closer;
        }
        Run next = closer.next;
        remove(closer);
        return next;
    }

    /** A run that is used up stays in the tree as an empty text, so that the ends of lists stay what they are. */
    private static void shorten(Run run, int used) {
        run.count -= used;
        run.node.text = run.node.text.substring(0, run.count);
    }

    private static void link(Inline node, Inline next) {
        node.next = next;
        next.previous = node;
    }

    private void remove(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next == null) {
            last = run.previous;
        } else {
            run.next.previous = run.previous;
        }
    }
}
