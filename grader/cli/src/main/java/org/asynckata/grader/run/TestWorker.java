package org.asynckata.grader.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    /**
     * The engine needs some of these: identity hashes that do not vary, threads enough for the common pool. Others bar ways
     * around it, should the policy ever miss one: native code, raw memory, finalizers.
     */
    private static final List<String> FLAGS = List.of(
            "-Xmx512m",
            "--illegal-native-access=deny",
            "--sun-misc-unsafe-memory-access=deny",
            "--finalization=disabled",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=2",
            "-Djdk.trackAllThreads=false", // or the threads of ended simulations would never be collected
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=64");

    private static final List<String> CLOSED = List.of("-XX:+DisableAttachMechanism");

    /** Where no agent is given, as in an IDE, the engine attaches itself. */
    private static final List<String> OPEN_TO_ITSELF =
            List.of("-XX:+EnableDynamicAgentLoading", "-Djdk.attach.allowAttachSelf=true");

    private static final String LAUNCH_MECHANISM = "jdk.lang.Process.launchMechanism";

    private final TestSession session = new TestSession();
    private final Watch watch = Watch.start();
    private Surroundings before;
    private FreshClasses classes;

    static WorkerCommand command(int schedules) {
        Optional<Path> agent = ClassPath.agent();
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add("-Dkata.schedules=" + schedules);
        flags.addAll(agent.isPresent() ? CLOSED : OPEN_TO_ITSELF);
        return new WorkerCommand("test worker", TestWorker.class, flags, ClassPath.of(needed()), agent);
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
        worker.session.warmUp();
        forbidProcesses();
        Harness.serve(RunJob.class, worker::work);
    }

    /** A process would outlive this one. The class that starts them reads only once how it must, and fails for good. */
    private static void forbidProcesses() {
        System.setProperty(LAUNCH_MECHANISM, "none");
        try {
            new ProcessBuilder("none").start().destroyForcibly();
        } catch (IOException | Error _) {
            System.clearProperty(LAUNCH_MECHANISM);
        }
    }

    private void work(RunJob job, Consumer<Record> reply) {
        if (before == null) {
            session.warmUp(); // once more: the engine's System.out must be there again
            before = Surroundings.now();
        }
        watch.begin(job.milliseconds(), reply);
        classes = new FreshClasses(job.classes()::get, TestWorker.class.getClassLoader());
        for (List<RunJob.TestName> left = job.tests(); !left.isEmpty(); ) {
            FreshClasses used = classes;
            int done = session.run(left, used, verdict -> {
                reply.accept(new TestReply(verdict, state()));
                classes = verdict.outcome() == Outcome.PASSED ? used.forTheNextRun() : used.again();
                return classes == used;
            });
            left = left.subList(done, left.size());
        }
        watch.end();
    }

    private TestReply.State state() {
        return before.areUnchanged() ? TestReply.State.UNCHANGED : TestReply.State.CHANGED;
    }
}
