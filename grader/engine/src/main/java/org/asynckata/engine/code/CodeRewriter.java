package org.asynckata.engine.code;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/**
 * Rewrites the code under test so that it asks {@link Probe}, {@link Ticks} and {@link Substitutes} about shared state, work,
 * time and threads.
 *
 * <p>A class that is loaded anew for each schedule is rewritten once.
 */
public final class CodeRewriter {
    private static final Map<ClassBytes, byte[]> REWRITTEN = new ConcurrentHashMap<>();

    /** Bytes of code that probes cannot make too long for the JVM. */
    private static final int LONG_METHOD = 4000;

    private static final String TICKS = Ticks.class.getName().replace('.', '/');

    private CodeRewriter() {}

    /**
     * The rewritten class.
     *
     * @param internalName the name of the class, as in {@code ch02_coroutines/Breakfast}
     * @param loader where the classes that it names are found
     */
    public static byte[] rewrite(String internalName, byte[] classFile, ClassLoader loader) {
        return rewrite(internalName, classFile, loader, Members.MAY_BE_ADDED);
    }

    /** The rewritten class, as {@link #rewrite}, for a class that is loaded already, to which no member can be added. */
    public static byte[] rewriteLoaded(String internalName, byte[] classFile, ClassLoader loader) {
        return rewrite(internalName, classFile, loader, Members.ARE_FIXED);
    }

    private static byte[] rewrite(String internalName, byte[] classFile, ClassLoader loader, Members members) {
        var key = new ClassBytes(internalName, ByteBuffer.wrap(classFile), members);
        byte[] known = REWRITTEN.get(key);
        if (known == null) {
            known = rewrite(classFile, loader, members);
            REWRITTEN.put(key, known);
        }
        return known.clone();
    }

    private static byte[] rewrite(byte[] classFile, ClassLoader loader, Members members) {
        ClassFile context = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(new Hierarchy(loader)));
        ClassModel model = context.parse(classFile);
        if (isRewritten(model)) {
            return classFile; // by a loader, and now the agent is asked again
        }
        if (members == Members.MAY_BE_ADDED && MethodReferences.anyIn(model)) {
            model = context.parse(MethodReferences.bridged(context, model));
        }
        try {
            return context.transformClass(model, new ClassRewriter(model, members, Integer.MAX_VALUE));
        } catch (IllegalArgumentException tooLong) {
            return context.transformClass(model, new ClassRewriter(model, members, LONG_METHOD));
        }
    }

    private static boolean isRewritten(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false)
                .anyMatch(entry -> entry instanceof ClassEntry type
                        && type.asInternalName().equals(TICKS));
    }

    /** Whether a class may be given new members. */
    enum Members {
        MAY_BE_ADDED,
        ARE_FIXED
    }

    private record ClassBytes(String name, ByteBuffer bytes, Members members) {}
}
