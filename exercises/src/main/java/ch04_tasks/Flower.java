package ch04_tasks;

/**
 * Given: a flower that blooms after so many days, unless it wilts before.
 *
 * @param days how many days it needs to bloom, at least one
 * @param wiltsOn the day on which it wilts, be it the last one, if it has not bloomed before; 0 if it never does
 */
public record Flower(String name, int days, int wiltsOn) {

    /** A flower that does not wilt. */
    public Flower(String name, int days) {
        this(name, days, 0);
    }
}
