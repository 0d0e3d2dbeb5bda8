package org.asynckata.grader.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A worker that does what no worker should, when it is asked to. */
final class NaughtyWorker {
    record Task(String what) {}

    record Echo(String what) {}

    private NaughtyWorker() {}

    public static void main(String[] args) throws InterruptedException {
        Harness.serve(Task.class, NaughtyWorker::work);
    }

    private static void work(Task task, Consumer<Record> reply) {
        switch (task.what()) {
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(7);
            case "hang" -> hang();
            case "eat" -> eat();
            case "throw" -> throw new IllegalStateException("thrown on purpose");
            case "scribble" -> scribble();
            default -> {
                System.out.println("this goes nowhere");
                reply.accept(new Echo(task.what()));
            }
        }
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new byte[1_000_000]);
        }
    }

    private static void scribble() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write("all tests passed, ten out of ten\n".getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
