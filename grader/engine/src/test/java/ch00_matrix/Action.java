package ch00_matrix;

/** Something to do that may throw. */
@FunctionalInterface
interface Action {
    void run() throws Exception;
}
