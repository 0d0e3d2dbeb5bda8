// Tries: to talk to somebody outside.
// With the policy: refused
// Without it: partly, 2 points, "Not simulated: a socket"
package ch01_hostile;

import java.io.IOException;
import java.net.Socket;
import java.util.List;

public class Target {
    static int answer(int question) throws IOException {
        new Socket("127.0.0.1", 1).close();
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
