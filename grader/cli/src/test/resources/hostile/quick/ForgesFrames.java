// Tries: to say to the scoring process itself, over the pipe, that everything has passed.
// With the policy: refused
// Without it: partly, 2 points, "Not simulated: a file"
package ch01_hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;

public class Target {
    static int answer(int question) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(new byte[10_000]);
        }
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
