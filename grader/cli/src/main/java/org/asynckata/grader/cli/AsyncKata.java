package org.asynckata.grader.cli;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.asynckata.grader.Workers;
import org.asynckata.grader.collect.UnusableSubmission;
import org.asynckata.grader.step.GraderFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The grader's command line. */
@Command(
        name = "async-kata",
        description = "Grades exercises in asynchronous programming.",
        mixinStandardHelpOptions = true,
        versionProvider = AsyncKata.Version.class,
        scope = ScopeType.INHERIT,
        subcommands = {ListCommand.class, HintCommand.class, ReportCommand.class})
public final class AsyncKata implements Runnable {
    private static final Set<String> NEED_WORKERS = Set.of("grade", "watch");

    @Spec
    private CommandSpec spec;

    /** Runs a command and exits with what it says. */
    public static void main(String[] args) {
        try {
            System.exit(commandLine(workersFor(args)).execute(args));
        } catch (Error e) {
            System.err.println("the grader failed: " + e);
            System.exit(ExitCode.GRADER_FAILED);
        }
    }

    /** Workers need a while to come up, and reading the command line takes a part of it. */
    private static Supplier<Workers> workersFor(String[] args) {
        if (args.length == 0 || !NEED_WORKERS.contains(args[0])) {
            return Workers::start;
        }
        CompletableFuture<Workers> starting = CompletableFuture.supplyAsync(Workers::start);
        return () -> {
            try {
                return starting.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof GraderFailure failure ? failure : e;
            }
        };
    }

    /** The command line, for those who want to run it without exiting. */
    static CommandLine commandLine(Supplier<Workers> workers) {
        return new CommandLine(new AsyncKata())
                .addSubcommand(new GradeCommand(workers))
                .addSubcommand(new WatchCommand(workers))
                .addSubcommand(new CheckCommand())
                .setParameterExceptionHandler(AsyncKata::onBadArguments)
                .setExecutionExceptionHandler(AsyncKata::onFailure);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: grade, watch, report, list, hint or check");
    }

    /** As the jar says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = AsyncKata.class.getPackage().getImplementationVersion();
            return new String[] {"Async Kata " + (version == null ? "(not yet a jar)" : version)};
        }
    }

    private static int onBadArguments(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        say(command, problem.getMessage() + " (try " + command.getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.UNUSABLE_INPUT;
    }

    private static int onFailure(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        switch (failure) {
            case UnusableSubmission _, UnusableInput _ -> {
                say(command, failure.getMessage());
                return ExitCode.UNUSABLE_INPUT;
            }
            case GraderFailure _ -> say(command, "the grader failed: " + failure.getMessage());
            default -> say(command, "the grader failed: " + failure + " at " + failure.getStackTrace()[0]);
        }
        return ExitCode.GRADER_FAILED;
    }

    private static void say(CommandLine command, String message) {
        command.getErr().println(message);
    }
}
