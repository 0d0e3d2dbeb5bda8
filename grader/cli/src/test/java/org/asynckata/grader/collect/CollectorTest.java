package org.asynckata.grader.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.asynckata.grader.step.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectorTest {
    private static final String ADDER = "ch01_fake/Adder.java";

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"exercises/src/main/java", "src/main/java"})
    void a_fork_and_a_folder_like_exercises_are_both_submissions(String layout) throws Exception {
        write(layout + "/" + ADDER, "class Adder {}");
        assertThat(sources(collect())).containsExactly(Map.entry(ADDER, "class Adder {}"));
    }

    @Test
    void there_is_a_candidate_for_every_exercise_also_for_a_missing_one() throws Exception {
        adder("class Adder {}");
        assertThat(collect().candidates())
                .extracting(candidate -> candidate.exercise().name())
                .containsExactly("Counter", "Adder", "Tea");
        assertThat(rejection(0)).isEqualTo(new Rejection(Status.MISSING, "there is no file ch01_fake/Counter.java"));
    }

    @Test
    void helpers_in_the_package_are_for_everyone() throws Exception {
        adder("class Adder {}");
        write("src/main/java/ch01_fake/Help.java", "class Help {}");
        assertThat(sources(collect())).containsOnlyKeys(ADDER, "ch01_fake/Help.java");
    }

    @Test
    void nothing_else_is_opened() throws Exception {
        adder("class Adder {}");
        write("src/main/java/ch01_fake/README.md", "a lesson");
        write("src/main/java/ch01_fake/deeper/Help.java", "class Help {}");
        write("src/main/java/elsewhere/Help.java", "class Help {}");
        write("src/main/java/module-info.java", "module evil {}");
        write("src/main/resources/META-INF/services/x", "y");
        Submission submission = collect();
        assertThat(sources(submission)).containsOnlyKeys(ADDER);
        assertThat(submission.notes()).isEmpty();
    }

    @Test
    void an_odd_name_is_left_out_and_named_visibly() throws Exception {
        adder("class Adder {}");
        write("src/main/java/ch01_fake/package-info.java", "package ch01_fake;");
        write("src/main/java/ch01_fake/A$B.java", "class A {}");
        write("src/main/java/ch01_fake/a\nb\u001b[31m.java", "class A {}");
        Submission submission = collect();
        assertThat(sources(submission)).containsOnlyKeys(ADDER);
        assertThat(submission.notes())
                .containsExactly(
                        "ch01_fake/A$B.java was left out: a class cannot have this name",
                        "ch01_fake/a\\u{a}b\\u{1b}[31m.java was left out: a class cannot have this name",
                        "ch01_fake/package-info.java was left out: a class cannot have this name");
    }

    @Test
    void the_kits_own_names_are_not_for_helpers() throws Exception {
        adder("class Adder {}");
        write("src/main/java/ch01_fake/AdderHiddenTest.java", "class AdderHiddenTest {}");
        Submission submission = collect();
        assertThat(sources(submission)).containsOnlyKeys(ADDER);
        assertThat(submission.notes())
                .containsExactly("ch01_fake/AdderHiddenTest.java was left out: the kit has a class of this name");
    }

    @Test
    void a_changed_given_file_is_noted_and_an_unchanged_one_is_not() throws Exception {
        adder("class Adder {}");
        write(
                "src/main/java/ch01_fake/Pair.java",
                FakeKit.kit().givenSource("ch01_fake/Pair.java").orElseThrow().replace("\n", "\r\n"));
        assertThat(collect().notes()).isEmpty();
        write("src/main/java/ch01_fake/Pair.java", "package ch01_fake; record Pair(int a, int b, int c) {}");
        Submission submission = collect();
        assertThat(sources(submission)).containsOnlyKeys(ADDER);
        assertThat(submission.notes())
                .containsExactly("ch01_fake/Pair.java is given: the grade uses the kit's own, not your changed one");
    }

    @Test
    void a_foreign_encoding_costs_only_its_exercise() throws Exception {
        write("src/main/java/" + ADDER, "class Adder {\n\n // für alle\n}", StandardCharsets.ISO_8859_1);
        write("src/main/java/ch01_fake/Counter.java", "class Counter {}");
        assertThat(rejection(1))
                .isEqualTo(
                        new Rejection(Status.REFUSED, ADDER + " is not in UTF-8 (line 3): save it in that encoding"));
        assertThat(sources(collect().candidates().getFirst())).containsOnlyKeys("ch01_fake/Counter.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "Windows-1252", "Shift_JIS"})
    void whatever_the_encoding_it_is_refused_or_ends_in_an_error_of_the_compiler(String encoding) throws Exception {
        write("src/main/java/" + ADDER, "class Adder { String s = \"né\u20ac\"; }", Charset.forName(encoding));
        Step<Map<String, String>> sources = collect().candidates().get(1).sources();
        if (sources instanceof Step.Ready<Map<String, String>>(var texts)) {
            assertThat(texts.get(ADDER)).containsAnyOf("\0", "?");
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws Exception {
        adder("class Adder {} //" + "x".repeat(200_000));
        assertThat(rejection(1)).isEqualTo(new Rejection(Status.REFUSED, ADDER + " is larger than 200 kB"));
    }

    @Test
    void all_helpers_together_have_a_limit() throws Exception {
        adder("class Adder {}");
        for (int i = 0; i < 12; i++) {
            write("src/main/java/ch01_fake/Help" + (char) ('A' + i) + ".java", "x".repeat(190_000));
        }
        Submission submission = collect();
        assertThat(sources(submission)).hasSize(11);
        assertThat(submission.notes())
                .containsExactly(
                        "ch01_fake/HelpK.java was left out: all helpers together are too large",
                        "ch01_fake/HelpL.java was left out: all helpers together are too large");
    }

    @Test
    void a_link_or_a_folder_in_place_of_a_file_is_refused() throws Exception {
        write("outside/Adder.java", "class Adder {}");
        Files.createDirectories(root.resolve("src/main/java/ch01_fake/Counter.java"));
        Files.createSymbolicLink(root.resolve("src/main/java").resolve(ADDER), root.resolve("outside/Adder.java"));
        assertThat(rejection(0)).isEqualTo(new Rejection(Status.REFUSED, "ch01_fake/Counter.java is not a plain file"));
        assertThat(rejection(1))
                .isEqualTo(new Rejection(Status.REFUSED, ADDER + " is a link, and only plain files are graded"));
    }

    @Test
    void a_link_on_the_way_is_no_submission() throws Exception {
        write("outside/" + ADDER, "class Adder {}");
        Files.createDirectories(root.resolve("src/main"));
        Files.createSymbolicLink(root.resolve("src/main/java"), root.resolve("outside"));
        assertUnusable(root, "is a link; the sources must lie in the submission itself");
    }

    @Test
    void a_linked_chapter_is_no_submission() throws Exception {
        write("outside/ch01_fake/Adder.java", "class Adder {}");
        Files.createDirectories(root.resolve("src/main/java"));
        Files.createSymbolicLink(root.resolve("src/main/java/ch01_fake"), root.resolve("outside/ch01_fake"));
        assertUnusable(root, "is a link; the sources must lie in the submission itself");
    }

    @Test
    void what_is_no_submission_is_said_in_one_line() throws Exception {
        assertUnusable(root.resolve("absent"), "there is no folder " + root.resolve("absent"));
        assertUnusable(root, root + " is empty");
        write("file.txt", "text");
        assertUnusable(root.resolve("file.txt"), "is a file; name the folder of a submission");
        assertUnusable(root, "it has neither exercises/src/main/java nor src/main/java");
        Files.createDirectories(root.resolve("src/main/java/com/example"));
        assertUnusable(root, "has none of the kit's exercises");
    }

    @Test
    void a_flood_of_files_is_no_submission() throws Exception {
        adder("class Adder {}");
        for (int i = 0; i < 1000; i++) {
            Files.createFile(root.resolve("src/main/java/ch01_fake/" + i));
        }
        assertUnusable(root, "holds more than 1000 files");
    }

    private void assertUnusable(Path folder, String message) {
        assertThatExceptionOfType(UnusableSubmission.class)
                .isThrownBy(() -> Collector.collect(folder, FakeKit.kit()))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    private Submission collect() throws UnusableSubmission {
        return Collector.collect(root, FakeKit.kit());
    }

    private Rejection rejection(int candidate) throws UnusableSubmission {
        Step<Map<String, String>> sources =
                collect().candidates().get(candidate).sources();
        return ((Step.Stopped<Map<String, String>>) sources).why();
    }

    private static Map<String, String> sources(Submission submission) {
        return sources(submission.candidates().get(1));
    }

    private static Map<String, String> sources(Candidate candidate) {
        return ((Step.Ready<Map<String, String>>) candidate.sources()).value();
    }

    private void adder(String text) throws IOException {
        write("src/main/java/" + ADDER, text);
    }

    private void write(String path, String text) throws IOException {
        write(path, text, StandardCharsets.UTF_8);
    }

    private void write(String path, String text, Charset encoding) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(encoding));
    }
}
