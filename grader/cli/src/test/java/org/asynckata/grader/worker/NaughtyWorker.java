package org.asynckata.grader.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            case "write" -> reply.accept(new Echo(write()));
            case "environment" -> reply.accept(new Echo(environment()));
            case "descriptors" -> reply.accept(new Echo(descriptors()));
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

    /** Writes into both folders that a program takes for its own; they are one. */
    private static String write() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Files.writeString(folder.resolve("temporary.txt"), "private");
            Files.writeString(Path.of("relative.txt"), "private");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.toString();
    }

    private static String environment() {
        return System.getenv().entrySet().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String descriptors() {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.map(NaughtyWorker::target).collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException _) {
            return "closed meanwhile";
        }
    }
}
