package org.asynckata.engine.code;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.Set;
import java.util.stream.Collectors;

/** What the class file that is being rewritten says about itself. */
final class OwnClass {
    /** What these do when they are inherited orders nothing, so that a call of it need not be noticed. */
    private static final Set<String> HARMLESS_PARENTS = Set.of(
            "java/lang/Object",
            "java/lang/Record",
            "java/lang/Enum",
            "java/lang/Number",
            "java/lang/Throwable",
            "java/lang/ThreadLocal",
            "java/util/AbstractCollection",
            "java/util/AbstractList",
            "java/util/AbstractSequentialList",
            "java/util/AbstractSet",
            "java/util/AbstractMap",
            "java/util/AbstractQueue",
            "java/util/ArrayList",
            "java/util/LinkedList",
            "java/util/ArrayDeque",
            "java/util/PriorityQueue",
            "java/util/HashMap",
            "java/util/LinkedHashMap",
            "java/util/HashSet",
            "java/util/LinkedHashSet",
            "java/util/TreeMap",
            "java/util/TreeSet");

    final String name;
    final ClassDesc type;
    final String file;
    final boolean hasInitializer;

    /** The nearest class above, if it is not harmless. */
    private final String parent;

    private final Set<String> methods;
    private final Set<String> synchronizedMethods;
    private final Set<String> finalFields;

    OwnClass(ClassModel model) {
        name = model.thisClass().asInternalName();
        type = model.thisClass().asSymbol();
        file = model.findAttribute(Attributes.sourceFile())
                .map(SourceFileAttribute::sourceFile)
                .map(Object::toString)
                .orElse(name);
        parent = model.superclass().map(entry -> entry.asInternalName()).orElse("java/lang/Object");
        methods = model.methods().stream().map(OwnClass::key).collect(Collectors.toSet());
        synchronizedMethods = model.methods().stream()
                .filter(method -> method.flags().has(AccessFlag.SYNCHRONIZED))
                .map(OwnClass::key)
                .collect(Collectors.toSet());
        finalFields = model.fields().stream()
                .filter(field -> field.flags().has(AccessFlag.FINAL))
                .map(field -> field.fieldName().stringValue())
                .collect(Collectors.toSet());
        hasInitializer = methods.contains("<clinit>()V");
    }

    private static String key(MethodModel method) {
        return method.methodName().stringValue() + method.methodType().stringValue();
    }

    private boolean is(MemberRefEntry member) {
        return member.owner().asInternalName().equals(name);
    }

    /** Whether the member is a final field of this class. */
    boolean isOwnFinal(MemberRefEntry field) {
        return is(field) && finalFields.contains(field.name().stringValue());
    }

    /** Whether the member is a field or method of this class, or one that it inherits. */
    boolean isOwn(MemberRefEntry member) {
        return is(member);
    }

    /** Whether the method is declared here, and takes no monitor. */
    boolean takesNoMonitor(MemberRefEntry method) {
        return is(method) && methods.contains(key(method)) && !synchronizedMethods.contains(key(method));
    }

    /** Whether the method is inherited from a class of the JDK where it may order things. */
    boolean inheritsFromJdk(MemberRefEntry method) {
        return is(method) && !methods.contains(key(method)) && ordersByInheritance();
    }

    /** Whether the class has a parent in the JDK whose methods may order things. */
    private boolean ordersByInheritance() {
        return !CodeUnderTest.matches(parent)
                && !HARMLESS_PARENTS.contains(parent)
                && !parent.endsWith("Exception")
                && !parent.endsWith("Error");
    }

    /** Whether others may call such methods under the name of this class; of an anonymous one they do not know the name. */
    boolean ordersUnderItsOwnName() {
        return ordersByInheritance() && !name.matches(".*\\$\\d+");
    }

    private static String key(MemberRefEntry method) {
        return method.name().stringValue() + method.type().stringValue();
    }
}
