package se.lagesbild.statistics;

/// What every function here refuses: the error names the value and the bound that it breaks.
final class Bounds {
    private Bounds() {}

    static void notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be below 0, was " + value);
        }
    }

    static void notNegative(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be finite and not below 0, was " + value);
        }
    }

    static void positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be above 0 and finite, was " + value);
        }
    }

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite, was " + value);
        }
    }

    static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " must lie in " + least + ".." + most + ", was " + value);
        }
    }

    /// A count of a part and the count of the whole it is part of.
    static void part(long having, long asked) {
        notNegative("asked", asked);
        if (having < 0 || having > asked) {
            throw new IllegalArgumentException("having must lie in 0.." + asked + ", was " + having);
        }
    }

    /// The exact tests of the library count in 32 bits.
    static int countable(String name, long value) {
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + " must lie in 0.." + Integer.MAX_VALUE + ", was " + value);
        }
        return (int) value;
    }

    static void sameLength(String name, int length, int other) {
        if (length != other) {
            throw new IllegalArgumentException(name + " must have " + length + " values, had " + other);
        }
    }
}
