// Tries: to change what all code of the process shares.
// With the policy: refused
// Without it: solved, 4 points
package ch01_hostile;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

public class Target {
    static int answer(int question) {
        Locale.setDefault(Locale.GERMANY);
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        System.setProperty("line.separator", "?");
        System.setOut(System.err);
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {});
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
