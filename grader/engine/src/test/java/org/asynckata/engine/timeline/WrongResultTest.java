package org.asynckata.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What AssertJ says is read as it says it, so a new version that says it otherwise is noticed here. */
class WrongResultTest {
    private static final StackTraceElement PREPARE =
            new StackTraceElement("ch02_coroutines.Breakfast", "prepare", "Breakfast.java", 12);

    private static final List<Integer> MANY = IntStream.range(0, 30).boxed().toList();

    @Test
    void short_values_are_compared_in_a_sentence() {
        tells(() -> assertThat("toast and coffee").isEqualTo("coffee and toast"), """
            The result is "toast and coffee", expected "coffee and toast".

            Next: Follow in prepare how it comes about, and compare that with the task.
            (Breakfast.java:12)\
            """);
        says(() -> assertThat(2).as("calls of toast").isEqualTo(1), "calls of toast: 2, expected 1.");
        says(() -> assertThat(List.of(2, 1)).containsExactly(1, 2), "The result is [2, 1], expected [1, 2].");
        says(() -> assertThat(List.of(1)).isEmpty(), "The result is [1], expected nothing.");
        says(() -> assertThat(true).as("done").isFalse(), "done: true, expected false.");
        says(() -> assertThat(Optional.of(1)).isEmpty(), "The result is 1, expected nothing.");
        says(() -> assertThat(Optional.empty()).contains(1), "The result is empty, expected 1.");
        says(() -> assertThat(1).isIn(2, 3), "The result is 1, expected one of [2, 3].");
        says(() -> assertThat(1).isBetween(2, 3), "The result is 1, expected between [2, 3].");
    }

    @Test
    void of_longer_ones_a_sentence_tells_what_is_wrong() {
        begins(() -> assertThat(List.of(1)).hasSize(2), "The result has size 1, expected 2.");
        begins(() -> assertThat(List.of(1)).as("dishes").hasSize(2), "dishes: size 1, expected 2.");
        begins(
                () -> assertThat(MANY).containsExactlyElementsOf(MANY.reversed()),
                "The result has \"0\" at index 0, expected \"29\" there.");
        begins(() -> assertThat(MANY.subList(0, 28)).containsExactlyElementsOf(MANY), "The result lacks [28, 29].");
        begins(
                () -> assertThat(MANY).containsExactlyElementsOf(MANY.subList(0, 28)),
                "The result has [28, 29], which nobody expects.");
        begins(
                () -> assertThat(MANY.subList(0, 29)).containsExactlyElementsOf(MANY.subList(1, 30)),
                "The result has [0] instead of [29].");
    }

    @Test
    void long_values_are_shown_below() {
        tells(() -> assertThat(MANY.toString()).as("the bar").isEqualTo("[]"), """
            Not as expected: the bar.

              expected: "[]"
               but was: "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
                  24, 25, 26, 27, 28, 29]"

            Next: Follow in prepare how it comes about, and compare that with the task.
            (Breakfast.java:12)\
            """);
    }

    @Test
    void of_very_many_lines_the_first_are_shown() {
        assertThat(told(() -> assertThat(MANY).containsExactlyElementsOf(MANY.reversed())))
                .contains("\n  ... 19 more lines ...\n")
                .hasLineCount(24);
    }

    @Test
    void what_an_exception_has_in_its_stack_is_left_out() {
        Exception one = new Exception("one");
        String told = told(() -> assertThat(one).isSameAs(new Exception("two")));
        assertThat(told)
                .contains("java.lang.Exception: one", "java.lang.Exception: two")
                .doesNotContain("WrongResultTest.java", "remaining");
    }

    @Test
    void what_it_is_about_is_named_or_shown_below_when_it_is_long() {
        says(() -> assertThat(1).as("[a, b] of c").isEqualTo(2), "[a, b] of c: 1, expected 2.");
        assertThat(told(() -> assertThat(1).as("job ".repeat(30)).isEqualTo(2)))
                .startsWith("The result is 1, expected 2.\n\n  for job job");
    }

    @Test
    void any_other_sentence_stays() {
        says(
                () -> {
                    throw new AssertionError("nothing was thrown");
                },
                "nothing was thrown");
    }

    private static void says(ThrowingCallable check, String sentence) {
        assertThat(told(check)).startsWith(sentence + "\n\nNext: ");
    }

    private static void begins(ThrowingCallable check, String sentence) {
        assertThat(told(check)).startsWith(sentence + "\n\n  Expect");
    }

    private static void tells(ThrowingCallable check, String message) {
        assertThat(told(check)).isEqualTo(message);
    }

    private static String told(ThrowingCallable check) {
        return WrongResult.of(catchThrowable(check).getMessage(), Optional.of(PREPARE))
                .message(100);
    }
}
