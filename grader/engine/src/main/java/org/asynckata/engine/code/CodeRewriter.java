package org.asynckata.engine.code;

/** Rewrites the code under test so that it asks {@link Probe} about time, threads and shared state. */
public final class CodeRewriter {
    private CodeRewriter() {}

    /**
     * The rewritten class.
     *
     * @param internalName the name of the class, as in {@code ch02_coroutines/Breakfast}
     * @param loader where the classes that it names are found
     */
    public static byte[] rewrite(String internalName, byte[] classFile, ClassLoader loader) {
        return classFile;
    }
}
