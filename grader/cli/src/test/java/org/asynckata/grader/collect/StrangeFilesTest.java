package org.asynckata.grader.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.step.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are none, that have no end, or that do not stay as they are. */
@Timeout(120) // to read a pipe that nobody writes into would take for ever
class StrangeFilesTest {
    private static final String ADDER = "ch01_fake/Adder.java";
    private static final String RIGHT = "package ch01_fake;\nclass Adder {}\n";

    @TempDir
    private Path root;

    private Path sources;
    private Path adder;

    @BeforeEach
    void makeFolders() throws IOException {
        sources = root.resolve("src/main/java");
        adder = sources.resolve(ADDER);
        Files.createDirectories(adder.getParent());
    }

    @Test
    void a_pipe_is_refused_and_not_read() throws Exception {
        assumeThat(runs("mkfifo", adder.toString())).isTrue();
        assertThat(said()).isEqualTo(ADDER + " is not a plain file");
    }

    @Test
    void a_device_is_refused_and_not_read() throws Exception {
        assumeThat(runs("mknod", adder.toString(), "c", "1", "5"))
                .as("only root may")
                .isTrue();
        assertThat(said()).isEqualTo(ADDER + " is not a plain file");
    }

    @Test
    void a_pipe_in_place_of_a_folder_is_no_submission() throws Exception {
        Path pipe = root.resolve("pipe");
        assumeThat(runs("mkfifo", pipe.toString())).isTrue();
        assertThatExceptionOfType(UnusableSubmission.class)
                .isThrownBy(() -> Collector.collect(pipe, FakeKit.kit()))
                .withMessage(pipe + " is a file; name the folder of a submission");
    }

    @Test
    void of_a_huge_file_no_more_is_read_than_a_source_may_have() throws Exception {
        for (long bytes : new long[] {50_000_000, 50_000_000_000L}) {
            try (RandomAccessFile file = new RandomAccessFile(adder.toFile(), "rw")) {
                file.setLength(bytes); // of which the disk stores nothing
            }
            assertThat(said()).isEqualTo(ADDER + " is larger than 200 kB");
        }
    }

    @Test
    void a_file_that_may_not_be_read_is_refused() throws Exception {
        Files.writeString(adder, RIGHT);
        assumeThat(adder.toFile().setReadable(false) && !Files.isReadable(adder))
                .as("root may read all")
                .isTrue();
        assertThat(said()).isEqualTo(ADDER + " cannot be read");
    }

    @Test
    void a_tree_that_is_deep_or_wide_is_not_walked() throws Exception {
        Files.writeString(adder, RIGHT);
        Files.createDirectories(adder.resolveSibling("deeper/".repeat(400)));
        Path wide = Files.createDirectories(sources.resolve("elsewhere"));
        for (int i = 0; i < 2_000; i++) {
            Files.createFile(wide.resolve("Help" + i + ".java"));
        }
        Submission submission = Collector.collect(root, FakeKit.kit());
        assertThat(texts(submission)).containsOnlyKeys(ADDER);
        assertThat(submission.notes()).isEmpty();
    }

    /** Each file is read once, so whatever comes of it is one state of it, or a refusal. */
    @Test
    void what_changes_meanwhile_is_graded_as_it_was_read() throws Exception {
        Files.writeString(adder, RIGHT);
        AtomicBoolean over = new AtomicBoolean();
        Thread changing = Thread.ofPlatform().start(() -> change(over));
        try {
            for (int i = 0; i < 300; i++) {
                collectOnce();
            }
        } finally {
            over.set(true);
            changing.join();
        }
    }

    private void collectOnce() {
        try {
            Step<Map<String, String>> step =
                    Collector.collect(root, FakeKit.kit()).candidates().get(1).sources();
            switch (step) {
                case Step.Ready<Map<String, String>>(var texts) ->
                    assertThat(texts.get(ADDER)).isIn(RIGHT, "x".repeat(150_000));
                case Step.Stopped<Map<String, String>>(var why) ->
                    assertThat(why.message()).startsWith(ADDER).hasLineCount(1);
            }
        } catch (UnusableSubmission e) {
            assertThat(e.getMessage()).contains("has none of the kit's exercises");
        }
    }

    private void change(AtomicBoolean over) {
        Path next = adder.resolveSibling("next");
        List<Change> changes = List.of(
                () -> Files.writeString(next, RIGHT),
                () -> Files.writeString(next, "x".repeat(150_000)),
                () -> Files.writeString(next, "x".repeat(250_000)),
                () -> Files.createSymbolicLink(next, root),
                () -> Files.createDirectory(next));
        for (int i = 0; !over.get(); i++) {
            try {
                changes.get(i % changes.size()).make();
                Files.deleteIfExists(adder);
                Files.move(next, adder, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private String said() throws UnusableSubmission {
        assertThat(Files.exists(adder, LinkOption.NOFOLLOW_LINKS)).isTrue();
        Step<Map<String, String>> step =
                Collector.collect(root, FakeKit.kit()).candidates().get(1).sources();
        return ((Step.Stopped<Map<String, String>>) step).why().message();
    }

    private static Map<String, String> texts(Submission submission) {
        return ((Step.Ready<Map<String, String>>) submission.candidates().get(1).sources()).value();
    }
}
