// Tries: to print until somebody chokes on it.
// With the policy: not refused
// Without it: partly, 2 points, "too much work"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        while (true) {
            System.out.println("all tests passed, ten out of ten, ".repeat(1000));
            System.err.println("all tests passed, ten out of ten, ".repeat(1000));
        }
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
