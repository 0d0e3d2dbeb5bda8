// Tries: to catch what the kit throws at code that it refuses.
// With the policy: refused
// Without it: partly, 2 points, "Not simulated: a file"
package ch01_hostile;

import java.io.FileInputStream;
import java.util.List;

public class Target {
    static int answer(int question) {
        try {
            new FileInputStream("/etc/passwd").close();
        } catch (Throwable e) {
            return question + 1;
        }
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
