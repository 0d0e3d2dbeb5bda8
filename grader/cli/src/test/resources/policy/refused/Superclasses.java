package ch01_fake;

import java.math.BigDecimal;
import java.util.Calendar;

class Superclasses {
    static class Price extends BigDecimal {
        Price() {
            super(1);
        }
    }

    abstract static class Mine extends Calendar {}

    abstract static class Loader extends java.security.SecureClassLoader {}
}

// Superclasses.java:9 extends BigDecimal, which is not on the list of what an exercise may extend: keep one in a field instead
// Superclasses.java:13 extends Calendar, which is not on the list of what an exercise may extend: keep one in a field instead
// Superclasses.java:15 extends SecureClassLoader, which loads classes by name: call constructors directly
