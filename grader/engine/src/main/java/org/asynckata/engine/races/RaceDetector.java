package org.asynckata.engine.races;

/**
 * The happens-before check of one simulation, with vector clocks: finds two accesses to the same data that nothing orders.
 *
 * <p>Only the accesses of the code under test count. The check is told each of them, and each call that leaves that code; of
 * what happens inside such a call it knows only what is documented. When in doubt, things are ordered: a race may be missed,
 * but a correct program is never accused. Only one thread runs at a time, so nothing here is synchronised.
 *
 * <p>Where a method returns a {@link DataRace}, null means that all is well.
 */
public final class RaceDetector {
    private final Strands strands = new Strands();
    private final Edges edges = new Edges(this);
    private final Accesses accesses = new Accesses(this, edges);

    /** False as soon as nothing can be said any more. */
    private boolean on = true;

    /** False while there has been only one thread, which cannot race; all that it did comes before the others. */
    private boolean several;

    // ---- told by the simulation

    /** A thread, or null for none of the simulation, has started another one. */
    public void started(Thread by, Thread child) {
        if (!on) {
            return;
        }
        Strand started = strands.of(child);
        if (by == null) {
            look(started); // a test begins, or a timer goes off
        } else if (by != child) {
            Strand starter = strands.of(by);
            starter.releaseTo(started.clock);
            if (starter.effect == Effect.START) {
                started.inside = Strand.JUST_STARTED;
            }
        }
        several = strands.several();
        on = !strands.tooMany();
    }

    /** A thread, or null for none of the simulation, has made a waiting thread runnable. */
    public void madeRunnable(Thread by, Thread thread) {
        if (checks() && by != null) {
            strands.of(by).releaseTo(strands.of(thread).clock);
        }
    }

    private boolean checks() {
        return on && several;
    }

    // ---- accesses

    /** A field of an object is read or written. */
    public DataRace field(Object owner, Site site, boolean write) {
        return checks() && owner != null ? verdict(accesses.field(strands.current(), owner, site, write)) : null;
    }

    /** A static field is read or written. */
    public DataRace staticField(Class<?> owner, Site site, boolean write) {
        return checks() ? verdict(accesses.staticField(strands.current(), owner, site, write)) : null;
    }

    /** An element of an array is read or written. */
    public DataRace element(Object array, int index, Site site, boolean write) {
        return checks() ? verdict(accesses.element(strands.current(), array, index, site, write)) : null;
    }

    /** One race is enough, and what comes after it may be its consequence. */
    private DataRace verdict(DataRace race) {
        on &= race == null;
        return race;
    }

    // ---- calls that leave the code under test

    /** A method of an object, or a static one of null, is called. */
    public DataRace calls(Object receiver, Site site) {
        return on ? calls(receiver, site, site.effectOn(receiver)) : null;
    }

    private DataRace calls(Object receiver, Site site, Effect effect) {
        Strand me = strands.current();
        me.enter(effect);
        if (effect == Effect.BEYOND) {
            on = false;
        }
        if (!checks()) {
            return null;
        }
        if (effect == Effect.RELEASE || effect == Effect.EXCHANGE) {
            edges.release(me, receiver);
        } else if (effect.releases()) {
            edges.releaseToAnybody(me);
        }
        return switch (effect) {
            case READ, READ_ALL, SET, WRITE -> verdict(accesses.collection(me, receiver, site, effect));
            case MAY_WRITE, MAY_SET -> {
                me.watch(receiver);
                yield verdict(accesses.collection(me, receiver, site, Effect.READ));
            }
            default -> null;
        };
    }

    /** The call has returned. */
    public DataRace returns(Object receiver, Site site) {
        return on ? returns(receiver, site, site.effectOn(receiver)) : null;
    }

    private DataRace returns(Object receiver, Site site, Effect effect) {
        Strand me = strands.current();
        boolean watched = me.watches(receiver);
        boolean changed = watched && me.hasChanged(receiver);
        me.enter(Effect.NONE);
        if (!checks()) {
            return null;
        }
        switch (effect) {
            case ACQUIRE -> edges.acquire(me, receiver);
            case EXCHANGE -> {
                edges.acquire(me, receiver);
                edges.release(me, receiver); // what the call has called back happened before it returned
            }
            case JOIN -> join(me, (Thread) receiver);
            case LOOK -> look(me);
            case UNKNOWN -> edges.acquireFromAnybody(me);
            case MAY_WRITE, MAY_SET -> {
                Effect done = changed ? Effect.WRITE : Effect.SET;
                boolean notNoted = changed || watched && effect == Effect.MAY_SET;
                return notNoted ? verdict(accesses.collection(me, receiver, site, done)) : null;
            }
            default -> {}
        }
        return null;
    }

    private void look(Strand me) {
        strands.all().forEach(other -> {
            if (other.thread.isAlive()) {
                other.releaseTo(me.clock);
            } else if (!me.isAfter(other.index, other.time())) {
                me.clock.join(other.clock); // once: there will be nothing new
            }
        });
    }

    private void join(Strand me, Thread thread) {
        if (!thread.isAlive()) {
            me.clock.join(strands.of(thread).clock);
        }
    }

    /** A collection is handed to a call that reads it. */
    public DataRace passes(Object collection, Site site) {
        if (!checks()) {
            return null;
        }
        Strand me = strands.current();
        return switch (Effects.ofPassing(collection)) {
            case READ_ALL -> verdict(accesses.collection(me, collection, site, Effect.READ_ALL));
            case UNKNOWN -> {
                edges.acquireFromAnybody(me);
                yield null;
            }
            default -> null;
        };
    }

    /** The first object gave the second, which is a part or a view of it: a lock its condition, a map its keys. */
    public void gives(Object whole, Object part) {
        if (on) {
            edges.partOf(whole, part);
            accesses.partOf(whole, part);
        }
    }

    // ---- methods of the code under test

    /** A method begins; returns what is to be given to {@link #leaves}, 0 if it was not called from outside. */
    public int enters() {
        if (!on) {
            return Strand.IN_CODE;
        }
        Strand me = strands.current();
        int outside = me.inside;
        me.inside = Strand.IN_CODE;
        if (outside == Strand.IN_ORDERING_CALL && several) {
            edges.acquireFromAnybody(me);
        }
        return outside;
    }

    /** A method that was called from outside ends. */
    public void leaves(int outside) {
        if (!on) {
            return;
        }
        Strand me = strands.current();
        me.leave(outside);
        if (outside != Strand.IN_PLAIN_CALL && several) {
            edges.releaseToAnybody(me);
        }
    }

    /** An exception was caught: the call that threw it may have ordered things. */
    public void catches() {
        if (on) {
            Strand me = strands.current();
            me.enter(Effect.NONE);
            if (several) {
                edges.acquireFromAnybody(me);
            }
        }
    }

    /** A monitor was entered. */
    public void locked(Object monitor) {
        if (checks()) {
            edges.lock(strands.current(), monitor);
        }
    }

    /** A monitor is about to be left. */
    public void unlocks(Object monitor) {
        if (checks()) {
            edges.release(strands.current(), monitor);
        }
    }

    /** The initialiser of a class ends. */
    public void initialised(Class<?> type) {
        if (checks()) {
            strands.current().releaseTo(ClassFacts.of(type).statics(this).clock());
        }
    }

    /** A class is used, so its initialiser has ended. */
    public void uses(Class<?> type) {
        if (checks()) {
            strands.current().clock.join(ClassFacts.of(type).statics(this).clock());
        }
    }

    /** Something is used that orders things in ways that the check cannot follow. */
    public void giveUp() {
        on = false;
    }
}
