package org.asynckata.grader.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asynckata.grader.step.GraderFailure;

/** Reads the kit's files from where the hidden tests are: the grader's own jar, or a folder while the kit is built. */
final class KitFiles {
    private static final String MARKER = Kit.TABLE;
    private static final Pattern WANTED = Pattern.compile("(given/)?ch\\d\\d_\\w+/.+|" + Pattern.quote(Kit.TABLE));

    private KitFiles() {}

    /** Everything of the kit, by path. */
    static Map<String, byte[]> read() {
        URL marker = KitFiles.class.getResource("/" + MARKER);
        if (marker == null) {
            throw new GraderFailure("this grader was built without its tests: " + MARKER + " is not in it");
        }
        try {
            return marker.getProtocol().equals("jar")
                    ? fromJar(marker)
                    : fromFolder(Path.of(marker.toURI()).getParent());
        } catch (IOException | URISyntaxException e) {
            throw new GraderFailure("the grader cannot read its own tests: " + e.getMessage(), e);
        }
    }

    private static Map<String, byte[]> fromJar(URL marker) throws IOException, URISyntaxException {
        String jar = marker.getPath().substring(0, marker.getPath().indexOf("!/"));
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile archive = new JarFile(Path.of(new URI(jar)).toFile())) {
            for (JarEntry entry : Collections.list(archive.entries())) {
                if (WANTED.matcher(entry.getName()).matches() && !entry.isDirectory()) {
                    try (InputStream content = archive.getInputStream(entry)) {
                        files.put(entry.getName(), content.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> fromFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(file -> {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (WANTED.matcher(path).matches()) {
                    files.put(path, bytes(file));
                }
            });
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
