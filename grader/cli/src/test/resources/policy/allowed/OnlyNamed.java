package ch01_fake;

import java.io.File;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** A type between angle brackets or of a local variable does nothing. */
class OnlyNamed {
    private final Map<String, ? extends List<File>> files = Map.of();

    <T extends Number> int count(List<Method> methods) {
        Process process = null;
        var first = methods.isEmpty() ? null : files;
        return first == null ? 0 : first.size();
    }
}
