package org.asynckata.engine.exact;

import java.util.ArrayList;
import java.util.List;

/** A program that prints the digests of so many random programs. */
final class Fingerprints {
    private Fingerprints() {}

    public static void main(String[] arguments) throws Throwable {
        digests(Integer.parseInt(arguments[0])).forEach(System.out::println);
    }

    /** The digest of each program from the first to that number. */
    static List<String> digests(int programs) throws Throwable {
        List<String> digests = new ArrayList<>();
        for (long program = 1; program <= programs; program++) {
            digests.add("program " + program + ": " + Fingerprint.of(program).digest());
        }
        return digests;
    }
}
