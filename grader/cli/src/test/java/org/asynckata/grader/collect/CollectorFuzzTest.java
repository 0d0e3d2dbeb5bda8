package org.asynckata.grader.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.step.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in a folder, it is a submission with a candidate for each exercise, or one line says why it is none. */
class CollectorFuzzTest {
    private static final Kit KIT = FakeKit.kit();
    private static final List<String> NAMES = List.of(
            "Adder.java",
            "Counter.java",
            "Pair.java",
            "AdderTest.java",
            "Help.java",
            "package-info.java",
            "README.md",
            "module-info.java",
            "A B.java",
            ".java",
            "..java",
            "::error::x.java",
            "<b>.java",
            "a\nb.java",
            "\u001b[2J.java",
            "é.java",
            "\u202ex.java",
            "a".repeat(250) + ".java",
            "META-INF",
            "`id`.java",
            "$(id).java",
            "-rf.java");
    private static final String TEXT = "package ch01_fake;\nclass Adder { /* für */ String s = \"\\u0041\\n\"; }\n";

    @TempDir
    private Path root;

    @Test
    void heaps_of_files_are_submissions_or_are_said_to_be_none() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Path folder = root.resolve("heap" + i);
            Path chapter = Files.createDirectories(folder.resolve("src/main/java/ch01_fake"));
            for (int files = random.nextInt(8); files > 0; files--) {
                put(chapter, NAMES.get(random.nextInt(NAMES.size())), random);
            }
            collect(folder);
        }
    }

    private static void collect(Path folder) {
        try {
            Submission submission = Collector.collect(folder, KIT);
            assertThat(submission.candidates()).hasSameSizeAs(KIT.exercises());
            assertThat(submission.notes()).allMatch(note -> note.matches("[ -~]+"));
            submission.candidates().forEach(CollectorFuzzTest::isWhole);
        } catch (UnusableSubmission e) {
            assertThat(e.getMessage()).doesNotContain("\n");
        }
    }

    private static void isWhole(Candidate candidate) {
        switch (candidate.sources()) {
            case Step.Ready<Map<String, String>>(var sources) ->
                assertThat(sources).containsKey(candidate.exercise().path());
            case Step.Stopped<Map<String, String>>(var why) ->
                assertThat(why.message()).matches("[ -~]+");
        }
    }

    private static void put(Path folder, String name, Random random) throws IOException {
        Path file;
        try {
            file = folder.resolve(name);
        } catch (InvalidPathException _) {
            return; // not on this system
        }
        if (Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> Files.createDirectories(file.resolve("Adder.java"));
            case 1 -> Files.createSymbolicLink(file, folder);
            case 2 -> Files.createSymbolicLink(file, file);
            default -> Files.write(file, content(random));
        }
    }

    /** Text that is right, cut off, damaged, none at all, or in no encoding. */
    private static byte[] content(Random random) {
        byte[] text = TEXT.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
        return switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> java.util.Arrays.copyOf(text, random.nextInt(text.length));
            case 2 -> {
                text[random.nextInt(text.length)] = (byte) random.nextInt();
                yield text;
            }
            case 3 -> {
                byte[] noise = new byte[random.nextInt(300)];
                random.nextBytes(noise);
                yield noise;
            }
            default -> text;
        };
    }
}
