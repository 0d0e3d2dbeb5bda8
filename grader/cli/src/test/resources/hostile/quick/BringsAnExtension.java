// Tries: to be an extension of JUnit.
// With the policy: does not compile
// Without it: does not compile, 0 points
package ch01_hostile;

import java.util.List;
import org.junit.jupiter.api.extension.InvocationInterceptor;

public class Target {
    static final class Interceptor implements InvocationInterceptor {}

    static int answer(int question) {
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
