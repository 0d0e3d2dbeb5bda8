// Tries: to start real threads until the machine has none left.
// With the policy: refused
// Without it: failing, 0 points, "Not simulated"
package ch01_hostile;

import java.lang.ref.Cleaner;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

public class Target {
    static {
        Cleaner.create().register(new Object(), Target::flood).clean();
        new Thread(Target::flood).run();
    }

    static int answer(int question) {
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    private static void flood() {
        while (true) {
            Thread.ofPlatform().start(LockSupport::park);
        }
    }
}
