package se.lagesbild.workbench;

import java.time.Clock;
import java.util.List;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.intake.Intake;
import se.lagesbild.intake.ShippedProfiles;

/// Reads the program's own extracts once, in the background and for nothing: the first files that somebody drops on the
/// window then meet a program that has read before, in half the time.
public final class WarmUp implements Runnable {
    private static final int ROUNDS = 3;

    private final Clock clock;

    public WarmUp(Clock clock) {
        this.clock = clock;
    }

    /// Begins on a thread of its own.
    public void start() {
        Thread.ofPlatform().daemon().name("warm-up").start(this);
    }

    @Override
    public void run() {
        Intake intake = new Intake(
                ShippedGeography.sweden().with(ShippedGeography.huddinge()),
                Catalogue.shipped(),
                ShippedProfiles.all(),
                clock);
        List<SampleData.SampleFile> files = SampleData.files();
        for (int round = 0; round < ROUNDS; round++) {
            files.forEach(one -> intake.read(one.name(), one.content()));
        }
    }
}
