package org.asynckata.engine.code;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import org.asynckata.engine.races.Shadowed;

/** Rewrites the methods of a class, and lets its objects carry a shadow. */
final class ClassRewriter implements ClassTransform {
    private static final String SHADOW = "kata$shadow";
    private static final ClassDesc OBJECT = ConstantDescs.CD_Object;

    private final ClassModel model;
    private final OwnClass own;
    private final boolean shadowed;
    private final int longestFollowed;

    /**
     * Makes a transform of this class.
     *
     * @param longestFollowed methods that are longer get no probes, for a method cannot be longer than 64 KB
     */
    ClassRewriter(ClassModel model, CodeRewriter.Members members, int longestFollowed) {
        this.model = model;
        this.longestFollowed = longestFollowed;
        this.own = new OwnClass(model);
        this.shadowed = members == CodeRewriter.Members.MAY_BE_ADDED && hasVariables(model);
    }

    private static boolean hasVariables(ClassModel model) {
        return model.fields().stream()
                .anyMatch(field ->
                        !field.flags().has(AccessFlag.STATIC) && !field.flags().has(AccessFlag.FINAL));
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
        if (!(element instanceof MethodModel method)) {
            builder.with(element);
            return;
        }
        builder.transformMethod(method, (methodBuilder, part) -> {
            if (part instanceof CodeModel code) {
                methodBuilder.transformCode(code, CodeTransform.ofStateful(() -> rewriter(method, code)));
            } else {
                methodBuilder.with(part);
            }
        });
    }

    private MethodRewriter rewriter(MethodModel method, CodeModel code) {
        boolean isFollowed = ((CodeAttribute) code).codeLength() <= longestFollowed;
        return new MethodRewriter(new Place(own, method, code, isFollowed), code);
    }

    @Override
    public void atEnd(ClassBuilder builder) {
        if (shadowed) {
            addShadow(builder);
        }
    }

    private void addShadow(ClassBuilder builder) {
        var interfaces = new ArrayList<ClassDesc>();
        model.interfaces().forEach(entry -> interfaces.add(entry.asSymbol()));
        interfaces.add(Shadowed.class.describeConstable().orElseThrow());
        builder.withInterfaceSymbols(interfaces);

        ClassDesc self = model.thisClass().asSymbol();
        int field = ClassFile.ACC_PRIVATE | ClassFile.ACC_TRANSIENT | ClassFile.ACC_SYNTHETIC;
        builder.withField(SHADOW, OBJECT, field);
        int method = ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC;
        builder.withMethodBody(
                SHADOW,
                MethodTypeDesc.of(OBJECT),
                method,
                code -> code.aload(0).getfield(self, SHADOW, OBJECT).areturn());
        builder.withMethodBody(
                SHADOW,
                MethodTypeDesc.of(ConstantDescs.CD_void, OBJECT),
                method,
                code -> code.aload(0).aload(1).putfield(self, SHADOW, OBJECT).return_());
    }
}
