package org.asynckata.engine.races;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * What the check must know about a loaded class of the code under test.
 *
 * <p>Found out when the class is in use, not when it is rewritten: the classes around it may be other ones the next time.
 */
final class ClassFacts {
    private static final ClassValue<ClassFacts> ALL = new ClassValue<>() {
        @Override
        protected ClassFacts computeValue(Class<?> type) {
            return new ClassFacts(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Variable> declared = new HashMap<>();
    private final Map<String, Variable> found = new HashMap<>();
    private final Map<String, Effect> effects = new HashMap<>();
    private final int fields;
    private Shadow statics;

    private ClassFacts(Class<?> type) {
        this.type = type;
        Class<?> parent = type.getSuperclass();
        int slot = parent == null || parent.getClassLoader() == null ? 0 : of(parent).fields;
        for (Field field : fieldsOf(type)) {
            declared.put(field.getName(), Variable.of(field, slot++));
        }
        this.fields = slot;
    }

    static ClassFacts of(Class<?> type) {
        return ALL.get(type);
    }

    private static Field[] fieldsOf(Class<?> type) {
        try {
            return type.getDeclaredFields();
        } catch (LinkageError missingTypeOfSomeField) {
            return new Field[0];
        }
    }

    /** The field that the place names, which this class or one above it declares; null if it cannot be found. */
    Variable variable(Site site) {
        // Named with its owner, because a subclass may declare another one of the same name.
        String key = site.owner() + '.' + site.name();
        if (!found.containsKey(key)) {
            found.put(key, find(site));
        }
        return found.get(key);
    }

    private Variable find(Site site) {
        Class<?> above = type;
        while (above != null && !above.getName().equals(site.owner())) {
            above = above.getSuperclass();
        }
        return above == null ? null : declared(above, site.name());
    }

    private static Variable declared(Class<?> type, String name) {
        if (type == null || type.getClassLoader() == null) {
            return null;
        }
        Variable variable = of(type).declared.get(name);
        for (Class<?> parent : type.getInterfaces()) {
            variable = variable != null ? variable : declared(parent, name);
        }
        return variable != null ? variable : declared(type.getSuperclass(), name);
    }

    /** What a call on an object of this class does. */
    Effect effect(Site site) {
        return effects.computeIfAbsent(
                site.owner() + '.' + site.name() + site.descriptor(), _ -> Effects.of(type, site));
    }

    /** What the simulation knows about the class itself: its static fields, and who has initialised it. */
    Shadow statics(RaceDetector detector) {
        if (statics == null || statics.detector != detector) {
            statics = new Shadow(null, detector);
        }
        return statics;
    }

    /** A field. */
    record Variable(Class<?> owner, String name, boolean isFinal, boolean isVolatile, int slot) {
        static Variable of(Field field, int slot) {
            int modifiers = field.getModifiers();
            return new Variable(
                    field.getDeclaringClass(),
                    field.getName(),
                    Modifier.isFinal(modifiers),
                    Modifier.isVolatile(modifiers),
                    slot);
        }

        /** Such as "Kitchen.count". */
        @Override
        public String toString() {
            return owner.getSimpleName() + "." + name;
        }
    }
}
