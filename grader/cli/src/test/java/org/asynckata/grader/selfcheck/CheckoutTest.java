package org.asynckata.grader.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.asynckata.grader.collect.UnusableSubmission;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.FakeKit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {
    private static final String STUBS = "exercises/src/main/java/ch01_fake/";
    private static final String SOLUTIONS = "solutions/src/main/java/ch01_fake/";
    private static final String VISIBLE = "exercises/src/test/java/ch01_fake/";
    private static final String HIDDEN = "grader/hidden-tests/src/main/java/ch01_fake/";
    private static final String MISTAKES = "grader/hidden-tests/mistakes/ch01_fake/";
    private static final String ALTERNATIVES = "grader/hidden-tests/alternatives/ch01_fake/";

    @TempDir
    private Path root;

    @BeforeEach
    void a_whole_kit() throws IOException {
        for (Exercise exercise : FakeKit.kit().exercises()) {
            whole(exercise.name(), exercise.tests().getLast().shortName());
        }
        write(STUBS + "Pair.java", given());
        write(SOLUTIONS + "Pair.java", given());
        write(STUBS + "README.md", "lesson");
        write("exercises/README.md", """
            | # | exercise                                           | points |
            |---|----------------------------------------------------|-------:|
            | 1 | [Counter](src/main/java/ch01_fake/Counter.java)    |      2 |
            | 2 | [Adder](src/main/java/ch01_fake/Adder.java)        |      6 |
            | 3 | [Tea](src/main/java/ch01_fake/Tea.java)            |      2 |
            """);
    }

    private void whole(String exercise, String hiddenTest) throws IOException {
        write(STUBS + exercise + ".java", "stub");
        write(SOLUTIONS + exercise + ".java", "solution");
        write(VISIBLE + exercise + "Test.java", "test");
        write(HIDDEN + exercise + "HiddenTest.java", "test");
        for (String mistake : new String[] {"One", "Two", "Three"}) {
            write(MISTAKES + exercise + "/" + mistake + ".java", refusedBy(hiddenTest));
        }
        write(ALTERNATIVES + exercise + "/One.java", "right");
        write(ALTERNATIVES + exercise + "/Two.java", "right");
    }

    private static String refusedBy(String test) {
        return "/*\n * Wrong.\n *\n * Refused by: " + test + "\n */\n";
    }

    @Test
    void a_whole_kit_has_no_findings() throws UnusableSubmission {
        assertThat(findings()).isEmpty();
        assertThat(samples().all()).hasSize(3 + 3 + 9 + 6);
    }

    @Test
    void stubs_and_solutions_mirror_each_other() throws Exception {
        write(STUBS + "More.java", "given");
        write(SOLUTIONS + "Other.java", "given");
        write(STUBS + "Pair.java", "changed");
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "ch01_fake/More.java has no solution",
                        "ch01_fake/Other.java has no stub",
                        "ch01_fake/Pair.java has no hidden test, so it is given;"
                                + " but exercises and solutions differ in it",
                        "ch01_fake/Pair.java is given: the grade uses the kit's own, not your changed one");
    }

    @Test
    void tests_and_exercises_belong_together() throws Exception {
        Files.delete(root.resolve(VISIBLE + "AdderTest.java"));
        write(VISIBLE + "MultiplierTest.java", "test");
        write(HIDDEN + "DividerHiddenTest.java", "test");
        assertThat(findings())
                .containsExactly(
                        "ch01_fake/Adder.java has no visible test",
                        "ch01_fake/MultiplierTest.java tests no exercise",
                        "ch01_fake/DividerHiddenTest.java tests no exercise");
    }

    @Test
    void nothing_is_stray() throws Exception {
        write(SOLUTIONS + "notes.txt", "");
        write(STUBS + "deeper/Adder.java", "");
        write(MISTAKES + "README.md", "");
        write(MISTAKES + "Multiplier/Zero.java", "");
        assertThat(findings())
                .contains(
                        SOLUTIONS + "notes.txt is a stray file",
                        STUBS + "deeper/Adder.java is a stray file",
                        MISTAKES + "README.md is a stray file",
                        MISTAKES + "Multiplier/Zero.java is a stray file");
    }

    @Test
    void the_table_is_current() throws Exception {
        write("exercises/README.md", """
            | 1 | [Adder](src/main/java/ch01_fake/Adder.java) |      5 |
            | 2 | [Gone](src/main/java/ch01_fake/Gone.java)   |      1 |
            | 3 | [Tea](src/main/java/ch01_fake/Tea.java)     |      2 |
            """);
        assertThat(findings())
                .containsExactly(
                        "exercises/README.md has 0 rows for ch01_fake/Counter.java, instead of one",
                        "exercises/README.md gives ch01_fake/Adder.java 5 points; its tests give 6",
                        "exercises/README.md has a row for no exercise: "
                                + "| 2 | [Gone](src/main/java/ch01_fake/Gone.java)   |      1 |");
    }

    @Test
    void mistakes_and_alternatives_are_enough_and_say_who_refuses_them() throws Exception {
        Files.delete(root.resolve(ALTERNATIVES + "Adder/Two.java"));
        write(MISTAKES + "Counter/Two.java", "no header");
        write(MISTAKES + "Tea/One.java", refusedBy("TeaHiddenTest.no_such_test"));
        assertThat(findings())
                .containsExactly(
                        MISTAKES + "Counter/Two.java lacks a line ' * Refused by: CounterHiddenTest.some_test'"
                                + " that names a hidden test",
                        MISTAKES + "Tea/One.java lacks a line ' * Refused by: TeaHiddenTest.some_test'"
                                + " that names a hidden test",
                        ALTERNATIVES + "Adder/ has 1 files, and 2 are wanted");
    }

    private static String given() {
        return FakeKit.kit().givenSource("ch01_fake/Pair.java").orElseThrow();
    }

    private Stream<String> findings() throws UnusableSubmission {
        Checkout checkout = new Checkout(root);
        return Stream.of(
                        new Trees(checkout, FakeKit.kit()).findings(),
                        new Table(checkout, FakeKit.kit()).findings(),
                        samples().findings())
                .flatMap(findings -> findings);
    }

    private Samples samples() throws UnusableSubmission {
        return new Samples(new Checkout(root), FakeKit.kit());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
