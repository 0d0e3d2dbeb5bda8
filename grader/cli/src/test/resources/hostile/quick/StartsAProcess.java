// Tries: to start a program that outlives it.
// With the policy: refused
// Without it: partly, 2 points, "starting a process"
package ch01_hostile;

import java.io.IOException;
import java.util.List;

public class Target {
    static int answer(int question) throws IOException {
        new ProcessBuilder("sleep", "100").start();
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
