package org.asynckata.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asynckata.grader.Grader;
import org.asynckata.grader.Workers;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.step.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a learner reads, whole, for each kind of failure. Each file names the wrong submission, one of the kit's mistakes
 * or one that lies beside it, and then says what is told: on a hundred columns, or as many as the file's name says.
 */
class FailureKindsTest {
    private static final Path KINDS = resources();
    private static final Path MISTAKES = Path.of("..", "hidden-tests", "mistakes");
    private static final Kit KIT = Kit.ofThisGrader();

    private static Workers workers;

    @BeforeAll
    static void start() {
        workers = Workers.start();
    }

    @AfterAll
    static void end() {
        workers.close();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_learner_reads(String kind) throws IOException {
        String[] file = Files.readString(KINDS.resolve(kind + ".txt")).split("\n\n", 2);
        int width = kind.contains("@") ? Integer.parseInt(kind.split("@")[1]) : 100;
        assertThat(told(file[0], width)).isEqualTo(file[1]);
    }

    static Stream<String> kinds() throws IOException {
        try (Stream<Path> files = Files.list(KINDS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String told(String wrong, int width) throws IOException {
        Path beside = KINDS.resolve(wrong);
        String text = Files.readString(Files.exists(beside) ? beside : MISTAKES.resolve(wrong));
        Exercise exercise = KIT.exerciseAt(Path.of(wrong).getParent() + ".java").orElseThrow();
        Candidate candidate = new Candidate(exercise, new Step.Ready<>(Map.of(exercise.path(), text)));
        Grader grader = new Grader(KIT, workers, Duration.ofMinutes(2));
        ExerciseResult result = grader.grade(List.of(candidate), _ -> {}).getFirst();
        Screen screen = new Screen(width, false, true);
        return Story.of(result, screen).stream()
                .map(line -> screen.show(line).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static Path resources() {
        try {
            return Path.of(FailureKindsTest.class.getResource("/failures").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
