package ch01_fake;

import java.util.List;

class EveryCorner {
    static {
        System.exit(1);
    }

    int field = run(() -> System.exit(2));

    static int run(Runnable runnable) {
        runnable.run();
        return 0;
    }

    interface Shape {
        default void inDefault() {
            System.exit(3);
        }

        static void inStatic() {
            System.exit(4);
        }

        private void inPrivate() {
            System.exit(5);
        }
    }

    enum Constant {
        ONE {
            @Override
            void run() {
                System.exit(6);
            }
        };

        abstract void run();
    }

    record Positive(int value) {
        Positive {
            if (value < 0) {
                System.exit(7);
            }
        }
    }

    Object anonymous() {
        class Local {
            @Override
            public String toString() {
                System.exit(8);
                return "";
            }
        }
        return new Object() {
            @Override
            public int hashCode() {
                System.exit(9);
                return new Local().hashCode();
            }
        };
    }

    void branches(Object o) {
        switch (o) {
            case String s when s.isEmpty() -> System.exit(10);
            case List<?> list -> list.forEach(x -> {
                try {
                    System.out.println(x);
                } finally {
                    System.exit(11);
                }
            });
            default -> {}
        }
    }

    EveryCorner() {
        this(12);
    }

    EveryCorner(int status) {
        System.exit(status);
    }
}

class Helper {
    static void help() {
        System.exit(13);
    }
}

// EveryCorner.java:7 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:10 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:19 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:23 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:27 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:35 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:45 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:54 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:61 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:69 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:74 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:86 calls System.exit, which would end the grader: return or throw instead
// EveryCorner.java:92 calls System.exit, which would end the grader: return or throw instead
