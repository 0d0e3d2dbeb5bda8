package org.asynckata.engine.junit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.asynckata.engine.agent.Agent;
import org.asynckata.engine.code.CodeRewriter;
import org.asynckata.engine.code.CodeUnderTest;
import org.asynckata.engine.code.RewrittenOnce;

/**
 * Loads the classes of the chapters anew, so that nothing that one run leaves in a static field reaches the next.
 *
 * <p>Exercise, helpers and tests share this loader, for package-private access. Of the parent they see only the engine and the
 * test libraries.
 */
public final class FreshClasses extends ClassLoader implements RewrittenOnce {
    private static final String SUFFIX = ".class";
    private static final List<String> VISIBLE = List.of(
            "org.asynckata.engine.",
            "org.junit.",
            "org.opentest4j.",
            "org.assertj.",
            "org.apiguardian.",
            "org.jspecify.");

    /** For each other loader the first fresh one, which keeps what was rewritten. */
    private static final Map<ClassLoader, FreshClasses> OTHERS = new ConcurrentHashMap<>();

    private final Function<String, byte[]> classBytes;

    /** Shared by all loaders of the same classes. */
    private final Map<String, byte[]> rewritten;

    /**
     * Makes a loader that has loaded nothing yet.
     *
     * @param classBytes gives the class file for the binary name of a chapter's class, or null if there is none
     * @param parent has the engine and the test libraries
     */
    public FreshClasses(Function<String, byte[]> classBytes, ClassLoader parent) {
        this(classBytes, parent, new ConcurrentHashMap<>());
    }

    private FreshClasses(Function<String, byte[]> classBytes, ClassLoader parent, Map<String, byte[]> rewritten) {
        super("fresh", parent);
        this.classBytes = classBytes;
        this.rewritten = rewritten;
    }

    /** Returns a loader for the same classes that has loaded nothing yet. */
    public FreshClasses again() {
        return new FreshClasses(classBytes, getParent(), rewritten);
    }

    /** A loader for the same classes as any other loader's. */
    static FreshClasses like(ClassLoader loader) {
        return loader instanceof FreshClasses fresh
                ? fresh.again()
                : OTHERS.computeIfAbsent(loader, _ -> new FreshClasses(name -> resource(loader, name), loader)).again();
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
        byte[] bytes = rewritten.computeIfAbsent(name, this::rewrite);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
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

    private byte[] rewrite(String name) {
        byte[] bytes = classBytes.apply(name);
        return bytes == null || !Agent.isInstalled()
                ? bytes
                : CodeRewriter.rewrite(name.replace('.', '/'), bytes, this);
    }

    /** The engine's own packages are visible, the rest of the kit, such as the grader, is not. */
    private static boolean isVisible(String name) {
        return VISIBLE.stream().anyMatch(name::startsWith);
    }
}
