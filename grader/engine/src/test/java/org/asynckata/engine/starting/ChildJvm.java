package org.asynckata.engine.starting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Another JVM, which runs a program of these tests.
 *
 * @param java the JDK
 * @param flags for the JVM
 * @param classPath where it finds classes
 * @param directory where it runs
 */
public record ChildJvm(Path java, List<String> flags, List<Path> classPath, Path directory) {
    private static final String AGENT = "-javaagent:";
    private static final int LIMIT_SECONDS = 120;

    /** One with the same JDK, flags, agent, classes and directory as this one. */
    public static ChildJvm likeThisOne() {
        return new ChildJvm(
                Path.of(System.getProperty("java.home")),
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList(),
                Path.of("").toAbsolutePath());
    }

    /** The same without the flag for the agent. */
    public ChildJvm withoutAgent() {
        return new ChildJvm(
                java, flags.stream().filter(flag -> !flag.startsWith(AGENT)).toList(), classPath, directory);
    }

    /** The same with more flags. */
    public ChildJvm with(String... more) {
        return new ChildJvm(java, Stream.concat(flags.stream(), Stream.of(more)).toList(), classPath, directory);
    }

    /** The same with the flag for this agent. */
    ChildJvm withAgent(Path jar) {
        return withoutAgent().with(AGENT + jar);
    }

    /** The same with other classes. */
    ChildJvm withClassPath(List<Path> other) {
        return new ChildJvm(java, flags, other, directory);
    }

    /** The same in another directory. */
    ChildJvm in(Path other) {
        return new ChildJvm(java, flags, classPath, other);
    }

    /** Runs a program to its end; gives what it printed. */
    public List<String> run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Ended ended = end(program, arguments);
        assertThat(ended.status()).as(String.join("\n", ended.output())).isZero();
        return ended.output();
    }

    /** How a program ended. */
    record Ended(int status, List<String> output) {}

    /** Runs a program, which may fail, to its end. */
    Ended end(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(program, arguments))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader().lines()) {
            List<String> output = lines.toList();
            assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin/java").toString());
        command.addAll(flags);
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
