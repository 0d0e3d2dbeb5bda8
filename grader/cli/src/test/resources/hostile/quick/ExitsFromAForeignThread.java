// Tries: to end the process later, while another exercise is being tested, from a thread that is not simulated.
// With the policy: refused
// Without it: solved, 4 points
package ch01_hostile;

import java.lang.ref.Cleaner;
import java.util.List;

public class Target {
    static int answer(int question) {
        Cleaner.create().register(new Object(), Target::later);
        System.gc();
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    private static void later() {
        System.exit(0);
    }
}
