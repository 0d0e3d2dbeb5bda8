package org.asynckata.grader.policy;

import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known of a type of the JDK: of this JDK, which is the one that code under test meets, too. */
final class JdkType {
    private JdkType() {}

    /** Whether it can be thrown, which does no harm. */
    static boolean isException(String type) {
        return type.startsWith("java.")
                && find(type).filter(Throwable.class::isAssignableFrom).isPresent();
    }

    /** The type itself and the public ones above it. */
    static Set<String> withSupertypes(String type) {
        Set<String> all = new LinkedHashSet<>();
        all.add(type);
        find(type).ifPresent(found -> addSupertypes(found, all));
        return all;
    }

    private static void addSupertypes(Class<?> type, Set<String> all) {
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .forEach(supertype -> {
                    if (Modifier.isPublic(supertype.getModifiers())) {
                        all.add(supertype.getName());
                    }
                    addSupertypes(supertype, all);
                });
    }

    /** Whether this type, and not only one above it, has this member; in doubt it has. */
    static boolean declares(Use use) {
        return find(use.type()).map(type -> declares(type, use)).orElse(true);
    }

    private static boolean declares(Class<?> type, Use use) {
        return use.isConstructor()
                || Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(use.member()))
                || Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(use.member()))
                        .map(method -> MethodType.methodType(method.getReturnType(), method.getParameterTypes()))
                        .anyMatch(method -> method.descriptorString().equals(use.descriptor()));
    }

    /** Loaded, and never initialized: nothing of it runs. */
    private static Optional<Class<?>> find(String type) {
        try {
            return Optional.of(Class.forName(type, false, null));
        } catch (ClassNotFoundException _) {
            return Optional.empty();
        }
    }
}
