package org.asynckata.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.asynckata.grader.Grader;
import org.asynckata.grader.Workers;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.step.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SessionTest {
    private static final String RIGHT = "class Counter { static int next() { return Numbers.ONE; } }";

    @TempDir
    private Path folder;

    @Test
    void what_was_saved_is_graded_again_however_it_was_saved() throws Exception {
        Path chapter = Files.createDirectories(folder.resolve("src/main/java/ch01_fake"));
        save(chapter, "Counter", RIGHT);
        save(chapter, "Numbers", "class Numbers { static final int ONE = 2; }");
        save(chapter, "Adder", "class Adder {}");
        Place place = Place.of(folder.resolve("src/main/java"));
        List<String> told = new ArrayList<>();
        try (SaveWatcher saves = new SaveWatcher(folder, FakeKit.kit());
                Workers workers = Workers.start()) {
            Grader grader = new Grader(FakeKit.kit(), workers, Duration.ofMinutes(2));
            Session session =
                    new Session(FakeKit.kit(), grader, place, saves.submission(), result -> told.add(result.name()));
            assertThat(told).containsExactly("Counter", "Adder", "Tea");
            assertThat(session.current()).returns("Counter", ExerciseResult::name);

            save(chapter, "Numbers", "class Numbers { static final int ONE = 1; }");
            assertThat(session.saved(saves.awaitSave())).isTrue();
            assertThat(session.current()).returns(Status.SOLVED, ExerciseResult::status);

            session.next();
            assertThat(session.current()).returns("Adder", ExerciseResult::name);

            Path whole = folder.resolve("elsewhere");
            Files.move(chapter, whole);
            save(whole, "Counter", "class Counter {");
            Files.move(whole, chapter);
            session.saved(saves.awaitSave());
            assertThat(session.current())
                    .returns("Counter", ExerciseResult::name)
                    .returns(Status.DOES_NOT_COMPILE, ExerciseResult::status);

            Path part = chapter.resolve(".Counter.java.swp");
            Files.writeString(part, "package ch01_fake; " + RIGHT);
            Files.move(part, chapter.resolve("Counter.java"), StandardCopyOption.REPLACE_EXISTING);
            session.saved(saves.awaitSave());
            assertThat(session.current()).returns(Status.SOLVED, ExerciseResult::status);
        }
    }

    @Test
    void the_place_outlives_the_process_and_a_spoilt_file() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        Place place = Place.of(sources);
        place.moveTo("Adder");
        place.sawHint("Adder");
        place.sawHint("Adder");
        assertThat(Place.of(sources).exercise()).contains("Adder");
        assertThat(Place.of(sources).hints("Adder")).isEqualTo(2);
        Files.write(folder.resolve(".kata"), new byte[] {'=', '\n', (byte) 0xff, 'h', 'i', '='});
        assertThat(Place.of(sources).exercise()).isEmpty();
        Files.writeString(folder.resolve(".kata"), "hints.Adder=many");
        assertThat(Place.of(sources).hints("Adder")).isZero();
    }

    private static void save(Path chapter, String name, String text) throws IOException {
        Files.writeString(chapter.resolve(name + ".java"), "package ch01_fake; " + text);
    }
}
