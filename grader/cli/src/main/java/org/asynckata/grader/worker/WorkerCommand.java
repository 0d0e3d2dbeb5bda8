package org.asynckata.grader.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How to start the JVM of a worker.
 *
 * @param name what messages call it
 * @param main the class whose main method calls {@link Harness}
 * @param flags those that this kind of worker needs, such as its limits
 * @param classPath jars and folders
 */
public record WorkerCommand(
        String name, Class<?> main, List<String> flags, List<Path> classPath, Optional<Path> agent) {

    /**
     * Quick to start, quick to end, leaving no file behind, with nothing but messages on standard output; and a signal just
     * ends it.
     */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+ErrorFileToStderr",
            "-XX:+DisplayVMOutputToStderr",
            "-Xrs",
            "-Xlog:disable",
            "-Xlog:all=warning:stderr",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.language=en",
            "-Duser.timezone=UTC");

    /** Ready to start, with a folder of its own to be in and to put its files. */
    ProcessBuilder processBuilder(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-Djava.io.tmpdir=" + folder);
        command.addAll(flags);
        agent.ifPresent(jar -> command.add("-javaagent:" + jar));
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        command.add(main.getName());
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        // Without a locale the JVM could not open a jar whose path is not plain ASCII.
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
