package org.asynckata.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The grader as a process, where it cannot even begin. */
class LauncherTest {

    @Test
    void a_java_without_a_compiler_is_told() throws Exception {
        assertThat(saidBy("--limit-modules=java.base,java.instrument,java.management"))
                .isEqualTo("Async Kata needs a JDK. This Java, in " + System.getProperty("java.home")
                        + ", has no compiler.");
    }

    @Test
    void a_place_for_temporary_files_where_there_can_be_none_is_told() throws Exception {
        assertThat(saidBy("-Djava.io.tmpdir=/dev/null").lines().toList().getLast()) // after the JVM's own warning
                .matches("the grader failed: the (test|compile) worker does not start: /dev/null/.*: Not a directory");
    }

    private static String saidBy(String flag) throws Exception {
        List<String> command = javaWith(flag);
        command.addAll(List.of(Launcher.class.getName(), "grade", "../../solutions"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isEqualTo(ExitCode.GRADER_FAILED);
        return said;
    }

    /** A JVM with the classes that this one has. */
    static List<String> javaWith(String... flags) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.add("--enable-native-access=ALL-UNNAMED"); // as the jar's manifest says
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        return command;
    }
}
