// Tries: to call a function of the operating system.
// With the policy: refused
// Without it: partly, 2 points, "IllegalCallerException"
package ch01_hostile;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;

public class Target {
    static int answer(int question) throws Throwable {
        Linker linker = Linker.nativeLinker();
        MethodHandle exit = linker.downcallHandle(
                linker.defaultLookup().find("_exit").orElseThrow(), FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
        exit.invoke(0);
        return question + 1;
    }

    static List<String> echo(List<String> words) {
        return words;
    }
}
