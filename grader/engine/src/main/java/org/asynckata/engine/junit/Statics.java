package org.asynckata.engine.junit;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether classes keep anything in their static fields by which one run could know of another. */
final class Statics {
    private static final Set<Class<?>> CONSTANTS = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            Class.class);

    /** Deeper structures are rare, and may be circular. */
    private static final int MOST_DEPTH = 12;

    /** Above these, an object may keep something where nobody can look. */
    private static final Set<Class<?>> STATELESS_PARENTS = Set.of(Object.class, Record.class, Enum.class);

    private static final MethodHandle SHOULD_BE_INITIALIZED;

    static {
        try {
            // Opened by the agent. No public method tells whether a class has been initialised without doing it.
            Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe");
            SHOULD_BE_INITIALIZED = MethodHandles.privateLookupIn(unsafe, MethodHandles.lookup())
                    .findVirtual(unsafe, "shouldBeInitialized", methodType(boolean.class, Class.class))
                    .bindTo(unsafe.getMethod("getUnsafe").invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final ClassLoader ours;

    private Statics(ClassLoader ours) {
        this.ours = ours;
    }

    /**
     * Whether everything in the static fields of these classes can never change. When in doubt, no.
     *
     * @param ours the loader of the classes into whose objects to look
     */
    static boolean areConstant(Collection<Class<?>> classes, ClassLoader ours) {
        var statics = new Statics(ours);
        return classes.stream().allMatch(statics::areConstant);
    }

    private boolean areConstant(Class<?> type) {
        return isUntouched(type)
                || Arrays.stream(type.getDeclaredFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                        .allMatch(field -> isConstant(field, null, 0));
    }

    /** Nothing has been kept there yet, and looking would run its initialiser. */
    private static boolean isUntouched(Class<?> type) {
        try {
            return (boolean) SHOULD_BE_INITIALIZED.invokeExact(type);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isConstant(Field field, Object object, int depth) {
        if (!Modifier.isFinal(field.getModifiers())) {
            return false;
        }
        if (field.getType().isPrimitive()) {
            return true;
        }
        try {
            field.setAccessible(true);
            return isConstant(field.get(object), depth);
        } catch (IllegalAccessException e) {
            return false;
        }
    }

    private boolean isConstant(Object value, int depth) {
        if (value == null || value.getClass() == Object.class || CONSTANTS.contains(value.getClass())) {
            return true;
        }
        if (depth == MOST_DEPTH) {
            return false;
        }
        Class<?> type = value.getClass();
        if (type.isArray()) {
            return Array.getLength(value) == 0;
        }
        if (type.getName().startsWith("java.util.ImmutableCollections$")) {
            return parts(value).allMatch(part -> isConstant(part, depth + 1));
        }
        return type.getClassLoader() == ours
                ? areFieldsConstant(value, depth + 1)
                : value instanceof Enum && type.getClassLoader() == null;
    }

    private static Stream<?> parts(Object collection) {
        return switch (collection) {
            case Map<?, ?> map -> map.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()));
            case Collection<?> elements -> elements.stream();
            default -> throw new IllegalArgumentException(collection.getClass().getName());
        };
    }

    /** The object's own fields; those that the engine has added have no say. */
    private boolean areFieldsConstant(Object object, int depth) {
        Class<?> type = object.getClass();
        for (; type.getClassLoader() == ours; type = type.getSuperclass()) {
            boolean constant = Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !field.getName().startsWith("kata$"))
                    .allMatch(field -> isConstant(field, object, depth));
            if (!constant) {
                return false;
            }
        }
        return STATELESS_PARENTS.contains(type);
    }
}
