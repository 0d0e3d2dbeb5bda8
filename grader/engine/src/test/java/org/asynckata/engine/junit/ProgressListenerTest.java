package org.asynckata.engine.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.opentest4j.TestAbortedException;

/** What stands below the tests of a learner, which a build tool tells of. */
class ProgressListenerTest {
    private static final String PROGRESS = "kata.progress";
    private static final TestExecutionResult PASSED = TestExecutionResult.successful();
    private static final TestExecutionResult TO_DO =
            TestExecutionResult.aborted(new TestAbortedException("still to do: Breakfast.java:31"));

    private final ProgressListener listener = new ProgressListener();

    @AfterEach
    void forget() {
        System.clearProperty(PROGRESS);
    }

    @Test
    void what_is_still_to_do_is_told_once() {
        ended("ch02_coroutines.BreakfastTest", TO_DO);
        ended("ch02_coroutines.BreakfastTest", TO_DO);
        ended("ch02_coroutines.HelloTest", TestExecutionResult.aborted(new TestAbortedException("no such system")));
        assertThat(told()).isEqualTo("Still to do: Breakfast.java:31\n");
    }

    @Test
    void a_single_exercise_passes() {
        System.setProperty(PROGRESS, "true");
        ended("ch02_coroutines.BreakfastTest", PASSED);
        ended("org.example.OtherTest", TestExecutionResult.failed(new AssertionError()));
        assertThat(told()).isEqualTo("ch02_coroutines/Breakfast passes its visible tests.\n");
    }

    @Test
    void of_several_there_is_a_table() {
        System.setProperty(PROGRESS, "true");
        ended("ch02_coroutines.BreakfastTest$Nested", PASSED);
        ended("ch02_coroutines.HelloTest", TO_DO);
        listener.executionFinished(
                TestIdentifier.from(new Descriptor(false, ClassSource.from("ch04_tasks.DinnerTest"))),
                TestExecutionResult.failed(new AssertionError()));
        assertThat(told()).isEqualTo("""
                             pass  fail  to do
            ch02_coroutines     1            1
            ch04_tasks                1      \s
            Next: ch02_coroutines/Hello.java
            """);
    }

    @Test
    void elsewhere_nothing_is_told() {
        ended("ch02_coroutines.BreakfastTest", PASSED);
        assertThat(told()).isEmpty();
    }

    private void ended(String testClass, TestExecutionResult result) {
        listener.executionFinished(
                TestIdentifier.from(new Descriptor(true, MethodSource.from(testClass, "holds"))), result);
    }

    private String told() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream mine = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(mine);
            listener.testPlanExecutionFinished(null);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private static final class Descriptor extends AbstractTestDescriptor {
        private final boolean isTest;

        Descriptor(boolean isTest, TestSource source) {
            super(UniqueId.forEngine("any"), "any", source);
            this.isTest = isTest;
        }

        @Override
        public TestDescriptor.Type getType() {
            return isTest ? TestDescriptor.Type.TEST : TestDescriptor.Type.CONTAINER;
        }
    }
}
