package se.lagesbild.figure;

import java.awt.Color;
import se.lagesbild.picture.VerdictClass;

/// All colours of the charts. The class colours keep 3:1 to each other in greyscale and for colour-blind readers,
/// texts keep 4.5:1 to the plate.
public final class Palette {
    /// What charts lie on, in both themes and on paper.
    public static final Color PLATE = Color.WHITE;
    /// Headings, names and values.
    public static final Color INK = new Color(0x1F2328);
    /// Notes, numbers of answers and axis labels.
    public static final Color QUIET = new Color(0x595959);
    /// Lines between rows and grid lines.
    public static final Color HAIRLINE = new Color(0xE6E6E3);
    /// The axis and the line between groups of rows.
    public static final Color RULE = new Color(0xB4B4AF);
    /// Interval whiskers.
    public static final Color WHISKER = new Color(0x3D4248);
    /// Baselines: their diamonds and lines.
    public static final Color BASELINE = new Color(0x2B2F36);
    /// The interval of a baseline, see-through so that two may lie on each other.
    public static final Color BAND = new Color(0x2B, 0x2F, 0x36, 18);
    public static final Color BETTER = new Color(0x578FBD);
    public static final Color NO_DIFFERENCE = new Color(0xFBFBFA);
    public static final Color WORSE = new Color(0x661400);
    /// Certainly higher or lower where nobody says what is good, and dots without any comparison.
    public static final Color NEUTRAL = new Color(0x5B6770);
    /// Lines of series that nothing certain is said about.
    public static final Color QUIET_LINE = new Color(0x8C9196);
    /// Dots and bars of the others, where some areas stand out.
    public static final Color FADED = new Color(0xC9CDD0);
    /// Ground of values that are compared with nothing, such as the comparators' own.
    public static final Color GROUND = new Color(0xF1F1EE);
    /// The line of an area in a development, and its interval.
    public static final Color SERIES = new Color(0x1F4E79);
    public static final Color RIBBON = new Color(0xD5E2EE);
    /// Outline of light fills.
    public static final Color OUTLINE = new Color(0x595959);

    private Palette() {}

    /// The interval around a line of that colour: a light tint of it.
    static Color ribbon(Color line) {
        return line.equals(SERIES) ? RIBBON : tint(line);
    }

    private static Color tint(Color line) {
        return new Color(lighter(line.getRed()), lighter(line.getGreen()), lighter(line.getBlue()));
    }

    private static int lighter(int channel) {
        return 255 - (int) Math.round((255 - channel) * 0.18);
    }

    /// Fill of a dot or chip.
    public static Color fill(VerdictClass verdict) {
        return switch (verdict) {
            case BETTER -> BETTER;
            case WORSE -> WORSE;
            case HIGHER, LOWER -> NEUTRAL;
            case NO_DIFFERENCE -> NO_DIFFERENCE;
            case UNTESTED -> PLATE;
        };
    }

    /// Outline of a dot or chip.
    public static Color outline(VerdictClass verdict) {
        return switch (verdict) {
            case BETTER, WORSE, HIGHER, LOWER -> fill(verdict);
            case NO_DIFFERENCE, UNTESTED -> OUTLINE;
        };
    }

    /// Colour of a text on a fill.
    public static Color text(VerdictClass verdict) {
        return switch (verdict) {
            case WORSE, HIGHER, LOWER -> Color.WHITE;
            case BETTER, NO_DIFFERENCE, UNTESTED -> INK;
        };
    }

    /// Colour of the glyph on a chip.
    public static Color glyph(VerdictClass verdict) {
        return switch (verdict) {
            case BETTER, WORSE, HIGHER, LOWER -> Color.WHITE;
            case NO_DIFFERENCE -> INK;
            case UNTESTED -> QUIET;
        };
    }
}
