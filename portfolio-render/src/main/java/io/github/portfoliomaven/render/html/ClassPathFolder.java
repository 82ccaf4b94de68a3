package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.SiteFile;
import io.github.portfoliomaven.core.model.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads all files below a folder of a class path, be it a folder on disk or in a jar.
 *
 * <p>A class path cannot list a folder, so that a file with a known name marks it; whatever holds that file is listed.
 * Jars need no entries for folders.
 */
final class ClassPathFolder {

    private static final int MOST_FILES = 10_000;

    /** The most bytes of all files, unpacked. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final String display;
    private final List<SiteFile> files = new ArrayList<>();
    private int bytes;

    private ClassPathFolder(String display) {
        this.display = display;
    }

    /** Thrown for a folder that holds what no theme has; the message says what. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message, null, false, false);
        }

        String text() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * The files by path, read into memory; paths are relative to the folder.
     *
     * @param prefix the folder, with a final slash
     * @param display what messages put before the path
     */
    static List<SiteFile> read(ClassLoader loader, String prefix, String marker, String display) {
        return read(loader.getResource(prefix + marker), prefix, marker, display);
    }

    /** The same of a folder in the module of a class: others cannot see into it. */
    static List<SiteFile> read(Class<?> insider, String prefix, String marker, String display) {
        return read(insider.getResource("/" + prefix + marker), prefix, marker, display);
    }

    private static List<SiteFile> read(@Nullable URL url, String prefix, String marker, String display) {
        if (url == null) {
            throw new IllegalArgumentException("the class path has no " + prefix + marker);
        }
        try {
            ClassPathFolder folder = new ClassPathFolder(display);
            if (url.getProtocol().equals("jar")) {
                folder.addJar(url, prefix);
            } else {
                folder.addFolder(URI.create(url.toString()));
            }
            folder.files.sort(Comparator.comparing(SiteFile::path));
            return folder.files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + url, e);
        }
    }

    private void addJar(URL marker, String prefix) throws IOException {
        JarURLConnection connection = (JarURLConnection) marker.openConnection();
        // A cached jar would stay open, which locks the file on Windows, and be shared with code that closes it.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (name.startsWith(prefix) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        add(name.substring(prefix.length()), in);
                    }
                }
            }
        }
    }

    private void addFolder(URI marker) throws IOException {
        Path folder = Path.of(marker).resolveSibling("");
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            try (InputStream in = Files.newInputStream(path)) {
                add(folder.relativize(path).toString().replace('\\', '/'), in);
            }
        }
    }

    /** Counts what comes out, not what a jar says of itself. */
    private void add(String path, InputStream in) throws IOException {
        if (!SitePath.isValid("/" + path)) {
            throw new Refused("the name of its file '" + path.replaceAll("\\p{Cntrl}", "?") + "' leads elsewhere");
        }
        byte[] content = in.readNBytes(MOST_BYTES - bytes + 1);
        bytes += content.length;
        if (bytes > MOST_BYTES || files.size() == MOST_FILES) {
            throw new Refused("it holds more than " + MOST_FILES + " files or 64 MiB");
        }
        files.add(new SiteFile(path, display + path, content::clone));
    }
}
