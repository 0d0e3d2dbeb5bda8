package org.asynckata.grader.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.asynckata.grader.Grader;
import org.asynckata.grader.Workers;
import org.asynckata.grader.collect.Collector;
import org.asynckata.grader.collect.Submission;
import org.asynckata.grader.collect.UnusableSubmission;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.report.Report;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.terminal.Progress;
import org.asynckata.grader.terminal.Screen;
import org.asynckata.grader.terminal.Summary;
import org.asynckata.grader.worker.ClassPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "grade",
        description = "Grades a submission: the root of a fork, or a folder laid out as exercises/ is.")
final class GradeCommand implements Callable<Integer> {
    private final Supplier<Workers> workers;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to grade.")
    private Path folder;

    @Option(names = "--report", paramLabel = "OUT", description = Output.USAGE)
    private List<String> reports = List.of();

    @Option(names = "--min", paramLabel = "PERCENT", description = "Exit with 1 if the score is less (0 to 100).")
    private int min;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long the tests of one exercise may take (default: ${DEFAULT-VALUE}).")
    private int timeLimit;

    @Option(names = "--show-command", hidden = true, description = "End with the command that grades another folder.")
    private boolean showCommand;

    GradeCommand(Supplier<Workers> workers) {
        this.workers = workers;
    }

    @Override
    public Integer call() throws UnusableSubmission, UnusableInput {
        require(min >= 0 && min <= 100, "--min is a percentage, 0 to 100");
        require(timeLimit > 0, "--time-limit is at least 1");
        List<Output> outputs = Output.of(reports);
        CompletableFuture<Screen> screen = CompletableFuture.supplyAsync(Screen::ofThisProcess);
        Report result = grade();
        for (Output output : outputs) {
            output.write(result);
        }
        PrintWriter out = spec.commandLine().getOut();
        Summary.of(result, screen.join(), outputs.stream().map(Output::file).findFirst())
                .forEach(out::println);
        if (showCommand) {
            out.println("To grade any other folder: java -jar " + jar() + " grade DIR --report OUT");
        }
        return result.percent() >= min ? ExitCode.DONE : ExitCode.NOT_ENOUGH;
    }

    private Report grade() throws UnusableSubmission {
        Instant start = Instant.now();
        try (Workers started = workers.get()) {
            Kit kit = Kit.ofThisGrader();
            Submission submission = Collector.collect(folder, kit);
            Grader grader = new Grader(kit, started, Duration.ofSeconds(timeLimit));
            List<ExerciseResult> results = grade(submission, grader);
            int took = Math.toIntExact(Duration.between(start, Instant.now()).toMillis());
            Report.Run run = new Report.Run(
                    folder.toString(), start.toString(), took, Runtime.version().toString());
            return Report.of(submission.sourceFolder(), results, submission.notes(), run);
        }
    }

    private List<ExerciseResult> grade(Submission submission, Grader grader) {
        PrintWriter out = spec.commandLine().getOut();
        try (Progress progress = new Progress(out, submission.candidates().size())) {
            return grader.grade(submission.candidates(), progress::graded);
        }
    }

    private void require(boolean right, String message) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private static Path jar() {
        Path here = Path.of("").toAbsolutePath();
        Path jar = ClassPath.graderJar().orElse(Path.of("async-kata.jar")).toAbsolutePath();
        return jar.startsWith(here) ? here.relativize(jar) : jar;
    }
}
