package io.github.portfoliomaven.render.image;

import io.github.portfoliomaven.core.memo.StateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was drawn between builds, by a key that names everything that decides its bytes.
 *
 * <p>Each entry is a file: the content, then the SHA-256 of the key and the content. A damaged entry counts as absent. A
 * cache that cannot be written is no error: the next build draws again. Safe for use by several threads and builds at once.
 */
public final class ImageCache {

    private static final int CHECKSUM = 32;

    private final @Nullable Path directory;
    private final boolean read;

    private ImageCache(@Nullable Path directory, boolean read) {
        this.directory = directory;
        this.read = read;
    }

    /** A cache in a directory of its own, which is made when the first entry is. */
    public static ImageCache in(Path directory) {
        return new ImageCache(directory, true);
    }

    /** The same cache, which gives nothing that is in it, and replaces it by what is drawn. */
    public ImageCache anew() {
        return new ImageCache(directory, false);
    }

    /** Remembers nothing. */
    public static ImageCache none() {
        return new ImageCache(null, false);
    }

    /** @param key a file name: hexadecimal digits */
    public Optional<byte[]> get(String key) {
        if (directory == null || !read) {
            return Optional.empty();
        }
        try {
            byte[] entry = StateFile.read(directory.resolve(key)).orElse(new byte[0]);
            int length = entry.length - CHECKSUM;
            if (length < 0) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOf(entry, length);
            byte[] checksum = Arrays.copyOfRange(entry, length, entry.length);
            return Arrays.equals(checksum(key, content), checksum) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Knows an entry that lies under the name of another, too. */
    private static byte[] checksum(String key, byte[] content) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(name, name.length + content.length);
        System.arraycopy(content, 0, whole, name.length, content.length);
        return ImageHash.sha256(whole);
    }

    /** Whether there is an entry, damaged or not. */
    boolean has(String key) {
        return directory != null && read && Files.exists(directory.resolve(key));
    }

    public void put(String key, byte[] content) {
        if (directory == null || Files.isSymbolicLink(directory)) {
            return;
        }
        try {
            Files.createDirectories(directory);
            Path temporary = Files.createTempFile(directory, "new", null);
            try {
                byte[] entry = Arrays.copyOf(content, content.length + CHECKSUM);
                System.arraycopy(checksum(key, content), 0, entry, content.length, CHECKSUM);
                Files.write(temporary, entry);
                Files.move(
                        temporary,
                        directory.resolve(key),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            // The site is complete without it; the next build draws this image again.
            return;
        }
    }
}
