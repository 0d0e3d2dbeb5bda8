package org.asynckata.grader.check;

import static java.util.stream.Collectors.joining;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** A member of a learner's class that a test uses, as its compiled code asks for it. */
sealed interface Link {

    /** The class that is asked. */
    ClassDesc owner();

    /** A method, or a constructor when its name is {@code <init>}. */
    record Method(ClassDesc owner, String name, MethodTypeDesc type, boolean isStatic) implements Link {
        boolean isConstructor() {
            return name.equals("<init>");
        }

        @Override
        public String toString() {
            String parameters =
                    type.parameterList().stream().map(ClassDesc::displayName).collect(joining(", ", "(", ")"));
            return isConstructor()
                    ? owner.displayName() + parameters
                    : modifier(isStatic) + type.returnType().displayName() + " " + name + parameters;
        }
    }

    /** A field. */
    record Field(ClassDesc owner, String name, ClassDesc type, boolean isStatic) implements Link {
        @Override
        public String toString() {
            return modifier(isStatic) + type.displayName() + " " + name;
        }
    }

    private static String modifier(boolean isStatic) {
        return isStatic ? "static " : "";
    }
}
