package org.asynckata.grader.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.asynckata.grader.collect.Collector;
import org.asynckata.grader.collect.SourceFolder;
import org.asynckata.grader.collect.Submission;
import org.asynckata.grader.collect.UnusableSubmission;
import org.asynckata.grader.kit.Kit;

/**
 * Notices that something was saved, however an editor does it. What the system tells only says when to look; what has
 * changed is what reads otherwise than before.
 */
public final class SaveWatcher implements AutoCloseable {
    /** Where the system tells nothing, or late. */
    private static final long LOOK_MILLIS = 400;

    /** A save is several events: a file is written, renamed, another deleted. */
    private static final long QUIET_MILLIS = 20;

    private final Path given;
    private final Path folder;
    private final Kit kit;
    private final WatchService events;
    private Submission last;

    /** Watches a submission, which is read once now. */
    public SaveWatcher(Path given, Kit kit) throws UnusableSubmission, IOException {
        this.given = given;
        this.folder = SourceFolder.find(given);
        this.kit = kit;
        this.events = folder.getFileSystem().newWatchService();
        register();
        this.last = Collector.collect(given, kit);
    }

    /** As it was read last. */
    public Submission submission() {
        return last;
    }

    /** Waits until it reads otherwise. */
    public Submission awaitSave() throws InterruptedException, IOException {
        while (true) {
            WatchKey key = events.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            register();
            if (hasChanged()) {
                return last;
            }
        }
    }

    private boolean hasChanged() {
        try {
            Submission now = Collector.collect(given, kit);
            boolean changed = !now.equals(last);
            last = now;
            return changed;
        } catch (UnusableSubmission _) {
            // A folder is being moved or checked out: it will be there again.
            return false;
        }
    }

    /** Folders come and go; one that is registered already stays so. */
    private void register() throws IOException {
        register(folder);
        for (String chapter : kit.chapters()) {
            register(folder.resolve(chapter));
        }
    }

    private void register(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            path.register(
                    events,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
