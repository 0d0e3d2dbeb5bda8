// Tries: to have the compiler choose between overloads for longer than the world exists.
// With the policy: does not compile
// Without it: does not compile, 0 points, "takes longer"
package ch01_hostile;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

public class Target {
    static int answer(int question) {
        return run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> run(() -> question))))))))))))))))))))))))))))));
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    static <T> T run(Callable<T> task) {
        return null;
    }

    static <T> T run(Supplier<T> task) {
        return null;
    }
}
