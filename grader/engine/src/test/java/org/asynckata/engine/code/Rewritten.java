package org.asynckata.engine.code;

import java.io.IOException;
import java.io.InputStream;

/** Loads classes of the code under test rewritten, each time anew. */
final class Rewritten extends ClassLoader {
    Rewritten() {
        super(Rewritten.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!CodeUnderTest.matches(name.replace('.', '/'))) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        return define(name, CodeRewriter.rewrite(name.replace('.', '/'), bytes(name), this));
    }

    Class<?> define(String name, byte[] rewritten) {
        return defineClass(name, rewritten, 0, rewritten.length);
    }

    /** The class file as the compiler has written it. */
    static byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream in = Rewritten.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
