package org.asynckata.engine.races;

import java.util.Arrays;

/**
 * The accesses to one variable that a later one could race with: the last write, and the reads since then.
 *
 * <p>Of the reads the last one is enough while each comes after the one before; only unordered ones are kept for each thread.
 */
final class Cell {
    private static final int NOBODY = -1;

    private VectorClock clock;
    private int writer = NOBODY;
    private int writeTime;
    private Access write;
    private int reader = NOBODY;
    private int readTime;
    private Access read;
    private int[] readTimes;
    private Access[] reads;

    /** What was released by writing the variable, if it is volatile. */
    VectorClock clock() {
        if (clock == null) {
            clock = new VectorClock();
        }
        return clock;
    }

    /** Notes an access; returns an earlier one that nothing orders before it, or null. */
    Access access(Strand by, Site site, boolean write) {
        return write ? write(by, site) : read(by, site);
    }

    private Access read(Strand by, Site site) {
        if (writer != NOBODY && writer != by.index && !by.isAfter(writer, writeTime)) {
            return write;
        }
        if (readTimes == null && (reader == NOBODY || by.isAfter(reader, readTime))) {
            if (reader != by.index || readTime != by.time() || read.site() != site) {
                reader = by.index;
                readTime = by.time();
                read = new Access(by, site, false);
            }
            return null;
        }
        spread(Math.max(reader, by.index));
        readTimes[by.index] = by.time();
        reads[by.index] = new Access(by, site, false);
        return null;
    }

    private void spread(int most) {
        if (readTimes == null) {
            readTimes = new int[most + 1];
            reads = new Access[most + 1];
            readTimes[reader] = readTime;
            reads[reader] = read;
        } else if (most >= readTimes.length) {
            readTimes = Arrays.copyOf(readTimes, most + 1);
            reads = Arrays.copyOf(reads, most + 1);
        }
    }

    private Access write(Strand by, Site site) {
        if (writer != NOBODY && writer != by.index && !by.isAfter(writer, writeTime)) {
            return write;
        }
        Access unordered = unorderedRead(by);
        if (unordered != null) {
            return unordered;
        }
        if (writer != by.index || writeTime != by.time() || write.site() != site) {
            writer = by.index;
            writeTime = by.time();
            write = new Access(by, site, true);
        }
        reader = NOBODY;
        read = null;
        readTimes = null;
        reads = null;
        return null;
    }

    /** A read that nothing orders before what this thread does now, or null. */
    Access unorderedRead(Strand by) {
        if (readTimes == null) {
            return reader == NOBODY || reader == by.index || by.isAfter(reader, readTime) ? null : read;
        }
        for (int i = 0; i < readTimes.length; i++) {
            if (i != by.index && reads[i] != null && !by.isAfter(i, readTimes[i])) {
                return reads[i];
            }
        }
        return null;
    }
}
