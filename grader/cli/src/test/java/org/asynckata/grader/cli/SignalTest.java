package org.asynckata.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asynckata.grader.worker.ClassPath;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grade that is ended from outside leaves no process and no file behind. */
@EnabledOnOs(OS.LINUX)
class SignalTest {
    private static final Duration GENEROUS = Duration.ofMinutes(2);
    private static final String ENDLESS = """
        package ch02_coroutines;

        public class Hello {
            static java.util.concurrent.Callable<String> hello(String name, java.time.Duration pause) {
                return () -> name + java.util.stream.LongStream.range(0, Long.MAX_VALUE).sum();
            }
        }
        """;

    @TempDir
    private Path folder;

    private Path temporary;
    private Process grader;

    @ParameterizedTest
    @CsvSource({"INT, true", "TERM, false", "KILL, false"})
    void whoever_ends_the_grader_ends_all_that_it_has_started(String signal, boolean toAll) throws Exception {
        startGrading();
        List<ProcessHandle> workers = new ArrayList<>();
        await().atMost(GENEROUS).until(() -> {
            workers.clear();
            grader.descendants().filter(SignalTest::isWorker).forEach(workers::add);
            return workers.size() >= 2 && foldersLeft().size() >= 2;
        });
        List<String> kill = new ArrayList<>(List.of("kill", "-" + signal, String.valueOf(grader.pid())));
        if (toAll) { // as a terminal does
            workers.forEach(worker -> kill.add(String.valueOf(worker.pid())));
        }
        assertThat(new ProcessBuilder(kill).start().waitFor()).isZero();
        await().atMost(GENEROUS)
                .until(() -> !grader.isAlive()
                        && workers.stream().noneMatch(ProcessHandle::isAlive)
                        && foldersLeft().isEmpty());
        assertThat(grader.exitValue()).isGreaterThan(128);
        assertThat(folder.resolve("report.json")).doesNotExist();
    }

    /** Before that it is a helper of the JDK that is about to become one, and ends with its parent. */
    private static boolean isWorker(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("Worker");
    }

    private void startGrading() throws IOException {
        Path chapter = Files.createDirectories(folder.resolve("src/main/java/ch02_coroutines"));
        Files.writeString(chapter.resolve("Hello.java"), ENDLESS);
        temporary = Files.createDirectory(folder.resolve("temporary"));
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(LauncherTest.javaWith(
                "-Djava.io.tmpdir=" + temporary,
                "-javaagent:" + ClassPath.agent().orElseThrow()));
        command.add(AsyncKata.class.getName());
        command.addAll(List.of(
                "grade",
                folder.toString(),
                "--report",
                folder.resolve("report.json").toString()));
        grader = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private List<Path> foldersLeft() throws IOException {
        try (Stream<Path> left = Files.list(temporary)) {
            return left.filter(file -> file.getFileName().toString().startsWith("async-kata-"))
                    .toList();
        }
    }
}
