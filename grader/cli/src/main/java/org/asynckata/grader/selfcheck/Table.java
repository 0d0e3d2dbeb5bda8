package org.asynckata.grader.selfcheck;

import java.util.List;
import java.util.stream.Stream;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;

/** The table in exercises/README.md has one row for each exercise, ending with its points. */
final class Table {
    private final List<String> rows;
    private final Kit kit;

    Table(Checkout checkout, Kit kit) {
        this.kit = kit;
        this.rows = Checkout.text(checkout.table())
                .lines()
                .filter(line -> line.startsWith("|") && line.contains("(src/main/java/") && line.contains(".java)"))
                .toList();
    }

    Stream<String> findings() {
        Stream<String> exercises = kit.exercises().stream().flatMap(this::findings);
        Stream<String> others = rows.stream()
                .filter(row -> kit.exercises().stream().noneMatch(exercise -> isAbout(row, exercise)))
                .map(row -> "exercises/README.md has a row for no exercise: " + row);
        return Stream.concat(exercises, others);
    }

    private Stream<String> findings(Exercise exercise) {
        List<String> own = rows.stream().filter(row -> isAbout(row, exercise)).toList();
        if (own.size() != 1) {
            return Stream.of(
                    "exercises/README.md has %d rows for %s, instead of one".formatted(own.size(), exercise.path()));
        }
        String[] cells = own.getFirst().split("\\|");
        String points = cells[cells.length - 1].strip();
        return points.equals(Integer.toString(exercise.maxScore()))
                ? Stream.empty()
                : Stream.of("exercises/README.md gives %s %s points; its tests give %d"
                        .formatted(exercise.path(), points, exercise.maxScore()));
    }

    private static boolean isAbout(String row, Exercise exercise) {
        return row.contains("[%s](src/main/java/%s)".formatted(exercise.name(), exercise.path()));
    }
}
