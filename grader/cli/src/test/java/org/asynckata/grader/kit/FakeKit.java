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
    private static final Path SOURCES = resources("/fake");
    private static final Kit KIT = compile(SOURCES);

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

    /** A folder of the test resources. */
    public static Path resources(String name) {
        try {
            return Path.of(FakeKit.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The kit made of the sources in a folder: its exercises, their tests, given files and the table. */
    public static Kit compile(Path sources) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(Kit.TABLE, bytes(sources.resolve("exercises.md")));
        Map<String, byte[]> given = read(sources.resolve("given"));
        given.forEach((path, content) -> files.put("given/" + path, content));
        classes(sources).forEach((path, content) -> {
            if (path.contains("Test")) {
                files.put(path, content);
            } else if (given.containsKey(path.replace(".class", ".java"))) {
                files.put("given/" + path, content);
            }
        });
        return new Kit(files);
    }

    private static Map<String, byte[]> classes(Path folder) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder)) {
            Path output = Files.createDirectories(
                    Path.of("target", "fake-kit", folder.getFileName().toString()));
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

    private static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
