package org.asynckata.grader.run;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import org.asynckata.engine.code.Equality;

/**
 * Rewrites a class that has an {@code equals} of its own, so that it is true only if the other side agrees. Tests compare what
 * they got with what they expect, and it is the former that is asked.
 */
final class SymmetricEquals {
    private static final String EQUALS = "equals";
    private static final String OWN = "equals$own";
    private static final MethodTypeDesc TYPE = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object);
    private static final MethodTypeDesc AGREES =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
    private static final ClassDesc EQUALITY = describe(Equality.class);

    private final ClassModel model;

    private SymmetricEquals(ClassModel model) {
        this.model = model;
    }

    /** The class as it is to be loaded. */
    static byte[] in(byte[] classFile) {
        ClassModel model = ClassFile.of().parse(classFile);
        return model.methods().stream().anyMatch(SymmetricEquals::isEquals)
                ? new SymmetricEquals(model).rewritten()
                : classFile;
    }

    private byte[] rewritten() {
        ClassTransform methods = this::element;
        return ClassFile.of().transformClass(model, methods.andThen(ClassTransform.endHandler(this::mark)));
    }

    private static boolean isEquals(MethodModel method) {
        return method.methodName().equalsString(EQUALS)
                && method.methodTypeSymbol().equals(TYPE)
                && method.code().isPresent()
                && !method.flags().has(AccessFlag.STATIC);
    }

    private void element(ClassBuilder builder, ClassElement element) {
        if (!(element instanceof MethodModel method && isEquals(method))) {
            builder.with(element);
            return;
        }
        int flags = method.flags().flagsMask();
        builder.withMethod(OWN, TYPE, flags, own -> method.forEach(own));
        builder.withMethodBody(
                EQUALS,
                TYPE,
                flags,
                code -> code.aload(0)
                        .aload(1)
                        .invokestatic(EQUALITY, "agrees", AGREES)
                        .aload(0)
                        .aload(1)
                        .invokespecial(model.thisClass().asSymbol(), OWN, TYPE)
                        .iand()
                        .ireturn());
    }

    private void mark(ClassBuilder builder) {
        List<ClassDesc> all = new ArrayList<>();
        model.interfaces().forEach(entry -> all.add(entry.asSymbol()));
        all.add(describe(Equality.Own.class));
        builder.withInterfaceSymbols(all);
    }

    private static ClassDesc describe(Class<?> type) {
        return ClassDesc.ofDescriptor(type.descriptorString());
    }
}
