package org.asynckata.grader.policy;

import static java.util.stream.Collectors.joining;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * One thing that a class file refers to, or declares.
 *
 * @param type the binary name of the type, or of the one that a member is asked of
 * @param member the name of a member; empty when it is about the type itself
 * @param descriptor the member's
 * @param line in the source; 0 when there is none
 */
record Use(Kind kind, String type, String member, String descriptor, int line) {
    /** How a class file refers to something; what says most comes first. */
    enum Kind {
        SUPERCLASS("extends"),
        DECLARATION("declares"),
        CALL("calls"),
        FIELD("uses"),
        TYPE("uses"),
        /** What the compiler writes and nobody else: the makers of lambdas, concatenations, switches. */
        INSERTED("uses");

        private final String verb;

        Kind(String verb) {
            this.verb = verb;
        }
    }

    /** The same, of a type above. */
    Use of(String declaring) {
        return new Use(kind, declaring, member, descriptor, line);
    }

    /** The same, at this line. */
    Use at(int line) {
        return new Use(kind, type, member, descriptor, line);
    }

    boolean isConstructor() {
        return member.equals("new");
    }

    /** The member with its parameters, as the lists tell overloads apart: {@code new(File,String)}. */
    String signature() {
        return descriptor.startsWith("(")
                ? MethodTypeDesc.ofDescriptor(descriptor).parameterList().stream()
                        .map(ClassDesc::displayName)
                        .collect(joining(",", member + "(", ")"))
                : member;
    }

    /** By what the reasons find it. */
    String key() {
        return member.isEmpty() ? type : type + "." + member;
    }

    /** What is done, such as {@code calls System.exit}. */
    String words() {
        String name = shown(type);
        String what = kind == Kind.DECLARATION
                ? member
                : member.isEmpty() ? name : isConstructor() ? "new " + name : name + "." + member;
        return kind.verb + " " + what;
    }

    /** Without the package, as long as everybody knows where it is. */
    private static String shown(String type) {
        String known = type.startsWith("java.") ? type.substring(type.lastIndexOf('.') + 1) : type;
        return known.replace('$', '.');
    }
}
