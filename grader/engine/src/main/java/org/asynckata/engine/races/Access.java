package org.asynckata.engine.races;

/** Who read or wrote something, and where. */
record Access(Strand by, Site site, boolean write) {
    /** Such as "written at Kitchen.java:12 by Thread-0". */
    @Override
    public String toString() {
        String how = site.isCall() ? (write ? "changed by " : "read by ") + site.name() : write ? "written" : "read";
        return how + " at " + site.where() + " by " + by.name();
    }

    /** The race of an earlier access with this one. */
    DataRace racesWith(Access earlier, String what) {
        return new DataRace(what, earlier.toString(), toString());
    }
}
