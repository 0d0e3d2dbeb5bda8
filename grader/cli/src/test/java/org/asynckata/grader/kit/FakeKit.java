package org.asynckata.grader.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.step.Step;

/** A kit with two tiny exercises, made from the sources in the test resources. */
public final class FakeKit {
    private static final Path SOURCES = resources();
    private static final Kit KIT = compile();

    private FakeKit() {}

    /** The kit. */
    public static Kit kit() {
        return KIT;
    }

    /** The exercise of this name. */
    public static Exercise exercise(String name) {
        return KIT.exerciseAt("ch01_fake/" + name + ".java").orElseThrow();
    }

    /** The solution of an exercise. */
    public static Candidate solution(String exercise) {
        return candidate(exercise, text(SOURCES.resolve("exercises/ch01_fake/" + exercise + ".java")));
    }

    /** An exercise that consists of this text, without its package line. */
    public static Candidate with(String exercise, String text) {
        return candidate(exercise, "package ch01_fake;\n" + text);
    }

    private static Candidate candidate(String exercise, String text) {
        Exercise known = exercise(exercise);
        return new Candidate(known, new Step.Ready<>(Map.of(known.path(), text)));
    }

    private static Path resources() {
        try {
            return Path.of(FakeKit.class.getResource("/fake").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Kit compile() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(Kit.TABLE, bytes(SOURCES.resolve("exercises.md")));
        files.put("given/ch01_fake/Pair.java", bytes(SOURCES.resolve("given/ch01_fake/Pair.java")));
        classes().forEach((path, content) -> {
            if (path.contains("Test")) {
                files.put(path, content);
            } else if (path.contains("Pair")) {
                files.put("given/" + path, content);
            }
        });
        return new Kit(files);
    }

    private static Map<String, byte[]> classes() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            Path output = Files.createDirectories(Path.of("target", "fake-kit"));
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiles = javac.getTask(
                            null,
                            manager,
                            null,
                            List.of("-d", output.toString(), "-proc:none"),
                            null,
                            manager.getJavaFileObjectsFromPaths(java))
                    .call();
            if (!compiles) {
                throw new IllegalStateException("the fake kit does not compile");
            }
            return read(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), bytes(file)));
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

    private static String text(Path file) {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }
}
