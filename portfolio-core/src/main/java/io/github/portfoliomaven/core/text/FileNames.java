package io.github.portfoliomaven.core.text;

import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * Names of files as text and back, in which the locale has no part: where it is not UTF-8 ({@code LC_ALL=C}), Java reads
 * names wrong and refuses to write them, but the address of a path keeps the true bytes. A name is UTF-8, and one text
 * in whatever Unicode form a file system keeps it (NFC, UAX #15).
 */
public final class FileNames {

    private static final boolean TRUE = isTrue(System.getProperty("sun.jnu.encoding", ""), File.separatorChar);

    private FileNames() {}

    /** The name of a file without its folders, in NFC. */
    public static String of(Path file) {
        return of(file, TRUE);
    }

    static String of(Path file, boolean isTrue) {
        String name = String.valueOf(file.getFileName());
        return Normalizer.normalize(isTrue ? name : decoded(file, name), Normalizer.Form.NFC);
    }

    /** What follows the last dot of a name or path, in lower case; all of it if there is none. */
    public static String extension(String name) {
        return LowerCase.of(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The path of a file below a folder, in NFC, with forward slashes; empty for the folder itself. */
    public static String relative(Path folder, Path file) {
        StringBuilder path = new StringBuilder();
        for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
            path.insert(0, of(at) + (path.isEmpty() ? "" : "/"));
        }
        return path.toString();
    }

    /**
     * A file below a folder.
     *
     * @param relative with forward slashes
     * @throws java.nio.file.InvalidPathException if no file can have this name here
     */
    public static Path resolve(Path folder, String relative) {
        return resolve(folder, relative, TRUE);
    }

    static Path resolve(Path folder, String relative, boolean isTrue) {
        if (isTrue || relative.indexOf('\0') >= 0 || relative.chars().allMatch(c -> c < 0x80)) {
            return folder.resolve(relative);
        }
        String base = folder.toAbsolutePath().toUri().toString();
        return Path.of(URI.create(base + (base.endsWith("/") ? "" : "/") + encoded(relative)));
    }

    /** Windows keeps names as UTF-16, whatever the locale. */
    private static boolean isTrue(String encoding, char separator) {
        return separator == '\\' || encoding.equalsIgnoreCase("UTF-8") || encoding.equalsIgnoreCase("UTF8");
    }

    private static String decoded(Path file, String otherwise) {
        String path = file.toAbsolutePath().toUri().getRawPath();
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String name = whole.substring(whole.lastIndexOf('/') + 1);
        ByteBuffer bytes = ByteBuffer.allocate(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.put((byte) name.charAt(i));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }

    private static String encoded(String relative) {
        StringBuilder out = new StringBuilder(relative.length());
        for (byte b : relative.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c == '/' || c == '.' || c == '-' || c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return out.toString();
    }
}
