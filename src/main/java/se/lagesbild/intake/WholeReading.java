package se.lagesbild.intake;

import java.nio.charset.Charset;
import java.util.Optional;
import se.lagesbild.domain.Chunk;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Portion;

/// A file that is held in memory, given as one portion.
final class WholeReading implements Reading {
    private final Delivery delivery;
    private boolean given;

    WholeReading(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String fileName() {
        return delivery.file().name();
    }

    @Override
    public Charset encoding() {
        return delivery.file().encoding();
    }

    @Override
    public boolean isRead() {
        return true;
    }

    @Override
    public void begin(Keeper keeper) throws InterruptedException {
        keeper.keep(delivery.file().content().bytes());
    }

    @Override
    public boolean isReady(long milliseconds) {
        return true;
    }

    @Override
    public Optional<Portion> next() {
        if (given) {
            return Optional.empty();
        }
        given = true;
        return Optional.of(
                new Portion(delivery.newAreas(), delivery.newIndicators(), Chunk.of(delivery.observations())));
    }

    @Override
    public boolean isVoid() {
        return false;
    }

    @Override
    public Reading again() {
        return new WholeReading(delivery);
    }

    @Override
    public Delivery delivery() {
        return delivery;
    }

    @Override
    public void close() {
        given = true;
    }
}
