package org.asynckata.engine.races;

/** Checks each access to shared data against those before it; every method returns a race or null. */
final class Accesses {
    private final RaceDetector detector;
    private final Edges edges;
    private final ShadowTable shadows;

    Accesses(RaceDetector detector, Edges edges) {
        this.detector = detector;
        this.edges = edges;
        this.shadows = new ShadowTable(detector);
    }

    /** A field of an object. */
    DataRace field(Strand me, Object owner, Site site, boolean write) {
        ClassFacts.Variable variable = ClassFacts.of(owner.getClass(), site).variable();
        if (variable == null || variable.isFinal()) {
            return null;
        }
        if (owner instanceof Shadowed carrier) {
            return variable(me, Shadow.of(carrier, detector), variable, site, write);
        }
        if (variable.isVolatile()) {
            edges.throughAnybody(me, write);
        }
        return null; // of a class that was loaded before it could be given shadows
    }

    /** A static field; whoever uses one comes after the initialisation of its class. */
    DataRace staticField(Strand me, Class<?> owner, Site site, boolean write) {
        ClassFacts.Variable variable = ClassFacts.of(owner, site).variable();
        if (variable == null) {
            return null;
        }
        Shadow statics = ClassFacts.of(variable.owner()).statics(detector);
        me.clock.join(statics.clock());
        return variable(me, statics, variable, site, write);
    }

    private static DataRace variable(Strand me, Shadow shadow, ClassFacts.Variable variable, Site site, boolean write) {
        if (variable.isFinal()) {
            return null;
        }
        Cell cell = shadow.cell(variable.slot());
        if (variable.isVolatile()) {
            Edges.through(cell.clock(), me, write);
            return null;
        }
        Access earlier = cell.access(me, site, write);
        return earlier == null ? null : race(earlier, me, site, write, variable.toString());
    }

    /** An element of an array. */
    DataRace element(Strand me, Object array, int index, Site site, boolean write) {
        Shadow shadow = index < 0 || index >= Shadow.MOST_CELLS ? null : shadows.ofChecked(array);
        Access earlier = shadow == null ? null : shadow.cell(index).access(me, site, write);
        return earlier == null
                ? null
                : race(earlier, me, site, write, "element " + index + " of " + withArticle(array.getClass()));
    }

    /** The second object is a view of the first: an access to one is an access to the other. */
    void partOf(Object whole, Object part) {
        Shadow shadow = UnsafeTypes.contain(part.getClass().getName()) ? shadows.ofChecked(part) : null;
        if (shadow != null && whole != part) {
            shadow.whole = whole;
        }
    }

    /** A collection or the like is read or changed. */
    DataRace collection(Strand me, Object collection, Site site, Effect effect) {
        Shadow shadow = shadows.ofChecked(collection);
        if (shadow != null && shadow.whole != null) {
            return collection(me, shadow.whole, site, effect);
        }
        Access earlier = shadow == null ? null : shadow.contents().access(me, site, effect);
        boolean write = effect == Effect.WRITE || effect == Effect.SET;
        return earlier == null ? null : race(earlier, me, site, write, withArticle(collection.getClass()));
    }

    private static DataRace race(Access earlier, Strand me, Site site, boolean write, String what) {
        return new Access(me, site, write).racesWith(earlier, what);
    }

    private static String withArticle(Class<?> type) {
        String name = type.getSimpleName();
        return ("AEIOUaeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }
}
