// Tries: to read what is not its own.
// With the policy: refused
// Without it: partly, 2 points, "Not simulated: a file"
package ch01_hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public class Target {
    static int answer(int question) throws IOException {
        Files.readString(Path.of("/proc/self/environ"));
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
