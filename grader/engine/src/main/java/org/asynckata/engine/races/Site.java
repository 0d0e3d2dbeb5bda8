package org.asynckata.engine.races;

import java.lang.ref.WeakReference;
import java.util.Arrays;

/** A place in the code under test: an access, or a call. Rewritten code knows it by its number. */
public final class Site {
    private static volatile Site[] all = new Site[256];
    private static int count;

    private final int id;
    private final String where;
    private final String owner;
    private final String name;
    private final String descriptor;

    /** With the owner, to tell fields and methods of one name apart. */
    private final String key;

    private Effect effect;

    /** Weak, for a fact keeps its class and so the loader alive. */
    private WeakReference<ClassFacts.Fact> lastFact = new WeakReference<>(null);

    private Site(int id, String where, String owner, String name, String descriptor) {
        this.id = id;
        this.where = where;
        this.owner = owner;
        this.name = name;
        this.descriptor = descriptor;
        this.key = owner + '.' + name + descriptor;
    }

    /**
     * Notes a new place.
     *
     * @param where file and line
     * @param owner the binary name of the class that declares what is accessed or called; null for an array's element
     * @param name the field or method; null for an array's element
     * @param descriptor its type
     */
    public static synchronized Site note(String where, String owner, String name, String descriptor) {
        if (count == all.length) {
            all = Arrays.copyOf(all, 2 * count);
        }
        Site site = new Site(count, where, owner, name, descriptor);
        all[count++] = site;
        return site;
    }

    /** The place with this number. */
    public static Site of(int id) {
        return all[id];
    }

    /** Returns the number of this place. */
    public int id() {
        return id;
    }

    String where() {
        return where;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }

    String descriptor() {
        return descriptor;
    }

    boolean isCall() {
        return descriptor != null && descriptor.startsWith("(");
    }

    /** What the call does when made on this object, or what the static one does if it is null. */
    Effect effectOn(Object receiver) {
        return receiver == null
                ? staticEffect()
                : ClassFacts.of(receiver.getClass(), this).effect();
    }

    private Effect staticEffect() {
        if (effect == null) {
            effect = Effects.ofStatic(this);
        }
        return effect;
    }

    String key() {
        return key;
    }

    /** What this place was for the class that came last; null if it is forgotten. */
    ClassFacts.Fact lastFact() {
        return lastFact.get();
    }

    void remember(ClassFacts.Fact fact) {
        lastFact = new WeakReference<>(fact);
    }
}
