package se.lagesbild.figure;

import java.awt.geom.Rectangle2D;

/// One line of text that was drawn.
///
/// @param box the room its ink takes, in the coordinates of the drawing
public record LabelBox(String text, Rectangle2D box) {}
