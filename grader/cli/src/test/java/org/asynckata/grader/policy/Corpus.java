package org.asynckata.grader.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.compile.InProcessCompiler;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.FakeKit;

/** A source file that is kept to be judged. What it must be told stands in comments at its end, one sentence each. */
record Corpus(String name, String text) {
    private static final String CHAPTER = "ch01_fake";

    /** All that are in this folder of the test's resources. */
    static List<Corpus> of(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(Corpus.class.getResource("/policy/" + folder).toURI()))) {
            return files.sorted()
                    .map(file -> new Corpus(file.getFileName().toString(), text(file)))
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiled as the exercise of its name. */
    Compiled compiled() {
        Map<String, byte[]> classes = InProcessCompiler.compile(
                CHAPTER + "/" + name, text, FakeKit.kit().givenClasses());
        return new Compiled(new Exercise(CHAPTER, name.replace(".java", ""), List.of()), classes);
    }

    /** What must be said about it. */
    List<String> sentences() {
        return text.lines()
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring(3))
                .toList();
    }
}
