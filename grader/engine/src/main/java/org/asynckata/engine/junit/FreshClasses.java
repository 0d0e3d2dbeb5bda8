package org.asynckata.engine.junit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.asynckata.engine.code.CodeUnderTest;

/**
 * Loads the classes of the chapters anew, so that nothing that one run leaves in a static field reaches the next.
 *
 * <p>Exercise, helpers and tests share this loader, for package-private access. Of the parent they see only the engine and the
 * test libraries.
 */
public final class FreshClasses extends ClassLoader {
    private static final List<String> VISIBLE = List.of(
            "org.asynckata.engine.",
            "org.junit.",
            "org.opentest4j.",
            "org.assertj.",
            "org.apiguardian.",
            "org.jspecify.");

    private final Function<String, byte[]> classBytes;

    /**
     * Makes a loader that has loaded nothing yet.
     *
     * @param classBytes gives the class file for the binary name of a chapter's class, or null if there is none
     * @param parent has the engine and the test libraries
     */
    public FreshClasses(Function<String, byte[]> classBytes, ClassLoader parent) {
        super("fresh", parent);
        this.classBytes = classBytes;
    }

    /** A new loader for the same classes as the given one. */
    static FreshClasses like(ClassLoader loader) {
        return loader instanceof FreshClasses fresh
                ? new FreshClasses(fresh.classBytes, fresh.getParent())
                : new FreshClasses(name -> resource(loader, name), loader);
    }

    private static byte[] resource(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (CodeUnderTest.matches(name.replace('.', '/'))) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
            if (isVisible(name)) {
                return getParent().loadClass(name);
            }
            return getPlatformClassLoader().loadClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classBytes.apply(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** The rewriting looks up here which class extends which. */
    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = name.endsWith(".class") && CodeUnderTest.matches(name)
                ? classBytes.apply(name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                : null;
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }

    /** The engine's own packages are visible, the rest of the kit, such as the grader, is not. */
    private static boolean isVisible(String name) {
        return VISIBLE.stream().anyMatch(name::startsWith);
    }
}
