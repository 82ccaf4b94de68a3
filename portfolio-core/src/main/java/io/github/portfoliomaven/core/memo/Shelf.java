package io.github.portfoliomaven.core.memo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes on disk for a {@link DiskMemory}: files that are written once, and read in parts. A build writes one of its own, so
 * that it never touches what others read. Thread-safe.
 */
final class Shelf {

    private static final String SUFFIX = ".bytes";

    private final Path folder;
    private final String prefix;
    private final Map<Long, FileChannel> files = new HashMap<>();
    private final Set<Long> saved = new HashSet<>();
    private long own;
    private long end;
    private boolean broken;

    /** @param index the file that the names of the files here start with */
    Shelf(Path index) {
        this.folder = Objects.requireNonNull(index.toAbsolutePath().getParent());
        this.prefix = index.getFileName() + ".";
    }

    /**
     * Where bytes are.
     *
     * @param file its number
     * @param sum of the bytes
     */
    record Place(long file, long offset, int length, ContentSum sum) {

        static Place read(StateReader in) throws StateReader.Damaged {
            return new Place(in.number(), in.number(), in.number(Integer.MAX_VALUE), in.sum());
        }

        void write(StateWriter out) {
            out.number(file);
            out.number(offset);
            out.number(length);
            out.sum(sum);
        }
    }

    /** @throws IOException if they are not what was laid there */
    byte[] read(Place place) throws IOException {
        FileChannel channel = open(place.file);
        if (place.offset < 0 || place.offset > channel.size() - place.length) {
            throw new StateReader.Damaged("the file was cut");
        }
        byte[] bytes = new byte[place.length];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer, place.offset + buffer.position());
        }
        if (!ContentSum.of(bytes).equals(place.sum)) {
            throw new StateReader.Damaged("the file was changed");
        }
        return bytes;
    }

    private synchronized FileChannel open(long file) throws IOException {
        FileChannel channel = files.get(file);
        if (channel == null) {
            Path path = path(file);
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new StateReader.Damaged("there is no such file");
            }
            channel = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            files.put(file, channel);
        }
        return channel;
    }

    private Path path(long file) {
        return folder.resolve(prefix + Long.toHexString(file) + SUFFIX);
    }

    /** Whether something could not be written. */
    synchronized boolean isBroken() {
        return broken;
    }

    /** Takes what was written; {@code null} if the disk does not. */
    @Nullable
    Place lay(StateWriter written) {
        ByteBuffer bytes = written.part();
        ContentSum sum = ContentSum.of(bytes);
        try {
            return lay(bytes, sum);
        } catch (IOException e) {
            return null;
        }
    }

    private synchronized Place lay(ByteBuffer bytes, ContentSum sum) throws IOException {
        if (broken) {
            throw new IOException("an earlier attempt has failed");
        }
        broken = true; // unless the end is reached
        FileChannel channel = files.get(own);
        if (channel == null) {
            StateFile.folder(folder);
            own = System.nanoTime() ^ ((long) System.identityHashCode(this) << Integer.SIZE);
            channel = FileChannel.open(
                    path(own), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
            files.put(own, channel);
        }
        Place place = new Place(own, end, bytes.remaining(), sum);
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
        broken = false;
        return place;
    }

    /**
     * Gathers what is to stay in one file, or in two if the larger one holds more of it than of other things.
     *
     * @return where each is now; what cannot be read any more is missing
     */
    Map<Place, Place> gather(Collection<Place> places) throws IOException {
        Map<Long, Long> sizes = new HashMap<>();
        places.forEach(place -> sizes.merge(place.file, (long) place.length, Long::sum));
        long stays = own;
        for (Map.Entry<Long, Long> size : sizes.entrySet()) {
            boolean larger = size.getValue() > sizes.getOrDefault(stays, 0L);
            stays = larger && 2 * size.getValue() > open(size.getKey()).size() ? size.getKey() : stays;
        }
        Map<Place, Place> moved = new HashMap<>();
        for (Place place : places) {
            try {
                boolean here = place.file == stays || place.file == own;
                moved.put(place, here ? place : lay(ByteBuffer.wrap(read(place)), place.sum));
            } catch (StateReader.Damaged e) {
                moved.remove(place); // it has been changed since it was read
            }
        }
        moved.values().forEach(place -> saved.add(place.file));
        return moved;
    }

    /** Removes the files of this shelf that hold nothing that was saved, those of killed builds among them. */
    void removeOthers() throws IOException {
        Set<Path> stay = new HashSet<>();
        saved.forEach(file -> stay.add(path(file)));
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                String name = path.getFileName().toString();
                if (name.startsWith(prefix) && name.endsWith(SUFFIX) && !stay.contains(path)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    /** Removes what was laid here and not saved. */
    void removeUnsaved() throws IOException {
        if (own != 0 && !saved.contains(own)) {
            Files.deleteIfExists(path(own));
        }
    }

    synchronized void close() throws IOException {
        for (FileChannel channel : files.values()) {
            channel.close();
        }
        files.clear();
    }
}
