package org.asynckata.engine.agent;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.function.Consumer;
import org.asynckata.engine.code.CodeRewriter;
import org.asynckata.engine.code.CodeUnderTest;

/** Chooses, for each class that is loaded, who rewrites it. */
final class Transformer implements ClassFileTransformer {
    private final Consumer<Throwable> onFailure;

    /** The JVM swallows what a transformer throws, so failures are handed over and refuse later simulations. */
    Transformer(Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
    }

    @Override
    public byte[] transform(
            Module module, ClassLoader loader, String name, Class<?> old, ProtectionDomain domain, byte[] classFile) {
        try {
            if (loader == null) {
                return name != null && ChokePoints.areIn(name) ? JdkRewriter.rewrite(name, classFile) : null;
            }
            if (!CodeUnderTest.matches(name)) {
                return null;
            }
            return old == null
                    ? CodeRewriter.rewrite(name, classFile, loader)
                    : CodeRewriter.rewriteLoaded(name, classFile, loader);
        } catch (RuntimeException | LinkageError failure) {
            onFailure.accept(failure);
            return null;
        }
    }
}
