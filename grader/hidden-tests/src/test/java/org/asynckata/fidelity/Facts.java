package org.asynckata.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asynckata.engine.Line;

/**
 * What CPython 3.11 did in the program behind an exercise, in the words of ours. One file for each exercise: a heading
 * {@code # visible test: NAME}, then the lines of that scenario; {@code # left out:} says what is not among them, and why.
 *
 * @param exercise the simple name of the class
 * @param scenarios the lines by the name of the visible test
 * @param leftOut what is said of the rest
 */
record Facts(String exercise, Map<String, List<Line>> scenarios, List<String> leftOut) {
    private static final String TEST = "# visible test: ";
    private static final String LEFT_OUT = "# left out: ";
    private static final String SUFFIX = ".txt";

    /** All of them, by the name of the exercise. */
    static Stream<Facts> all() {
        try (Stream<Path> files =
                Files.list(Path.of(Facts.class.getResource("/fidelity").toURI()))) {
            return files.sorted().map(Facts::read).toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Facts read(Path file) {
        Map<String, List<Line>> scenarios = new LinkedHashMap<>();
        List<String> leftOut = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (String line : linesOf(file)) {
            if (line.startsWith(TEST)) {
                lines = new ArrayList<>();
                scenarios.put(line.substring(TEST.length()), lines);
            } else if (line.startsWith(LEFT_OUT)) {
                leftOut.add(line.substring(LEFT_OUT.length()));
            } else if (!line.startsWith("#")) {
                lines.add(Line.parse(line));
            }
        }
        String name = file.getFileName().toString();
        return new Facts(name.substring(0, name.length() - SUFFIX.length()), scenarios, leftOut);
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
