package ch01_fake;

class EndOfTheGrader {
    void run(boolean hard) {
        if (hard) {
            Runtime.getRuntime().halt(1);
        } else if (Math.random() > 0.5) {
            System.exit(0);
        }
        Runtime.getRuntime().exit(0);
    }
}

// EndOfTheGrader.java:6 calls Runtime.halt, which would end the grader: return or throw instead
// EndOfTheGrader.java:8 calls System.exit, which would end the grader: return or throw instead
// EndOfTheGrader.java:10 calls Runtime.exit, which would end the grader: return or throw instead
