package org.asynckata.grader.worker;

import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asynckata.grader.step.GraderFailure;

/** Where this grader's classes are: its one jar, or folders and jars while the kit is built. */
public final class ClassPath {
    private static final String AGENT = "-javaagent:";

    private ClassPath() {}

    /** The grader's jar, when it runs from that. */
    public static Optional<Path> graderJar() {
        return Optional.of(sourceOf(ClassPath.class)).filter(Files::isRegularFile);
    }

    /** The jar with the engine's agent: the grader's or, while the kit is built, the one that this process was given. */
    public static Optional<Path> agent() {
        return graderJar()
                .or(() -> ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(argument -> argument.startsWith(AGENT))
                        .map(argument -> Path.of(argument.substring(AGENT.length())))
                        .findFirst());
    }

    /** What a worker needs that uses these classes, each standing for the jar or folder that it is in. */
    public static List<Path> of(Stream<Class<?>> classes) {
        return classes.map(ClassPath::sourceOf).distinct().toList();
    }

    private static Path sourceOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new GraderFailure("the grader cannot find its own classes", e);
        }
    }
}
