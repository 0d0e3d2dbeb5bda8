package org.asynckata.engine.junit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.asynckata.engine.code.CodeUnderTest;

/**
 * Loads the classes of the chapters anew, so that nothing that one run leaves in a static field reaches the next.
 *
 * <p>Exercise, helpers and tests share this loader, for package-private access. Of the parent they see only the engine and the
 * test libraries.
 */
public final class FreshClasses extends ClassLoader {
    private static final String SUFFIX = ".class";
    private static final List<String> VISIBLE = List.of(
            "org.asynckata.engine.",
            "org.junit.",
            "org.opentest4j.",
            "org.assertj.",
            "org.apiguardian.",
            "org.jspecify.");

    private final Function<String, byte[]> classBytes;
    private final List<Class<?>> defined = new CopyOnWriteArrayList<>();

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

    /** Returns a loader for the same classes that has loaded nothing yet. */
    public FreshClasses again() {
        return new FreshClasses(classBytes, getParent());
    }

    /**
     * After a run that has ended well: a loader with which the next one finds nothing of it. It is this one, whose classes are
     * linked already, unless their static fields may have changed.
     */
    public FreshClasses forTheNextRun() {
        return Statics.areConstant(defined, this) ? this : again();
    }

    /** A loader for the same classes as any other loader's. */
    static FreshClasses like(ClassLoader loader) {
        return loader instanceof FreshClasses fresh
                ? fresh.again()
                : new FreshClasses(name -> resource(loader, name), loader);
    }

    private static byte[] resource(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + SUFFIX)) {
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
        Class<?> type = defineClass(name, bytes, 0, bytes.length);
        defined.add(type);
        return type;
    }

    /** Only class files that this loader shows: the rewriting looks up here which class extends which. */
    @Override
    public InputStream getResourceAsStream(String name) {
        if (!name.endsWith(SUFFIX)) {
            return null;
        }
        String type = name.substring(0, name.length() - SUFFIX.length()).replace('/', '.');
        if (CodeUnderTest.matches(name)) {
            byte[] bytes = classBytes.apply(type);
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        }
        return (isVisible(type) ? getParent() : getPlatformClassLoader()).getResourceAsStream(name);
    }

    @Override
    public URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    /** The engine's own packages are visible, the rest of the kit, such as the grader, is not. */
    private static boolean isVisible(String name) {
        return VISIBLE.stream().anyMatch(name::startsWith);
    }
}
