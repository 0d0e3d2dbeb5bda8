package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;

/** Writes calls of the probes. */
final class Probes {
    static final ClassDesc SUBSTITUTES = describe(Substitutes.class);
    static final ClassDesc OBJECT = ConstantDescs.CD_Object;
    static final ClassDesc CLASS = ConstantDescs.CD_Class;
    static final ClassDesc INT = ConstantDescs.CD_int;
    private static final ClassDesc PROBE = describe(Probe.class);
    private static final ClassDesc TICKS = describe(Ticks.class);

    private Probes() {}

    private static ClassDesc describe(Class<?> type) {
        return ClassDesc.ofDescriptor(type.descriptorString());
    }

    /** Calls a probe that returns nothing. */
    static void call(CodeBuilder code, String probe, ClassDesc... parameters) {
        code.invokestatic(PROBE, probe, MethodTypeDesc.of(ConstantDescs.CD_void, parameters));
    }

    /** Calls a probe whose last parameter is a site. */
    static void at(CodeBuilder code, int site, String probe, ClassDesc... parameters) {
        ClassDesc[] all = Arrays.copyOf(parameters, parameters.length + 1);
        all[parameters.length] = INT;
        code.loadConstant(site);
        call(code, probe, all);
    }

    /** A method begins: leaves the probe's answer on the stack. */
    static void enters(CodeBuilder code) {
        code.invokestatic(PROBE, "enters", MethodTypeDesc.of(INT));
    }

    static void tick(CodeBuilder code, String kind) {
        code.invokestatic(TICKS, kind, MethodTypeDesc.of(ConstantDescs.CD_void));
    }
}
