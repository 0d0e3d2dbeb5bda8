package org.asynckata.grader.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.Kit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "list", description = "Lists the exercises with their points.")
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Kit kit = Kit.ofThisGrader();
        int width =
                kit.exercises().stream().mapToInt(e -> e.name().length()).max().orElse(1);
        PrintWriter out = spec.commandLine().getOut();
        for (String chapter : kit.chapters()) {
            out.println(chapter);
            for (Exercise exercise : kit.exercises()) {
                if (exercise.chapter().equals(chapter)) {
                    out.printf("  %-" + width + "s  %3d points%n", exercise.name(), exercise.maxScore());
                }
            }
        }
        return ExitCode.DONE;
    }
}
