package org.asynckata.grader.selfcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The kit's own source tree. */
record Checkout(Path root) {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    /** Whether this looks like one. */
    boolean exists() {
        return Files.isDirectory(stubs()) && Files.isDirectory(solutions()) && Files.isDirectory(hiddenTests());
    }

    Path stubs() {
        return root.resolve("exercises").resolve(MAIN);
    }

    Path visibleTests() {
        return root.resolve("exercises").resolve(TEST);
    }

    Path table() {
        return root.resolve("exercises").resolve("README.md");
    }

    Path solutions() {
        return root.resolve("solutions").resolve(MAIN);
    }

    Path hiddenTests() {
        return root.resolve("grader").resolve("hidden-tests").resolve(MAIN);
    }

    Path mistakes() {
        return root.resolve("grader").resolve("hidden-tests").resolve("mistakes");
    }

    Path alternatives() {
        return root.resolve("grader").resolve("hidden-tests").resolve("alternatives");
    }

    /** How findings name a file. */
    String name(Path file) {
        return slashes(root.relativize(file));
    }

    /** All files under a folder, by their paths there. */
    static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> slashes(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
