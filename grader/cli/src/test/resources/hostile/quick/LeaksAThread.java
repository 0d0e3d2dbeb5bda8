// Tries: to leave a thread that never ends.
// With the policy: not refused
// Without it: partly, 2 points, "never ends"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        Thread.startVirtualThread(() -> {
            while (true) {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    System.out.println("never mind");
                }
            }
        });
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
