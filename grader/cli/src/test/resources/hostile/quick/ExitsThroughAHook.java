// Tries: to write results of its own while the process ends.
// With the policy: refused
// Without it: partly, 2 points
package ch01_hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;

public class Target {
    static int answer(int question) {
        Runtime.getRuntime().addShutdownHook(new Thread(Target::forge));
        System.exit(0);
        return 0;
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    private static void forge() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write("all tests passed".getBytes());
        } catch (IOException e) {
            System.out.println("all tests passed");
        }
    }
}
