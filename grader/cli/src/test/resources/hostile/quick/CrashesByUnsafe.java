// Tries: to crash the JVM.
// With the policy: refused
// Without it: partly, 2 points, ""
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws Exception {
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        var field = unsafe.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        unsafe.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
