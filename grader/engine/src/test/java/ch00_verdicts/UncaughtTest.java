package ch00_verdicts;

import static ch00_verdicts.Verdicts.run;
import static ch00_verdicts.Verdicts.sleep;
import static ch00_verdicts.Verdicts.start;
import static ch00_verdicts.Verdicts.verdictOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.asynckata.engine.Verdict;
import org.asynckata.engine.VerdictError;
import org.junit.jupiter.api.Test;

/** An exception that ends a thread unnoticed fails a test; one that an interrupt caused, or that a handler takes, does not. */
class UncaughtTest {
    private static final RuntimeException BOOM = new IllegalStateException("boom");

    private static void fail() {
        throw BOOM;
    }

    @Test
    void an_exception_that_nobody_is_told_of() {
        VerdictError verdict = verdictOn(() -> start("cook", UncaughtTest::fail).join());
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNCAUGHT);
        assertThat(verdict)
                .hasMessageContaining("cook died of java.lang.IllegalStateException: boom")
                .hasCause(BOOM);
    }

    @Test
    void the_exception_outranks_the_deadlock_that_it_caused() {
        VerdictError verdict = verdictOn(() -> {
            var latch = new CountDownLatch(1);
            start("cook", () -> {
                fail();
                latch.countDown();
            });
            latch.await();
        });
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNCAUGHT);
    }

    @Test
    void not_an_interrupt_that_a_thread_dies_of() throws Throwable {
        run(() -> {
            Thread cook = start("cook", () -> {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            sleep(5);
            cook.interrupt();
            cook.join();
        });
    }

    @Test
    void not_an_exception_that_the_program_handles() throws Throwable {
        var handled = new AtomicReference<Throwable>();
        run(() -> {
            Thread cook = Thread.ofVirtual()
                    .uncaughtExceptionHandler((_, thrown) -> handled.set(thrown))
                    .start(UncaughtTest::fail);
            cook.join();
        });
        assertThat(handled).hasValue(BOOM);
    }

    @Test
    void what_the_main_thread_throws_reaches_the_test() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> run(UncaughtTest::fail))
                .isSameAs(BOOM);
    }
}
