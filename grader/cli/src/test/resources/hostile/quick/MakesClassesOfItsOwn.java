// Tries: to define classes that nobody has looked at.
// With the policy: refused
// Without it: partly, 2 points, "ClassFormatError"
package ch01_hostile;

import java.util.List;

public class Target {
    static final class Maker extends ClassLoader {
        Class<?> make(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    static int answer(int question) {
        return new Maker().make(new byte[] {1, 2, 3}).hashCode();
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
