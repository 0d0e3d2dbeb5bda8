package org.asynckata.engine.code;

import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import org.asynckata.engine.races.Site;

/** Where the rewriting is: class, method and line. */
final class Place {
    final OwnClass owner;

    /** Whether there are probes around its accesses and calls. */
    final boolean isFollowed;

    final boolean isStatic;
    final boolean isSynchronized;
    final boolean isConstructor;
    final boolean isInitializer;
    final boolean isPrivate;
    final boolean isSynthetic;

    private int freeLocal;
    private int line;

    Place(OwnClass owner, MethodModel method, CodeModel code, boolean isFollowed) {
        this.owner = owner;
        this.isFollowed = isFollowed;
        isStatic = method.flags().has(AccessFlag.STATIC);
        isSynchronized = method.flags().has(AccessFlag.SYNCHRONIZED);
        isPrivate = method.flags().has(AccessFlag.PRIVATE);
        isSynthetic = method.flags().has(AccessFlag.SYNTHETIC);
        isConstructor = method.methodName().equalsString(ConstantDescs.INIT_NAME);
        isInitializer = method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
        freeLocal = ((CodeAttribute) code).maxLocals();
    }

    void line(int number) {
        line = number;
    }

    /** The number of a new site at this line. */
    int site(String memberOwner, String name, String descriptor) {
        String where = owner.file + ":" + line;
        return Site.note(where, memberOwner == null ? null : memberOwner.replace('/', '.'), name, descriptor)
                .id();
    }

    /** A local variable for the rest of the method. */
    int newLocal() {
        return freeLocal++;
    }

    /** Local variables from here on may be used between two instructions. */
    int scratchLocals() {
        return freeLocal;
    }
}
