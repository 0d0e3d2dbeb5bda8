package org.asynckata.engine.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;

/** How the exercises stand whose tests ran, chapter by chapter. */
final class Tally {
    private static final String TEST = "Test";

    private enum Standing {
        PASSES,
        FAILS,
        TO_DO
    }

    private final Map<String, Standing> exercises = new TreeMap<>();

    /** Counts one test of a class: an exercise passes when all of its tests do, and fails when one does. */
    void add(String testClass, TestExecutionResult.Status status) {
        Standing standing = switch (status) {
            case SUCCESSFUL -> Standing.PASSES;
            case FAILED -> Standing.FAILS;
            case ABORTED -> Standing.TO_DO;
        };
        exercises.merge(
                testClass.substring(0, testClass.length() - TEST.length()).replace('.', '/'),
                standing,
                (one, other) -> one == Standing.FAILS || other == Standing.PASSES ? one : other);
    }

    List<String> passing() {
        return exercises.keySet().stream()
                .filter(exercise -> exercises.get(exercise) == Standing.PASSES)
                .toList();
    }

    int size() {
        return exercises.size();
    }

    /** A line for each chapter, and the exercise to go on with. */
    List<String> lines() {
        Map<String, List<Standing>> chapters = exercises.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().substring(0, entry.getKey().indexOf('/')),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        int width = chapters.keySet().stream().mapToInt(String::length).max().orElse(1);
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(width) + "  pass  fail  to do");
        chapters.forEach((chapter, standings) -> lines.add(("%-" + width + "s%6s%6s%7s")
                .formatted(
                        chapter,
                        count(standings, Standing.PASSES),
                        count(standings, Standing.FAILS),
                        count(standings, Standing.TO_DO))));
        lines.add(next());
        return lines;
    }

    private static String count(List<Standing> standings, Standing wanted) {
        long count = standings.stream().filter(it -> it == wanted).count();
        return count == 0 ? "" : Long.toString(count);
    }

    private String next() {
        String table = table();
        return exercises.keySet().stream()
                .filter(exercise -> exercises.get(exercise) != Standing.PASSES)
                .min(Comparator.<String>comparingInt(exercise -> placeIn(table, exercise))
                        .thenComparing(exercise -> exercise))
                .map(exercise -> "Next: " + exercise + ".java")
                .orElse("All visible tests pass. The hidden ones, too? mvn verify");
    }

    private static int placeIn(String table, String exercise) {
        int place = table.indexOf('/' + exercise + ".java");
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** The table of exercises, whose order is the one in which learners meet them. */
    private static String table() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException _) {
            return "";
        }
    }
}
