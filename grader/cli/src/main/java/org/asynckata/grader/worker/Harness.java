package org.asynckata.grader.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * The worker's side: takes the two pipes before any other class can, then works on one job after the other. When the
 * scoring process ends, however it ends, so does this one.
 */
public final class Harness {
    private static final Optional<Path> FOLDER = PrivateFolder.ofThisProcess();

    private Harness() {}

    /** The first message: the worker is up. */
    record Ready() {}

    /**
     * What the worker does.
     *
     * @param <J> the record that says what to do
     */
    public interface Work<J extends Record> {
        /** Does one job, and sends what there is to say of it. */
        void on(J job, Consumer<Record> reply);
    }

    /** Works for the scoring process, for ever. */
    public static <J extends Record> void serve(Class<J> type, Work<J> work) throws InterruptedException {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream lastWords = System.err;
        silence();
        try {
            Frames frames = new Frames(in.readNBytes(Frames.NONCE_BYTES));
            BlockingQueue<J> jobs = new LinkedBlockingQueue<>();
            Thread.ofPlatform().daemon().name("jobs").start(() -> listen(type, frames, in, jobs));
            Consumer<Record> reply = message -> send(message, frames, out);
            reply.accept(new Ready());
            while (true) {
                work.on(jobs.take(), reply);
            }
        } catch (IOException _) {
            end();
        } catch (RuntimeException | Error e) {
            lastWords.println(e);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void silence() {
        System.setIn(InputStream.nullInputStream());
        System.setOut(nowhere());
        System.setErr(nowhere());
    }

    private static PrintStream nowhere() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static <J extends Record> void listen(Class<J> type, Frames frames, InputStream in, BlockingQueue<J> jobs) {
        try {
            for (byte[] bytes = frames.read(in); bytes != null; bytes = frames.read(in)) {
                jobs.add(Wire.decode(type, bytes));
            }
        } catch (IOException _) {
            // Half a message: the scoring process was killed while it wrote.
        } finally {
            end();
        }
    }

    private static void send(Record message, Frames frames, OutputStream out) {
        try {
            frames.write(message, out);
        } catch (IOException _) {
            end();
        }
    }

    /** Nobody is left who would tidy up. */
    private static void end() {
        FOLDER.ifPresent(PrivateFolder::delete);
        Runtime.getRuntime().halt(0);
    }
}
