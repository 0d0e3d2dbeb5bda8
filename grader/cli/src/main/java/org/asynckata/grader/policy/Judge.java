package org.asynckata.grader.policy;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/** Judges what classes use: what came with them is free, what is the JDK's is on the list or refused. */
final class Judge {
    private final AllowList allowed;
    private final OwnTypes own;
    private final Map<Use, List<Use>> judged = new HashMap<>();

    Judge(AllowList allowed, OwnTypes own) {
        this.allowed = allowed;
        this.own = own;
    }

    /** What is wrong with it: nothing, or the same use, but of the type that declares what is used. */
    Stream<Use> objections(Use use) {
        return judged.computeIfAbsent(use.at(0), this::judge).stream().map(refused -> refused.at(use.line()));
    }

    private List<Use> judge(Use use) {
        boolean isOwn = own.contain(use.type());
        return switch (use.kind()) {
            case CALL, FIELD -> isOwn || allowed.allowsType(use.type()) ? member(use) : List.of(use);
            case DECLARATION -> List.of(use);
            case INSERTED -> unless(allowed.allowsInserted(use), use);
            case SUPERCLASS -> unless(isOwn || allowed.allowsExtending(use.type()), use);
            case TYPE -> unless(isOwn || allowed.allowsType(use.type()), use);
        };
    }

    private static List<Use> unless(boolean right, Use use) {
        return right ? List.of() : List.of(use);
    }

    /**
     * A member is judged by the types that declare it: the first ones on each way up among our own, and of the JDK's all.
     * Whoever hands in a deep or tangled hierarchy waits for no more than each type once.
     */
    private List<Use> member(Use use) {
        Set<String> seen = new HashSet<>();
        Set<Use> refused = new LinkedHashSet<>();
        Queue<String> open = new ArrayDeque<>(List.of(use.type()));
        while (!open.isEmpty()) {
            String type = open.remove();
            if (!own.contain(type)) {
                memberOfJdk(use.of(type)).forEach(refused::add);
            } else if (!own.declare(use.of(type))) {
                own.supertypes(type).stream().filter(seen::add).forEach(open::add);
            }
        }
        return List.copyOf(refused);
    }

    private Stream<Use> memberOfJdk(Use use) {
        Stream<String> types =
                use.isConstructor() ? Stream.of(use.type()) : JdkType.withSupertypes(use.type()).stream();
        return types.map(use::of)
                .filter(member -> !allowed.allowsMember(member))
                .filter(JdkType::declares)
                .limit(1);
    }
}
