// Tries: to start a program in a way that no one sees.
// With the policy: refused
// Without it: partly, 2 points, ""
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws Exception {
        Object runtime = Class.forName("java.lang.Runtime").getMethod("getRuntime").invoke(null);
        runtime.getClass().getMethod("exec", String[].class).invoke(runtime, (Object) new String[] {"sleep", "100"});
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
