package ch01_fake;

class WhoCalls {
    boolean inTheGrader() {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(f -> f.getClassName().endsWith("HiddenTest")));
    }
}

// WhoCalls.java:5 calls StackWalker.getInstance, which makes the result depend on who calls: use the parameters
