package se.lagesbild.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.ShippedGeography;

/// Any bytes end in a delivery whose rows balance and that stores nothing of a refused file.
public final class ImportFuzz {
    private static final Intake INTAKE = new Intake(
            ShippedGeography.sweden().with(ShippedGeography.huddinge()),
            Catalogue.shipped(),
            ShippedProfiles.all(),
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    private ImportFuzz() {}

    /// One run of the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) {
        Delivery delivery = INTAKE.read("a.csv", new FileContent(bytes));
        if (delivery.rows().stored() > 0 && !delivery.outcome().isStored()) {
            throw new IllegalStateException("stored although " + delivery.outcome());
        }
        if (!delivery.outcome().isStored() && delivery.problems().isEmpty()) {
            throw new IllegalStateException("refused without a word");
        }
    }
}
