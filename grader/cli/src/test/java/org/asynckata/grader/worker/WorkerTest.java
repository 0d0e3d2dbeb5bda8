package org.asynckata.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asynckata.grader.step.GraderFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerTest {
    private static final Duration GENEROUS = Duration.ofMinutes(2);
    private static final WorkerCommand COMMAND = new WorkerCommand(
            "naughty worker",
            NaughtyWorker.class,
            List.of("-Xmx32m"),
            ClassPath.of(Stream.of(NaughtyWorker.class, Harness.class)),
            Optional.empty());

    private final Worker worker = new Worker(COMMAND);

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        worker.close();
    }

    @Test
    void one_process_does_one_job_after_the_other() {
        for (int i = 0; i < 1000; i++) {
            assertEchoes("job " + i);
        }
    }

    @Test
    void a_large_job_arrives_whole() {
        assertEchoes("large ".repeat(1_000_000));
    }

    @ParameterizedTest
    @CsvSource({"exit, ENDED", "halt, ENDED", "throw, ENDED", "eat, OUT_OF_MEMORY", "scribble, GARBLED"})
    void whatever_a_job_does_the_next_gets_a_fresh_process(String what, Reply.Reason reason) {
        assertThat(ask(what, GENEROUS)).isEqualTo(new Reply.None<>(reason));
        assertEchoes("goes on");
    }

    @Test
    void a_job_that_does_not_end_is_ended() {
        assertEchoes("up");
        assertThat(ask("hang", Duration.ofMillis(50))).isEqualTo(new Reply.None<>(Reply.Reason.TOO_LATE));
        assertEchoes("goes on");
    }

    @Test
    void a_worker_that_cannot_start_is_the_graders_failure() {
        WorkerCommand wrong = new WorkerCommand(
                "lost worker", NaughtyWorker.class, List.of(), List.of(Path.of("nowhere")), Optional.empty());
        try (Worker lost = new Worker(wrong)) {
            assertThatExceptionOfType(GraderFailure.class)
                    .isThrownBy(() -> lost.send(new NaughtyWorker.Task("echo")))
                    .withMessageContaining("lost worker does not start")
                    .withMessageContaining("NaughtyWorker");
        }
    }

    @Test
    void it_ends_with_the_scoring_process_and_so_does_its_folder() throws IOException {
        Path folder = PrivateFolder.create();
        Process process = COMMAND.processBuilder(folder).start();
        Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(folder.resolve("deep/left.txt"), "left behind");
        process.getOutputStream().close();
        await().atMost(GENEROUS).until(() -> !process.isAlive());
        assertThat(folder).doesNotExist();
    }

    @Test
    void it_has_a_folder_of_its_own_that_ends_with_it() throws IOException {
        String folder = answer("write");
        assertThat(Path.of(folder, "temporary.txt")).content().contains("private");
        assertThat(Path.of(folder, "relative.txt")).content().contains("private");
        if (Files.getFileStore(Path.of(folder)).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(Path.of(folder)))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
        worker.close();
        assertThat(Path.of(folder)).doesNotExist();
    }

    @Test
    void after_a_death_the_next_process_has_another_folder() {
        String folder = answer("write");
        ask("halt", GENEROUS);
        assertThat(Path.of(folder)).doesNotExist();
        assertThat(answer("write")).isNotEqualTo(folder);
    }

    @Test
    void it_inherits_nothing_but_three_pipes() throws IOException {
        assertThat(answer("environment")).isEqualTo("LC_ALL=C.UTF-8");
        assumeThat(Path.of("/proc/self/fd")).exists();
        Path secret = Files.writeString(folder.resolve("secret.txt"), "open in the scoring process");
        try (FileInputStream _ = new FileInputStream(secret.toFile())) {
            worker.close();
            assertThat(answer("descriptors")).contains("pipe:").doesNotContain("secret.txt");
        }
    }

    private String answer(String what) {
        return ((Reply.Answer<NaughtyWorker.Echo>) ask(what, GENEROUS)).value().what();
    }

    private void assertEchoes(String what) {
        assertThat(ask(what, GENEROUS)).isEqualTo(new Reply.Answer<>(new NaughtyWorker.Echo(what)));
    }

    private Reply<NaughtyWorker.Echo> ask(String what, Duration limit) {
        worker.send(new NaughtyWorker.Task(what));
        return worker.receive(NaughtyWorker.Echo.class, limit);
    }
}
