package se.lagesbild.figure;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/// How a colour is seen in greyscale and by dichromats, by the matrices of Machado, Oliveira and Fernandes (IEEE
/// Transactions on Visualization and Computer Graphics 15 (2009) 1291–1298) at full severity, on linear sRGB.
enum Vision {
    FULL(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
    GREYSCALE(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<Double> matrix;

    Vision(Double... rows) {
        this.matrix = List.of(rows);
    }

    Color seen(Color color) {
        double[] linear = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        int[] seen = new int[3];
        for (int i = 0; i < 3; i++) {
            double sum = matrix.get(3 * i) * linear[0]
                    + matrix.get(3 * i + 1) * linear[1]
                    + matrix.get(3 * i + 2) * linear[2];
            seen[i] = channel(Math.clamp(sum, 0, 1));
        }
        return new Color(seen[0], seen[1], seen[2]);
    }

    BufferedImage seen(BufferedImage image) {
        BufferedImage seen = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                seen.setRGB(x, y, seen(new Color(image.getRGB(x, y))).getRGB());
            }
        }
        return seen;
    }

    /// Contrast of two colours as they are seen, 1 to 21, by WCAG 2.1.
    double contrast(Color one, Color other) {
        double a = luminance(seen(one));
        double b = luminance(seen(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double c = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(c * 255);
    }
}
