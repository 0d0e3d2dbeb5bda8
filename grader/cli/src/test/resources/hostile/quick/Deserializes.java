// Tries: to make objects out of bytes.
// With the policy: refused
// Without it: partly, 2 points, "StreamCorruptedException"
package ch01_hostile;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.util.List;

public class Target {
    static int answer(int question) throws Exception {
        return (int) new ObjectInputStream(new ByteArrayInputStream(new byte[100])).readObject();
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
