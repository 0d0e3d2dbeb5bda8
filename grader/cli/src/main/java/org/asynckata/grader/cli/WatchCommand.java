package org.asynckata.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.asynckata.grader.Grader;
import org.asynckata.grader.Workers;
import org.asynckata.grader.collect.SourceFolder;
import org.asynckata.grader.collect.Submission;
import org.asynckata.grader.collect.UnusableSubmission;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.watch.Place;
import org.asynckata.grader.watch.SaveWatcher;
import org.asynckata.grader.watch.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "watch", description = "Grades again what you save, as soon as you save it.")
final class WatchCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Supplier<Workers> workers;

    @Parameters(paramLabel = "DIR", description = "The root of a fork, or a folder laid out as exercises/ is.")
    private Path folder;

    WatchCommand(Supplier<Workers> workers) {
        this.workers = workers;
    }

    @Override
    public Integer call() throws UnusableSubmission, IOException, InterruptedException {
        Kit kit = Kit.ofThisGrader();
        Place place = Place.of(SourceFolder.find(folder));
        try (SaveWatcher saves = new SaveWatcher(folder, kit);
                Workers started = workers.get();
                Desk desk = Desk.open()) {
            Grader grader = new Grader(kit, started, LIMIT);
            Session session = desk.begin(kit, grader, place, saves.submission());
            desk.listen(saves);
            desk.show(session);
            while (true) {
                switch (desk.next()) {
                    case Desk.Saved(Submission submission) -> {
                        if (session.saved(submission)) {
                            desk.show(session);
                        }
                    }
                    case Desk.Key(char key) -> {
                        switch (Character.toLowerCase(key)) {
                            case 'n' -> {
                                session.next();
                                desk.show(session);
                            }
                            case 'h' -> desk.hint(session, kit, place);
                            case 'l' -> desk.list(session);
                            case 'q' -> {
                                return ExitCode.DONE;
                            }
                            default -> {}
                        }
                    }
                    case Desk.Resized _ -> desk.show(session);
                    case Desk.Failed(IOException failure) -> throw failure;
                }
            }
        }
    }
}
