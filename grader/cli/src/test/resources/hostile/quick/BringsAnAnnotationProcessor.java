// Tries: to run code in the compiler.
// With the policy: refused
// Without it: solved, 4 points
package ch01_hostile;

import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

public class Target {
    static int answer(int question) {
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }

    public static final class Processor extends AbstractProcessor {
        static {
            System.exit(0);
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return true;
        }
    }
}
