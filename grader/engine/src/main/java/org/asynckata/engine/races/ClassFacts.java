package org.asynckata.engine.races;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * What the check must know about a loaded class.
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
    private final Map<String, Fact> facts = new HashMap<>();
    private Map<String, Variable> variables;
    private Shadow statics;

    private ClassFacts(Class<?> type) {
        this.type = type;
    }

    static ClassFacts of(Class<?> type) {
        return ALL.get(type);
    }

    /** What a place is for objects of a class. */
    static Fact of(Class<?> type, Site site) {
        Fact last = site.lastFact();
        return last != null && last.type == type ? last : of(type).fact(site);
    }

    private Fact fact(Site site) {
        Fact fact = facts.get(site.key());
        if (fact == null) {
            fact = site.isCall() ? new Fact(type, Effects.of(type, site), null) : new Fact(type, null, variable(site));
            facts.put(site.key(), fact);
        }
        site.remember(fact);
        return fact;
    }

    /** The field that the place names, which this class or one above it declares; null if it cannot be found. */
    private Variable variable(Site site) {
        // Looked for from the class that the place names: one below it may declare another field of the same name.
        Class<?> above = type;
        while (above != null && !above.getName().equals(site.owner())) {
            above = above.getSuperclass();
        }
        return above == null ? null : of(above).variable(site.name());
    }

    private Variable variable(String name) {
        if (type.getClassLoader() == null) {
            return null;
        }
        Variable variable = variables().get(name);
        for (Class<?> parent : type.getInterfaces()) {
            variable = variable != null ? variable : of(parent).variable(name);
        }
        Class<?> parent = type.getSuperclass();
        return variable != null || parent == null ? variable : of(parent).variable(name);
    }

    private Map<String, Variable> variables() {
        if (variables == null) {
            variables = new HashMap<>();
            int slot = firstSlot();
            for (Field field : declaredFields()) {
                variables.put(field.getName(), Variable.of(field, slot++));
            }
        }
        return variables;
    }

    /** Numbers of fields begin after those of the class above, whose fields the same objects have. */
    private int firstSlot() {
        Class<?> parent = type.getSuperclass();
        if (parent == null || parent.getClassLoader() == null) {
            return 0;
        }
        return of(parent).firstSlot() + of(parent).variables().size();
    }

    private Field[] declaredFields() {
        try {
            return type.getDeclaredFields();
        } catch (LinkageError missingTypeOfSomeField) {
            return new Field[0];
        }
    }

    /** What the simulation knows about the class itself: its static fields, and who has initialised it. */
    Shadow statics(RaceDetector detector) {
        if (statics == null || statics.detector != detector) {
            statics = new Shadow(null, detector);
        }
        return statics;
    }

    /**
     * What a place is for objects of a class.
     *
     * @param effect what the call there does, or null
     * @param variable what is accessed there, or null
     */
    record Fact(Class<?> type, Effect effect, Variable variable) {}

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
