package org.asynckata.grader.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.asynckata.grader.Grader;
import org.asynckata.grader.Workers;
import org.asynckata.grader.collect.UnusableSubmission;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.selfcheck.SelfCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "For authors: checks that the kit is whole and keeps its promises. Build this grader first.")
final class CheckCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "The kit's checkout (default: this folder).")
    private Path root;

    @Option(
            names = "--schedules",
            paramLabel = "N",
            defaultValue = "0",
            description = "Run each test in so many more orders of turns; some already ask for 100.")
    private int schedules;

    @Override
    public Integer call() throws UnusableSubmission {
        PrintWriter out = spec.commandLine().getOut();
        try (Workers started = Workers.start(schedules)) {
            Kit kit = Kit.ofThisGrader();
            SelfCheck.Result result = SelfCheck.of(root, kit, new Grader(kit, started, LIMIT));
            result.findings().forEach(out::println);
            out.printf(
                    "%d exercises; %d stubs, solutions, mistakes and alternatives graded; %d findings%n",
                    kit.exercises().size(), result.samples(), result.findings().size());
            return result.findings().isEmpty() ? ExitCode.DONE : ExitCode.NOT_ENOUGH;
        }
    }
}
