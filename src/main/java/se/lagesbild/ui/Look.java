package se.lagesbild.ui;

/// How the window looked when it was closed, so that it opens the same way.
///
/// @param width in pixels of the screen at 100 %
/// @param height in pixels of the screen at 100 %
/// @param zoom 1 is 100 %
public record Look(double width, double height, boolean maximized, double zoom, Theme theme) {
    /// The least that everything has room in.
    public static final double WIDTH = 1280;
    /// The least that everything has room in.
    public static final double HEIGHT = 720;

    /// A window that was never opened before.
    public static Look first(Theme theme) {
        return new Look(WIDTH, HEIGHT, false, 1, theme);
    }
}
