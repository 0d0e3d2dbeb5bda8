package org.asynckata.grader.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.asynckata.grader.step.GraderFailure;

/** One JVM that works for this one. Once it fails to answer it is ended, for good. */
final class WorkerProcess {
    private static final int EXIT_ON_OUT_OF_MEMORY = 3;
    private static final int MAX_LAST_WORDS = 2000;

    /** Those that have not been ended. They would end with this process, but a signal may reach them, too, and leave their folders. */
    private static final Set<WorkerProcess> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALIVE.forEach(WorkerProcess::end), "end of workers"));
    }

    /** A message, or why there will be no more. */
    private sealed interface Event {
        record Message(byte[] bytes) implements Event {}

        record End(Reply.Reason reason) implements Event {}
    }

    private final Process process;
    private final Path folder;
    private final Frames frames;
    private final BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
    private final StringBuffer lastWords = new StringBuffer();
    private volatile boolean ended;

    private WorkerProcess(Process process, Path folder, byte[] nonce) {
        this.process = process;
        this.folder = folder;
        this.frames = new Frames(nonce);
    }

    static WorkerProcess start(WorkerCommand command) {
        try {
            Path folder = PrivateFolder.create();
            Process process = start(command, folder);
            byte[] nonce = new byte[Frames.NONCE_BYTES];
            new SecureRandom().nextBytes(nonce);
            WorkerProcess worker = new WorkerProcess(process, folder, nonce);
            ALIVE.add(worker);
            Thread.ofVirtual().start(worker::listen);
            Thread.ofVirtual().start(worker::keepLastWords);
            worker.write(out -> out.write(nonce));
            return worker;
        } catch (IOException e) {
            throw new GraderFailure("the " + command.name() + " does not start: " + e.getMessage(), e);
        }
    }

    private static Process start(WorkerCommand command, Path folder) throws IOException {
        try {
            return command.processBuilder(folder).start();
        } catch (IOException e) {
            PrivateFolder.delete(folder);
            throw e;
        }
    }

    /** Sends without waiting: a worker that does not read must not stop the scoring process. */
    void send(Record message) {
        write(out -> frames.write(message, out));
    }

    <R extends Record> Reply<R> receive(Class<R> type, Duration limit) {
        try {
            return switch (inbox.poll(Math.max(0, limit.toNanos()), TimeUnit.NANOSECONDS)) {
                case null -> none(Reply.Reason.TOO_LATE);
                case Event.End(Reply.Reason reason) -> none(reason);
                case Event.Message(byte[] bytes) -> new Reply.Answer<>(Wire.decode(type, bytes));
            };
        } catch (IOException e) {
            return none(Reply.Reason.GARBLED);
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            throw new GraderFailure("the grade was interrupted", e);
        }
    }

    boolean hasEnded() {
        return ended;
    }

    /** What it wrote to standard error, where nobody but the JVM itself writes. */
    String lastWords() {
        return lastWords.toString().strip();
    }

    /** Ends the process, and deletes its folder: at once if it is empty, as it should be, otherwise when nobody is left to fill it. */
    void end() {
        ended = true;
        process.destroyForcibly();
        if (ALIVE.remove(this) && !PrivateFolder.deleteIfEmpty(folder)) {
            process.onExit().join();
            PrivateFolder.delete(folder);
        }
    }

    private <R extends Record> Reply<R> none(Reply.Reason reason) {
        end();
        return new Reply.None<>(reason);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void write(Writing writing) {
        Thread.ofVirtual().start(() -> {
            try {
                OutputStream out = process.getOutputStream();
                synchronized (out) {
                    writing.to(out);
                    out.flush();
                }
            } catch (IOException _) {
                // Its end is told by the other pipe.
            }
        });
    }

    private void listen() {
        try (InputStream in = process.getInputStream()) {
            for (byte[] bytes = frames.read(in); bytes != null; bytes = frames.read(in)) {
                inbox.add(new Event.Message(bytes));
            }
            boolean full = process.waitFor() == EXIT_ON_OUT_OF_MEMORY;
            inbox.add(new Event.End(full ? Reply.Reason.OUT_OF_MEMORY : Reply.Reason.ENDED));
        } catch (IOException _) {
            inbox.add(new Event.End(Reply.Reason.GARBLED));
        } catch (InterruptedException _) {
            inbox.add(new Event.End(Reply.Reason.ENDED));
        }
    }

    private void keepLastWords() {
        byte[] some = new byte[1024];
        try (InputStream err = process.getErrorStream()) {
            for (int n = err.read(some); n >= 0; n = err.read(some)) {
                if (lastWords.length() < MAX_LAST_WORDS) {
                    lastWords.append(new String(some, 0, n, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException _) {
            // They are a help, not a need.
        }
    }
}
