// Tries: to speak to whoever shows its messages: a terminal, GitHub, a browser.
// With the policy: not refused
// Without it: partly, 2 points, "stop-commands"
package ch01_hostile;

import java.util.List;

public class Target {
    static int answer(int question) {
        String speech = "::stop-commands::x\n::error file=x::forged\n##[error]forged\n\u001b[2J\u009b31m\r\u202e"
                + "<script>alert(1)</script>]]>&lt;![CDATA[ | a | b |\n```\n# solved: 100 %\n\0\ud800";
        System.out.println(speech);
        throw new IllegalStateException(speech);
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
