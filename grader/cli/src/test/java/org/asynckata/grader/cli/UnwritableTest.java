package org.asynckata.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.asynckata.grader.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a report cannot be written, one line says why. Needs root, who alone can make a full disk. */
class UnwritableTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path disk;
    private Path report;

    @BeforeEach
    void write_a_report() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
        report = folder.resolve("report.json");
        Files.writeString(report, """
            {"schemaVersion": 1, "score": 0, "maxScore": 0, "sourceFolder": "%s", "exercises": [], "chapters": [],
             "notes": [], "run": {"submission": "", "at": "", "milliseconds": 0, "java": ""}}
            """.formatted("x".repeat(100_000)));
    }

    @AfterEach
    void unmount() {
        runs("umount", disk.toString());
    }

    @Test
    void to_a_full_disk() throws IOException {
        mount("size=64k");
        assertThat(reportInto("disk/copy.json")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "cannot write the report to " + disk.resolve("copy.json") + ": No space left on device\n");
        try (Stream<Path> left = Files.list(disk)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void on_a_full_disk_the_report_of_before_is_kept() throws IOException {
        mount("size=64k");
        Path copy = Files.writeString(disk.resolve("copy.json"), "before");
        assertThat(reportInto("disk/copy.json")).isEqualTo(2);
        assertThat(copy).hasContent("before");
    }

    @Test
    void to_a_read_only_folder() {
        mount("ro");
        assertThat(reportInto("disk/copy.json")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "cannot write the report to " + disk.resolve("copy.json") + ": Read-only file system\n");
    }

    @Test
    void to_the_device_of_those_who_want_to_see_it_fail() {
        assumeThat(Path.of("/dev/full")).exists();
        assertThat(reportInto("/dev/full/copy.json")).isEqualTo(2);
        assertThat(err.toString())
                .contains("cannot write the report to /dev/full/copy.json: ")
                .hasLineCount(1);
    }

    private void mount(String options) {
        assumeThat(runs("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()))
                .as("root may mount")
                .isTrue();
    }

    private int reportInto(String out) {
        return AsyncKata.commandLine(Workers::start)
                .setErr(new PrintWriter(err))
                .execute("report", report.toString(), folder.resolve(out).toString());
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
