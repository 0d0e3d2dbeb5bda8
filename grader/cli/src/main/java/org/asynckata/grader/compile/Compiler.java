package org.asynckata.grader.compile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.asynckata.grader.step.Step;
import org.asynckata.grader.worker.ClassPath;
import org.asynckata.grader.worker.Reply;
import org.asynckata.grader.worker.Worker;
import org.asynckata.grader.worker.WorkerCommand;

/** Has exercises compiled by a worker. An error, even one that takes the worker with it, costs only its exercise. */
public final class Compiler {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Only the compiler itself runs there, and its classes need no verifying. */
    private static final List<String> FLAGS =
            List.of("-Xmx256m", "-Xss2m", "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");

    private final Worker worker;
    private final Kit kit;

    /** Compiles with this worker. */
    public Compiler(Worker worker, Kit kit) {
        this.worker = worker;
        this.kit = kit;
    }

    /** How to start a worker for this. */
    public static WorkerCommand command() {
        return new WorkerCommand(
                "compile worker",
                CompileWorker.class,
                FLAGS,
                ClassPath.of(Stream.of(CompileWorker.class)),
                Optional.empty());
    }

    /** Compiles one exercise and the helpers that it uses. */
    public Step<Compiled> compile(Candidate candidate) {
        return candidate.sources().then(sources -> compile(candidate.exercise(), sources));
    }

    private Step<Compiled> compile(Exercise exercise, Map<String, String> sources) {
        worker.send(new CompileJob(exercise.path(), sources, kit.givenClasses()));
        return switch (worker.receive(CompileReply.class, LIMIT)) {
            case Reply.Answer<CompileReply>(CompileReply reply)
            when reply.compiles() -> new Step.Ready<>(new Compiled(exercise, reply.classes()));
            case Reply.Answer<CompileReply>(CompileReply reply) -> refused(exercise, reply.problems());
            case Reply.None<CompileReply>(Reply.Reason reason) -> stopped(reason);
        };
    }

    private static Step<Compiled> refused(Exercise exercise, List<Problem> problems) {
        // Without a word: nested so deeply that the compiler's own stack was too small.
        List<Problem> shown = problems.isEmpty()
                ? List.of(new Problem(exercise.path(), 0, 0, "too deeply nested for the compiler"))
                : problems;
        String message = shown.size() == 1 ? "one error" : shown.size() + " errors";
        return new Step.Stopped<>(new Rejection(Status.DOES_NOT_COMPILE, message, shown));
    }

    private static Step<Compiled> stopped(Reply.Reason reason) {
        return Step.stopped(
                Status.DOES_NOT_COMPILE,
                switch (reason) {
                    case TOO_LATE -> "compiling it takes longer than " + LIMIT.toSeconds() + " s";
                    case OUT_OF_MEMORY -> "compiling it takes too much memory";
                    case ENDED, GARBLED -> "the compiler crashes over it";
                });
    }
}
