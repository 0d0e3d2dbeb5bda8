package org.asynckata.engine.starting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However tests are started, virtual time is there; or it is refused, and the message says why. */
class StartingTest {
    private static final String TESTS = "ch00_starting.EveryStyleTest";
    private static final String ALL_PASSED = "8 of 8 tests passed";

    private final ChildJvm jvm = ChildJvm.likeThisOne();

    @TempDir
    private Path directory;

    @Test
    void without_a_flag_and_without_a_jar() throws Exception {
        assertThat(jvm.withoutAgent().run(Launch.class, TESTS)).last().isEqualTo(ALL_PASSED);
    }

    @Test
    void with_the_jar_in_a_path_with_a_space_and_from_another_directory() throws Exception {
        Path jar = agentInPathWithSpace();
        assertThat(jvm.withAgent(jar).in(directory).run(Launch.class, TESTS))
                .last()
                .isEqualTo(ALL_PASSED);
    }

    @Tag("long")
    @Test
    void without_a_flag_from_a_jar_in_a_path_with_a_space() throws Exception {
        Path jar = agentInPathWithSpace();
        List<Path> classPath = jvm.classPath().stream()
                .map(path -> path.endsWith("engine/target/classes") ? jar : path)
                .toList();
        assertThat(classPath).contains(jar);
        assertThat(jvm.withoutAgent().withClassPath(classPath).run(Launch.class, TESTS))
                .last()
                .isEqualTo(ALL_PASSED);
    }

    @Test
    void by_the_wall_clock() throws Exception {
        long start = System.nanoTime();
        assertThat(jvm.with("-Dkata.time=real", "-Dkata.tolerance=10000").run(Launch.class, TESTS))
                .last()
                .isEqualTo(ALL_PASSED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
    }

    @Test
    void where_attaching_is_forbidden_it_says_so() throws Exception {
        assertThat(jvm.withoutAgent().with("-XX:+DisableAttachMechanism").run(Launch.class, TESTS))
                .anyMatch(line -> line.contains("Virtual time could not attach to this JVM: start it with -javaagent"))
                .last()
                .isEqualTo("0 of 8 tests passed");
    }

    private Path agentInPathWithSpace() throws IOException {
        Path agent = jvm.flags().stream()
                .filter(flag -> flag.startsWith("-javaagent:"))
                .map(flag -> Path.of(flag.substring(flag.indexOf(':') + 1)))
                .findFirst()
                .orElseThrow();
        Path folder = Files.createDirectory(directory.resolve("a path with spaces"));
        return Files.copy(agent, folder.resolve("the agent.jar"));
    }
}
