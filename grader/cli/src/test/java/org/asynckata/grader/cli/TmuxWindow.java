package org.asynckata.grader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.asynckata.grader.Installed;

/** A real terminal that nobody sees: the one window of a tmux of its own. */
final class TmuxWindow implements AutoCloseable {
    private final Path folder;
    private final Path tmux = Installed.program("tmux");

    private TmuxWindow(Path folder) {
        this.folder = folder;
    }

    /** Runs a shell's command in a window of this size; the window stays when the command has ended. */
    static TmuxWindow open(Path folder, int columns, int rows, String command) throws IOException {
        TmuxWindow window = new TmuxWindow(folder);
        window.tmux(
                "new-session",
                "-d",
                "-x",
                "" + columns,
                "-y",
                "" + rows,
                "trap : INT; " + command + "; exec sleep infinity");
        return window;
    }

    void resize(int columns, int rows) throws IOException {
        tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
    }

    /** Presses keys, as tmux names them. */
    void press(String... keys) throws IOException {
        tmux("send-keys", keys);
    }

    /** What it shows now. */
    String screen() throws IOException {
        return tmux("capture-pane", "-p");
    }

    /** The same, with the sequences that colour it. */
    String colours() throws IOException {
        return tmux("capture-pane", "-p", "-e");
    }

    private String tmux(String command, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                tmux.toString(),
                "-u",
                "-f",
                "/dev/null",
                "-S",
                folder.resolve("tmux").toString(),
                command));
        line.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeAll(List.of("TMUX", "NO_COLOR"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return said;
    }

    @Override
    public void close() throws IOException {
        tmux("kill-server");
    }
}
