package org.asynckata.grader.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.asynckata.grader.collect.SourceFolder;
import org.asynckata.grader.collect.UnusableSubmission;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Hint;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.terminal.HintText;
import org.asynckata.grader.terminal.Screen;
import org.asynckata.grader.watch.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "hint", description = "Shows the next hint of an exercise.")
final class HintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The exercise, such as Breakfast.")
    private String name;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The submission, where it is noted which hints you have seen (default: this folder).")
    private Path folder;

    @Override
    public Integer call() throws UnusableSubmission, UnusableInput {
        Kit kit = Kit.ofThisGrader();
        Exercise exercise = kit.exerciseNamed(name)
                .orElseThrow(() -> new UnusableInput("there is no exercise " + name + "; list shows all"));
        Place place = Place.of(SourceFolder.find(folder));
        show(exercise, kit.hints(exercise), place, spec.commandLine().getOut(), Screen.ofThisProcess());
        return ExitCode.DONE;
    }

    /** The next one; when all were seen, all again. */
    static void show(Exercise exercise, List<Hint> hints, Place place, PrintWriter out, Screen screen) {
        int seen = place.hints(exercise.name());
        if (seen < hints.size()) {
            place.sawHint(exercise.name());
            HintText.of(hints.get(seen), seen + 1, hints.size(), screen).forEach(out::println);
            return;
        }
        out.println("You have seen all the hints of " + exercise.name() + ". Once more:");
        for (int i = 0; i < hints.size(); i++) {
            out.println();
            HintText.of(hints.get(i), i + 1, hints.size(), screen).forEach(out::println);
        }
    }
}
