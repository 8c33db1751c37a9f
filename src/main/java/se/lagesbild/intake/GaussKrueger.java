package se.lagesbild.intake;

import se.lagesbild.domain.AreaOutline.Ground;

/// The transverse Mercator projection of the ellipsoid GRS 80 by Krüger's series in the third flattening, as
/// Lantmäteriet describes it ("Gauss Conformal Projection"). Below a millimetre in Sweden.
///
/// @param meridian in the middle, in degrees
/// @param scale along it
record GaussKrueger(double meridian, double scale, double falseNorth, double falseEast) {
    static final GaussKrueger SWEREF_99_TM = new GaussKrueger(15, 0.9996, 0, 500_000);

    private static final double AXIS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double RADIUS = AXIS / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64);

    /// To conformal latitude.
    private static final double[] LATITUDE = {
        E2,
        (5 * E2 * E2 - Math.pow(E2, 3)) / 6,
        (104 * Math.pow(E2, 3) - 45 * Math.pow(E2, 4)) / 120,
        1237 * Math.pow(E2, 4) / 1260
    };

    private static final double[] SERIES = {
        N / 2 - 2 * N * N / 3 + 5 * Math.pow(N, 3) / 16 + 41 * Math.pow(N, 4) / 180,
        13 * N * N / 48 - 3 * Math.pow(N, 3) / 5 + 557 * Math.pow(N, 4) / 1440,
        61 * Math.pow(N, 3) / 240 - 103 * Math.pow(N, 4) / 140,
        49561 * Math.pow(N, 4) / 161280
    };

    /// @param latitude in degrees north
    /// @param longitude in degrees east
    Ground of(double latitude, double longitude) {
        double phi = Math.toRadians(latitude);
        double sin2 = Math.pow(Math.sin(phi), 2);
        double conformal = phi
                - Math.sin(phi)
                        * Math.cos(phi)
                        * (LATITUDE[0] + sin2 * (LATITUDE[1] + sin2 * (LATITUDE[2] + sin2 * LATITUDE[3])));
        double lambda = Math.toRadians(longitude - meridian);
        double xi = Math.atan2(Math.tan(conformal), Math.cos(lambda));
        double across = Math.cos(conformal) * Math.sin(lambda);
        double eta = Math.log((1 + across) / (1 - across)) / 2;
        double north = xi;
        double east = eta;
        for (int i = 0; i < SERIES.length; i++) {
            int twice = 2 * (i + 1);
            north += SERIES[i] * Math.sin(twice * xi) * Math.cosh(twice * eta);
            east += SERIES[i] * Math.cos(twice * xi) * Math.sinh(twice * eta);
        }
        return new Ground(scale * RADIUS * east + falseEast, scale * RADIUS * north + falseNorth);
    }
}
