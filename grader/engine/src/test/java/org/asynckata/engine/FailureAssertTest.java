package org.asynckata.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.asynckata.engine.FailureAssert.assertFails;

import ch98_kitchen.Kettle;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.asynckata.engine.timeline.Failure;
import org.junit.jupiter.api.Test;

class FailureAssertTest {
    private final IOException original = new IOException("burnt");
    private final IOException other = new IOException("burnt");

    @Test
    void the_original_counts_wherever_it_is_in_the_chain() {
        assertFails(() -> fail(original)).with(original).withA(IOException.class);
        assertFails(() -> fail(new ExecutionException(new CompletionException(original))))
                .with(original)
                .withAnyOf(other, original)
                .withA(IOException.class)
                .withA(ExecutionException.class);
    }

    @Test
    void it_must_fail() {
        assertThatThrownBy(() -> assertFails(() -> {})).hasMessage("""
            It returned as if all was well, expected to fail.

            Next: Let the failure out, an interrupt too: do not catch what you cannot repair, and ask each
            Future for its result.\
            """);
    }

    @Test
    void an_equal_failure_is_not_the_original() {
        assertThatThrownBy(() -> assertFails(() -> fail(new ExecutionException("late", other)))
                        .with(original))
                .hasMessage("""
                    It failed, but not with "IOException: burnt": another failure came.

                      expected  IOException: burnt
                      actual    ExecutionException: late
                      caused by IOException: burnt

                    Next: Throw the original failure, or another one with it as its cause.\
                    """);
    }

    @Test
    void none_of_several_and_none_of_a_type() {
        assertThatThrownBy(() -> assertFails(() -> fail(new TimeoutException())).withAnyOf(original, other))
                .hasMessageStartingWith("It failed, but not with \"IOException: burnt, or IOException: burnt\":")
                .hasMessageContaining("  actual    TimeoutException\n");
        assertThatThrownBy(() -> assertFails(Kettle::burn).withA(IOException.class))
                .hasMessage("""
                    It failed, but not with "IOException": another failure came.

                      expected  IOException
                      actual    IllegalStateException: burnt

                    Next: Throw the original failure, or another one with it as its cause.
                    (Kettle.java:18)\
                    """);
    }

    @Test
    void a_ring_of_causes_ends() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);

        assertFails(() -> fail(one)).with(two);
        assertThatThrownBy(() -> assertFails(() -> fail(one)).with(original)).isInstanceOf(ExplainedError.class);
    }

    @Test
    void a_stub_has_not_failed_but_is_still_to_do() {
        var todo = new UnsupportedOperationException("TODO: make it");

        assertThat(catchThrowable(() -> assertFails(() -> fail(new ExecutionException(todo)))))
                .isNotInstanceOf(ExplainedError.class)
                .hasCause(todo);
        assertFails(() -> fail(new UnsupportedOperationException("immutable"))).withA(RuntimeException.class);
    }

    @Test
    void what_the_engine_finds_is_not_the_codes_failure() {
        var verdict =
                new VerdictError(Verdict.DEADLOCK, Failure.about("all wait", List.of(), "go on", Optional.empty()));

        assertThatThrownBy(() -> assertFails(() -> fail(verdict))).isSameAs(verdict);
    }

    private static void fail(Throwable failure) throws Throwable {
        throw failure;
    }
}
