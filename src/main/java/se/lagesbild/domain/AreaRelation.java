package se.lagesbild.domain;

/// How an area of one division relates to an area of another.
public record AreaRelation(AreaKey from, AreaKey to, Method method) {
    /// Only [#SAME] carries a comparison today; the others lead to the verdict "ej jämförbart".
    public enum Method {
        /// The same ground under two names or codes.
        SAME,
        /// A whole part of the other area.
        MERGE,
        /// A part that was cut out of the other area.
        SPLIT,
        /// Roughly the same; borders differ or are unknown.
        APPROX
    }
}
