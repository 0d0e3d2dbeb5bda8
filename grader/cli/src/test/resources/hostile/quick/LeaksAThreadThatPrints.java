// Tries: to print into whatever is tested next.
// With the policy: not refused
// Without it: solved, 4 points
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        Thread.startVirtualThread(() -> {
            for (int i = 0; i < 1000; i++) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    i--;
                }
                System.out.println("not the bystander's line");
            }
        });
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
