package se.lagesbild.statistics;

/// A value whose interval can be told at every level: what [UncertainDifference] needs of each side.
/// ```
/// Share      Wilson's interval at z
/// Published  v − (v − l)·z/z₀ to v + (u − v)·z/z₀, with l to u published at the level of z₀
/// Change     that of the difference
/// Exact      v to v
/// ```
/// Check value: 77.5 (74.4–80.6 at 95 %) at 99.8 %: 72.6–82.4.
public sealed interface Uncertain {
    double value();

    /// The interval at a quantile of the standard normal distribution, 0 or more.
    Interval at(double z);

    /// The interval at a level.
    default Interval at(Confidence confidence) {
        return at(confidence.z());
    }

    /// A share of people asked.
    record Share(Proportion proportion) implements Uncertain {
        @Override
        public double value() {
            return proportion.share();
        }

        @Override
        public Interval at(double z) {
            return WilsonInterval.of(proportion, z);
        }
    }

    /// A value of which somebody else told the interval, in any unit.
    ///
    /// @param level at which it was told
    record Published(Estimate estimate, Confidence level) implements Uncertain {
        @Override
        public double value() {
            return estimate.value();
        }

        @Override
        public Interval at(double z) {
            double scale = z / level.z();
            double value = estimate.value();
            return new Interval(
                    value - (value - estimate.interval().lower()) * scale,
                    value + (estimate.interval().upper() - value) * scale);
        }
    }

    /// A change, as of one area between two years: a difference that enters another difference.
    record Change(UncertainDifference difference) implements Uncertain {
        @Override
        public double value() {
            return difference.difference();
        }

        @Override
        public Interval at(double z) {
            return difference.interval(z);
        }
    }

    /// A value that is taken as certain.
    record Exact(double value) implements Uncertain {
        public Exact {
            Bounds.finite("value", value);
        }

        @Override
        public Interval at(double z) {
            return new Interval(value, value);
        }
    }
}
