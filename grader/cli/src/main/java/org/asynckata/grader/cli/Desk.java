package org.asynckata.grader.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.asynckata.grader.Grader;
import org.asynckata.grader.collect.Submission;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.terminal.Progress;
import org.asynckata.grader.terminal.Screen;
import org.asynckata.grader.terminal.WatchView;
import org.asynckata.grader.watch.Place;
import org.asynckata.grader.watch.SaveWatcher;
import org.asynckata.grader.watch.Session;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** Where a learner watches: shows, and tells what was saved and which key was pressed. Without a terminal, in plain lines. */
final class Desk implements AutoCloseable {
    /** What happens. */
    sealed interface Event {}

    /** The submission reads otherwise than before. */
    record Saved(Submission submission) implements Event {}

    /** A key was pressed; without a terminal, a line was entered that begins so. */
    record Key(char key) implements Event {}

    /** The terminal has another size. */
    record Resized() implements Event {}

    /** The folder can be watched no more. */
    record Failed(IOException failure) implements Event {}

    /** Without a limit, the reader would hold on to the terminal, which could not be closed before another key is pressed. */
    private static final long A_WHILE = Duration.ofDays(1).toMillis();

    private final Optional<Terminal> terminal;
    private final PrintWriter out;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private Desk(Optional<Terminal> terminal) {
        this.terminal = terminal;
        terminal.ifPresent(it -> {
            it.enterRawMode();
            it.handle(Terminal.Signal.INT, _ -> System.exit(ExitCode.INTERRUPTED));
            it.handle(Terminal.Signal.WINCH, _ -> events.add(new Resized()));
        });
        this.out =
                terminal.map(Terminal::writer).orElseGet(() -> new PrintWriter(System.out, true, System.out.charset()));
    }

    static Desk open() throws IOException {
        return new Desk(Screen.isTerminal() ? Optional.of(Screen.open()) : Optional.empty());
    }

    /** Grades all of it, and tells how far that is. */
    Session begin(Kit kit, Grader grader, Place place, Submission submission) {
        try (Progress progress = new Progress(out, submission.candidates().size())) {
            return new Session(kit, grader, place, submission, progress::graded);
        }
    }

    /** From now on, what happens is noted. */
    void listen(SaveWatcher saves) {
        Thread.ofPlatform().daemon().name("saves").start(() -> tellSaves(saves));
        Thread.ofPlatform().daemon().name("keys").start(this::tellKeys);
    }

    Event next() throws InterruptedException {
        return events.take();
    }

    void show(Session session) {
        int rows = terminal.map(it -> it.getSize().getRows()).orElse(Integer.MAX_VALUE);
        page(WatchView.current(session.current(), session.results(), screen(), rows));
    }

    void list(Session session) {
        page(WatchView.list(session.current(), session.results(), screen()));
    }

    void hint(Session session, Kit kit, Place place) {
        out.println();
        HintCommand.show(session.exercise(), kit.hints(session.exercise()), place, out, screen());
        keys();
    }

    private void page(List<String> lines) {
        terminal.ifPresent(it -> it.puts(Capability.clear_screen));
        lines.forEach(out::println);
        keys();
    }

    private void keys() {
        out.println();
        terminal.ifPresent(_ -> out.println(WatchView.keys(screen())));
        if (out.checkError()) {
            events.add(new Key('q')); // Nobody reads it any more.
        }
    }

    private Screen screen() {
        return terminal.map(Screen::of).orElseGet(Screen::ofThisProcess);
    }

    private void tellSaves(SaveWatcher saves) {
        try {
            while (true) {
                events.add(new Saved(saves.awaitSave()));
            }
        } catch (IOException e) {
            events.add(new Failed(e));
        } catch (InterruptedException _) {
            // Nobody waits for it any more.
        }
    }

    private void tellKeys() {
        try {
            if (terminal.isPresent()) {
                NonBlockingReader keys = terminal.get().reader();
                for (int key = keys.read(A_WHILE); key != NonBlockingReader.EOF; key = keys.read(A_WHILE)) {
                    events.add(new Key((char) key)); // One that stands for "none yet" is no key that anybody knows.
                }
            } else {
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, System.out.charset()));
                in.lines().filter(line -> !line.isBlank()).forEach(line -> events.add(new Key(line.charAt(0))));
            }
        } catch (IOException _) {
            // Saves are told all the same.
        }
    }

    @Override
    public void close() throws IOException {
        if (terminal.isPresent()) {
            terminal.get().close();
        }
    }
}
