package se.lagesbild.figure;

import java.awt.image.BufferedImage;

/// A figure and its data as other programs paste them: the picture, a table for word processors, lines with tabs for
/// spreadsheets.
///
/// @param image 300 dots per inch
/// @param html a table, with the finding as caption
/// @param text cells between tabs; a text that a spreadsheet would calculate has an apostrophe in front
public record Clip(BufferedImage image, String html, String text) {}
