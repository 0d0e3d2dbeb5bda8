package org.asynckata.grader.run;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.asynckata.engine.Points;
import org.asynckata.engine.junit.FreshClasses;
import org.asynckata.grader.worker.ClassPath;
import org.asynckata.grader.worker.Harness;
import org.asynckata.grader.worker.WorkerCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;

/** The process in which tests run, each on classes in which none finds what another has left. */
final class TestWorker {
    /** The engine needs some of these: identity hashes that do not vary, threads enough for the common pool. */
    private static final List<String> FLAGS = List.of(
            "-Xmx512m",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=2",
            "-Djdk.trackAllThreads=false", // or the threads of ended simulations would never be collected
            "-XX:+EnableDynamicAgentLoading",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=64");

    private final SingleTest singleTest = new SingleTest();

    static WorkerCommand command() {
        return new WorkerCommand("test worker", TestWorker.class, FLAGS, ClassPath.of(needed()), ClassPath.graderJar());
    }

    /** One class of each jar that tests need. */
    private static Stream<Class<?>> needed() {
        return ClassPath.graderJar().isPresent()
                ? Stream.of(TestWorker.class)
                : Stream.of(
                        TestWorker.class,
                        Points.class,
                        Test.class,
                        ParameterizedTest.class,
                        JupiterTestEngine.class,
                        TestEngine.class,
                        Launcher.class,
                        JUnitException.class,
                        AssertionFailedError.class,
                        Assertions.class,
                        API.class,
                        ByteBuddy.class,
                        ByteBuddyAgent.class);
    }

    /** Works for the scoring process. */
    public static void main(String[] args) throws InterruptedException {
        TestWorker worker = new TestWorker();
        worker.singleTest.warmUp();
        Harness.serve(RunJob.class, worker::work);
    }

    private void work(RunJob job, Consumer<Record> reply) {
        FreshClasses classes = new FreshClasses(job.classes()::get, TestWorker.class.getClassLoader());
        for (RunJob.TestName test : job.tests()) {
            Verdict verdict = singleTest.run(test, classes);
            reply.accept(verdict);
            classes = verdict.outcome() == Outcome.PASSED ? classes.forTheNextRun() : classes.again();
        }
    }
}
