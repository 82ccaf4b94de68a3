package io.github.portfoliomaven.core.memo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps things on disk, for builds of later processes: of each step that has a {@link Step.Form}, what the last build
 * used. Inputs are compared by the sums of their written forms.
 *
 * <p>Each thing has a sum of its own. What is missing, cut, changed, or of another program is not known, and made again;
 * a memory that cannot be written keeps nothing.
 */
public final class DiskMemory implements Memo, AutoCloseable {

    private record Slot(String step, String name) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int byStep = step.compareTo(other.step);
            return byStep == 0 ? name.compareTo(other.name) : byStep;
        }
    }

    private record Entry(ContentSum input, Shelf.Place place) {}

    private final Path index;
    private final ContentSum program;
    private final Map<Slot, Entry> before;
    private final Map<Slot, Entry> now = new ConcurrentHashMap<>();
    private final Shelf shelf;

    private DiskMemory(Path index, ContentSum program, Map<Slot, Entry> before, Shelf shelf) {
        this.index = index;
        this.program = program;
        this.before = before;
        this.shelf = shelf;
    }

    /**
     * What the last build has saved here.
     *
     * @param index a file for the memory alone; others beside it start with its name
     * @param program what makes the things, which makes others in another version
     */
    public static DiskMemory open(Path index, ContentSum program) {
        Map<Slot, Entry> before;
        try {
            before = read(new StateReader(StateFile.read(index).orElse(new byte[0])), program);
        } catch (IOException e) {
            before = Map.of();
        }
        return new DiskMemory(index, program, before, new Shelf(index));
    }

    /** Lets the next build find nothing. */
    public static void forget(Path index) throws IOException {
        Files.deleteIfExists(index);
    }

    private static Map<Slot, Entry> read(StateReader in, ContentSum program) throws StateReader.Damaged {
        if (!in.sum().equals(program)) {
            return Map.of();
        }
        Map<Slot, Entry> entries = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            entries.put(new Slot(in.text(), in.text()), new Entry(in.sum(), Shelf.Place.read(in)));
        }
        in.end();
        return entries;
    }

    @Override
    public <I, T> @Nullable T recall(Step<I, T> step, String name, I input) {
        Step.Form<I, T> form = step.form();
        Slot slot = new Slot(step.name(), name);
        Entry entry = form == null ? null : before.get(slot);
        if (form == null || entry == null || !entry.input.equals(sum(form, input))) {
            return null;
        }
        try {
            StateReader in = StateReader.ofPart(shelf.read(entry.place));
            T made = form.read(input, in);
            in.end();
            now.put(slot, entry);
            return made;
        } catch (IOException | RuntimeException e) {
            return null; // whatever somebody wrote there, the right sum included
        }
    }

    @Override
    public <I, T> void keep(Step<I, T> step, String name, I input, T made) {
        Step.Form<I, T> form = step.form();
        if (form != null) {
            StateWriter out = new StateWriter();
            form.write(made, out);
            Shelf.Place place = shelf.lay(out);
            if (place != null) {
                now.put(new Slot(step.name(), name), new Entry(sum(form, input), place));
            }
        }
    }

    private static <I> ContentSum sum(Step.Form<I, ?> form, I input) {
        StateWriter out = new StateWriter();
        form.writeInput(input, out);
        return out.sum();
    }

    /** Saves what this build has used and kept, and drops the rest; not at the same time as another build of this memory. */
    public void save() throws IOException {
        if (shelf.isBroken() || now.equals(before)) {
            return;
        }
        Map<Shelf.Place, Shelf.Place> gathered =
                shelf.gather(now.values().stream().map(Entry::place).toList());
        Map<Slot, Entry> all = new TreeMap<>();
        now.forEach((slot, entry) -> {
            Shelf.Place place = gathered.get(entry.place);
            if (place != null) {
                all.put(slot, new Entry(entry.input, place));
            }
        });
        StateWriter out = new StateWriter();
        out.sum(program);
        out.number(all.size());
        all.forEach((slot, entry) -> {
            out.text(slot.step);
            out.text(slot.name);
            out.sum(entry.input);
            entry.place.write(out);
        });
        shelf.close();
        StateFile.write(index, out.finished());
        shelf.removeOthers();
    }

    /** What was kept and not saved is lost. */
    @Override
    public void close() throws IOException {
        shelf.close();
        shelf.removeUnsaved();
    }
}
