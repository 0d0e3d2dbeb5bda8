package org.asynckata.engine.races;

/**
 * The accesses to a collection. Which element is meant is not known, so of those to single elements none accuses another: they
 * race with what changes the structure, and with what looks at all elements.
 */
final class Contents {
    private final Cell structure = new Cell();
    private final Cell ofOne = new Cell();
    private final Cell ofAll = new Cell();

    /** Notes an access; returns an earlier one that nothing orders before it, or null. */
    Access access(Strand by, Site site, Effect effect) {
        Access earlier = structure.access(by, site, effect == Effect.WRITE);
        if (earlier != null) {
            return earlier;
        }
        return switch (effect) {
            case SET -> crossing(by, site, ofOne, ofAll);
            case READ_ALL -> asWrite(crossing(by, site, ofAll, ofOne));
            default -> null;
        };
    }

    /** Those of one kind do not race with each other, as reads do not. */
    private static Access crossing(Strand by, Site site, Cell mine, Cell others) {
        mine.access(by, site, false);
        return others.unorderedRead(by);
    }

    private static Access asWrite(Access set) {
        return set == null ? null : new Access(set.by(), set.site(), true);
    }
}
