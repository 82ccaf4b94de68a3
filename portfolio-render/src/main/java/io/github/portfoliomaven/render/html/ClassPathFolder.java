package io.github.portfoliomaven.render.html;

import io.github.portfoliomaven.core.model.SiteFile;
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

/**
 * Reads all files below a folder of a class path, be it a folder on disk or in a jar.
 *
 * <p>A class path cannot list a folder, so that a file with a known name marks it; whatever holds that file is listed.
 * Jars need no entries for folders.
 */
final class ClassPathFolder {

    private ClassPathFolder() {}

    /**
     * The files by path, read into memory; paths are relative to the folder.
     *
     * @param prefix the folder, with a final slash
     * @param display what messages put before the path
     */
    static List<SiteFile> read(ClassLoader loader, String prefix, String marker, String display) {
        URL url = loader.getResource(prefix + marker);
        if (url == null) {
            throw new IllegalArgumentException("the class path has no " + prefix + marker);
        }
        try {
            List<SiteFile> files = url.getProtocol().equals("jar")
                    ? fromJar(url, prefix, display)
                    : fromFolder(URI.create(url.toString()), display);
            files.sort(Comparator.comparing(SiteFile::path));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + url, e);
        }
    }

    private static List<SiteFile> fromJar(URL marker, String prefix, String display) throws IOException {
        JarURLConnection connection = (JarURLConnection) marker.openConnection();
        // A cached jar would stay open, which locks the file on Windows, and be shared with whoever closes it.
        connection.setUseCaches(false);
        List<SiteFile> files = new ArrayList<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (name.startsWith(prefix) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.add(file(name.substring(prefix.length()), display, in.readAllBytes()));
                    }
                }
            }
        }
        return files;
    }

    private static List<SiteFile> fromFolder(URI marker, String display) throws IOException {
        Path folder = Path.of(marker).resolveSibling("");
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        List<SiteFile> files = new ArrayList<>();
        for (Path path : paths) {
            String relative = folder.relativize(path).toString().replace('\\', '/');
            files.add(file(relative, display, Files.readAllBytes(path)));
        }
        return files;
    }

    private static SiteFile file(String path, String display, byte[] bytes) {
        return new SiteFile(path, display + path, bytes::clone);
    }
}
