package org.asynckata.engine.code;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** The arguments of a call, put aside in local variables so that what lies below them on the stack can be reached. */
record Arguments(List<ClassDesc> types, int firstLocal) {
    private static final Set<String> COLLECTIONS = Set.of(
            "Ljava/lang/Iterable;",
            "Ljava/util/Collection;",
            "Ljava/util/SequencedCollection;",
            "Ljava/util/List;",
            "Ljava/util/Set;",
            "Ljava/util/SortedSet;",
            "Ljava/util/Queue;",
            "Ljava/util/Deque;",
            "Ljava/util/Iterator;",
            "Ljava/util/Map;",
            "Ljava/util/SequencedMap;",
            "Ljava/util/SortedMap;",
            "Ljava/util/stream/Stream;",
            "Ljava/util/concurrent/BlockingQueue;");

    boolean hasCollection() {
        return types.stream().anyMatch(Arguments::isCollection);
    }

    private static boolean isCollection(ClassDesc type) {
        return COLLECTIONS.contains(type.descriptorString());
    }

    void putAside(CodeBuilder code) {
        int local = end();
        for (ClassDesc type : types.reversed()) {
            TypeKind kind = TypeKind.from(type);
            local -= kind.slotSize();
            code.storeLocal(kind, local);
        }
    }

    void takeBack(CodeBuilder code) {
        int local = firstLocal;
        for (ClassDesc type : types) {
            TypeKind kind = TypeKind.from(type);
            code.loadLocal(kind, local);
            local += kind.slotSize();
        }
    }

    /** Does something with the local variable of each collection among them. */
    void forEachCollection(IntConsumer action) {
        int local = firstLocal;
        for (ClassDesc type : types) {
            if (isCollection(type)) {
                action.accept(local);
            }
            local += TypeKind.from(type).slotSize();
        }
    }

    /** The first local variable after them. */
    int end() {
        return firstLocal
                + types.stream()
                        .mapToInt(type -> TypeKind.from(type).slotSize())
                        .sum();
    }
}
