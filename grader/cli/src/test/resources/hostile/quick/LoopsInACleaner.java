// Tries: to run for ever in a thread of the JDK when garbage is collected.
// With the policy: refused
// Without it: solved, 4 points
package ch01_hostile;

import java.lang.ref.Cleaner;
import java.util.List;

public class Target {
    static int answer(int question) {
        Cleaner.create().register(new Object(), () -> {
            while (true) {}
        });
        System.gc();
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
