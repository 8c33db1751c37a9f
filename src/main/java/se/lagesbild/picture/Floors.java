package se.lagesbild.picture;

import se.lagesbild.domain.Base;

/// Below these sizes a share is hidden, left without verdict, or called uncertain. Proposals, to be settings later.
public final class Floors {
    /// Fewer answers than this: the value is not shown.
    public static final int SHOWN = 10;
    /// Fewer answers than this: no verdict.
    public static final int TESTED = 30;
    /// Fewer answers than this: "osäkert underlag".
    public static final int CERTAIN = Base.FEW;
    /// Fewer persons than this behind a sensitive crime: the count is not shown.
    public static final int PERSONS = 5;
    /// Fewer expected events than this: no verdict on a rate.
    public static final int EVENTS = 5;
    /// A wider half interval than this many percentage points: "osäkert underlag".
    public static final double HALF_WIDTH = 10;

    private Floors() {}
}
