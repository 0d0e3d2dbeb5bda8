package org.asynckata.grader.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.compile.InProcessCompiler;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.asynckata.grader.step.Step;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final String ADD = " static int add(int a, int b) { return 0; } ";
    private static final String ADD_PAIR = " static int add(Pair pair) { return 0; } ";

    private final Checks checks = new Checks(FakeKit.kit());

    @Test
    void a_class_with_all_that_the_tests_use_passes() {
        assertPasses("public class Adder {" + ADD + ADD_PAIR + " private class Own {} }");
        assertPasses("final class Adder { record Own() {}" + ADD + "synchronized final public" + ADD_PAIR + "}");
    }

    @Test
    void what_it_declares_to_throw_does_not_matter() {
        assertPasses("class Adder {" + ADD + " static int add(Pair pair) throws Exception { return 0; } }");
    }

    @Test
    void another_signature_is_told_as_expected_and_found() {
        assertWrong(
                "class Adder {" + ADD_PAIR + " static long add(int a, int b) { return 0; } }",
                "Adder must have static int add(int, int);"
                        + " it has static int add(Pair) and static long add(int, int)");
        assertWrong(
                "class Adder {" + ADD_PAIR + " int add(int a, int b) { return 0; } }",
                "Adder must have static int add(int, int); it has static int add(Pair) and int add(int, int)");
    }

    @Test
    void a_renamed_or_private_method_is_told() {
        assertWrong(
                "class Adder { static int sum(int a, int b) { return 0; } }",
                "Adder must have static int add(int, int); it has none of this name that is not private");
        assertWrong(
                "class Adder { private" + ADD + "}",
                "Adder must have static int add(int, int); it has none of this name that is not private");
    }

    @Test
    void a_method_that_is_only_used_as_a_reference_counts_too() {
        // The visible test calls it, the hidden one says Adder::add: without the first the second still finds it.
        assertThat(Links.of(
                        FakeKit.kit().testClasses(FakeKit.exercise("Adder")).get("ch01_fake.AdderHiddenTest"),
                        owner -> owner.displayName().equals("Adder")))
                .extracting(Link::toString)
                .containsExactly("static int add(int, int)");
    }

    @Test
    void a_renamed_class_or_package_is_told() {
        assertWrong(
                "class Addre {" + ADD + ADD_PAIR + "}",
                "ch01_fake/Adder.java must declare the class ch01_fake.Adder; it declares ch01_fake.Addre");
        assertRejected(
                "package elsewhere; class Adder { }",
                Status.WRONG_SIGNATURE,
                "ch01_fake/Adder.java must declare the class ch01_fake.Adder; it declares elsewhere.Adder");
        assertRejected(
                "",
                Status.WRONG_SIGNATURE,
                "ch01_fake/Adder.java must declare the class ch01_fake.Adder; it declares none");
    }

    @Test
    void the_kits_names_are_not_free() {
        assertRejected(
                "package ch01_fake; class Adder {" + ADD + ADD_PAIR + "} class AdderHiddenTest {}",
                Status.REFUSED,
                "the class name ch01_fake.AdderHiddenTest is not free:"
                        + " use another name, in the package of the exercise");
    }

    private void assertPasses(String text) {
        Compiled compiled = compiled("package ch01_fake;" + text);
        assertThat(checks.examine(compiled)).isEqualTo(new Step.Ready<>(compiled));
    }

    @Test
    void what_no_check_can_read_costs_only_its_exercise() {
        Step<Compiled> refused =
                new Step.Stopped<>(new Rejection(Status.REFUSED, "its class files cannot be checked: make it simpler"));
        Compiled garbled = new Compiled(FakeKit.exercise("Adder"), Map.of("ch01_fake.Adder", new byte[] {1, 2, 3}));
        assertThat(checks.examine(garbled)).isEqualTo(refused);

        Checks lost = new Checks(List.of(_ -> {
            throw new StackOverflowError();
        }));
        assertThat(lost.examine(garbled)).isEqualTo(refused);
    }

    private void assertWrong(String text, String message) {
        assertRejected("package ch01_fake;" + text, Status.WRONG_SIGNATURE, message);
    }

    private void assertRejected(String text, Status status, String message) {
        assertThat(checks.examine(compiled(text))).isEqualTo(new Step.Stopped<>(new Rejection(status, message)));
    }

    private static Compiled compiled(String text) {
        Map<String, byte[]> classes = InProcessCompiler.compile(
                "ch01_fake/Adder.java", text, FakeKit.kit().givenClasses());
        return new Compiled(FakeKit.exercise("Adder"), classes);
    }
}
