package se.lagesbild.figure;

import java.awt.image.BufferedImage;

/// How far two pictures are apart. A dot counts as different when a channel differs by more than a font rasteriser of
/// another version would make it; a label moved by one dot makes dozens of such dots.
///
/// @param different dots that differ, or -1 when the sizes do
/// @param difference the golden picture in pale grey with the different dots in red
record Likeness(long different, BufferedImage difference) {
    /// Of 255.
    private static final int CHANNEL = 64;
    /// Fewer than a dash changes when it is moved.
    private static final long ALLOWED = 2;

    private static final int RED = 0xD00000;

    static Likeness of(BufferedImage golden, BufferedImage drawn) {
        if (golden.getWidth() != drawn.getWidth() || golden.getHeight() != drawn.getHeight()) {
            return new Likeness(-1, drawn);
        }
        BufferedImage shown = new BufferedImage(golden.getWidth(), golden.getHeight(), BufferedImage.TYPE_INT_RGB);
        long different = 0;
        for (int y = 0; y < golden.getHeight(); y++) {
            for (int x = 0; x < golden.getWidth(); x++) {
                boolean same = isSame(golden.getRGB(x, y), drawn.getRGB(x, y));
                different += same ? 0 : 1;
                shown.setRGB(x, y, same ? pale(golden.getRGB(x, y)) : RED);
            }
        }
        return new Likeness(different, shown);
    }

    private static boolean isSame(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > CHANNEL) {
                return false;
            }
        }
        return true;
    }

    private static int pale(int rgb) {
        int grey = 170 + (rgb >> 8 & 0xFF) / 3;
        return grey << 16 | grey << 8 | grey;
    }

    boolean isAlike() {
        return different >= 0 && different <= ALLOWED;
    }
}
