// Tries: to reach the inside of the JDK by reflection.
// With the policy: refused
// Without it: partly, 2 points, "InaccessibleObjectException"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) throws Exception {
        var holder = Thread.class.getDeclaredField("holder");
        holder.setAccessible(true);
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
