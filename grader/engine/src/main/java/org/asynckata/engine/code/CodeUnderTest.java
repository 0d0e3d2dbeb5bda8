package org.asynckata.engine.code;

/** Which classes are judged: submissions, their helpers, and the tests themselves. Nothing else is rewritten. */
public final class CodeUnderTest {
    private CodeUnderTest() {}

    /** Whether the class, named as in {@code ch02_coroutines/Breakfast}, is in the package of a chapter. */
    public static boolean matches(String internalName) {
        return internalName != null
                && internalName.length() > 5
                && internalName.startsWith("ch")
                && Character.isDigit(internalName.charAt(2))
                && Character.isDigit(internalName.charAt(3))
                && internalName.charAt(4) == '_';
    }
}
