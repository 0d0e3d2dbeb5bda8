package org.asynckata.engine.races;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import org.asynckata.engine.code.CodeUnderTest;

/** What a call out of the code under test does, by the class of the object that it is made on. */
final class Effects {
    private static final Set<String> WAITS = Set.of("()V", "(J)V", "(JI)V");

    private Effects() {}

    /** What a call on an object of this very class does. */
    static Effect of(Class<?> type, Site site) {
        if (isObjectWait(site)) {
            return mayBeLockedElsewhere(type) ? Effect.UNKNOWN : Effect.EXCHANGE;
        }
        if (Thread.class.isAssignableFrom(type)) {
            return JdkTypes.ofThread(site.name());
        }
        return type.getClassLoader() == null ? ofJdk(type, site.name()) : ofOthers(type, site);
    }

    /** Whether others than the code under test may use the monitor of such an object, as a synchronised list does. */
    static boolean mayBeLockedElsewhere(Class<?> type) {
        return type.getClassLoader() == null
                ? type != Object.class && type != Class.class && !type.isArray() && !JdkTypes.isPlain(type.getName())
                : !isCodeUnderTest(type);
    }

    private static boolean isCodeUnderTest(Class<?> type) {
        return CodeUnderTest.matches(type.getName().replace('.', '/'));
    }

    /** What a call does to a collection that it is handed. */
    static Effect ofPassing(Object collection) {
        if (collection == null || isCodeUnderTest(collection.getClass())) {
            return Effect.PLAIN;
        }
        String type = collection.getClass().getName();
        return UnsafeTypes.contain(type) ? Effect.READ_ALL : JdkTypes.isPlain(type) ? Effect.PLAIN : Effect.UNKNOWN;
    }

    /** What a static method does. */
    static Effect ofStatic(Site site) {
        return site.owner().startsWith("java.")
                ? StaticCalls.effect(site.owner(), site.name(), site.descriptor())
                : ofLibrary(site.owner());
    }

    /** Whatever the owner: the compiler names the interface through which it is called. */
    private static boolean isObjectWait(Site site) {
        return site.name().equals("wait") && WAITS.contains(site.descriptor());
    }

    private static Effect ofJdk(Class<?> type, String method) {
        if (Executor.class.isAssignableFrom(type) && JdkTypes.HANDING_OVER.contains(method)) {
            return type.getName().equals("java.util.concurrent.ThreadPerTaskExecutor")
                    ? Effect.START
                    : Effect.HAND_OVER;
        }
        if (Condition.class.isAssignableFrom(type)) {
            return method.startsWith("signal") ? Effect.PLAIN : Effect.EXCHANGE;
        }
        return JdkTypes.of(type.getName(), method);
    }

    /** Not the JDK's: the method that is called may still be one that its class inherits from there. */
    private static Effect ofOthers(Class<?> type, Site site) {
        if (!isCodeUnderTest(type)) {
            return ofLibrary(type.getName());
        }
        Class<?> above = type;
        while (above.getClassLoader() != null) {
            if (declares(above, site)) {
                return Effect.NONE;
            }
            above = above.getSuperclass();
        }
        // What is left for Object is a default method of an interface, which calls the code under test again.
        return above == Object.class ? Effect.PLAIN : ofJdk(above, site.name());
    }

    /** What is written with the engine's help sees what the engine promises; about other libraries nothing is known. */
    private static Effect ofLibrary(String type) {
        return switch (type) {
            case "org.asynckata.engine.TestRecipe", "org.asynckata.engine.Durations" -> Effect.PLAIN;
            case "org.asynckata.engine.Timeline", "org.asynckata.engine.TimelineAssert" -> Effect.LOOK;
            default -> Effect.UNKNOWN;
        };
    }

    private static boolean declares(Class<?> type, Site site) {
        try {
            return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> matches(method, site));
        } catch (LinkageError missingTypeOfSomeMethod) {
            return false;
        }
    }

    private static boolean matches(Method method, Site site) {
        return method.getName().equals(site.name())
                && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .descriptorString()
                        .equals(site.descriptor());
    }
}
