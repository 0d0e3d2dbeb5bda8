package org.asynckata.grader;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of this machine that some tests need. Nothing is downloaded. */
public final class Installed {
    private static final boolean REQUIRED = System.getenv("KATA_TOOLS") != null || System.getenv("CI") != null;

    private Installed() {}

    /** The first of these names that there is. Without any the test is skipped, but not in CI. */
    public static Path program(String... names) {
        Optional<Path> found = Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            String missing = names[0] + " is not installed: what needs it is not tested";
            if (REQUIRED) {
                throw new AssertionError(missing);
            }
            Assumptions.abort(missing);
        }
        return found.get();
    }
}
