package se.lagesbild.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ShippedGeography;

/// The engines that must keep the contract of the store.
enum Engine {
    SQLITE;

    static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    Store create(Path file) throws StoreException {
        Geography geography = ShippedGeography.sweden().with(ShippedGeography.huddinge());
        return Store.create(file, geography, Catalogue.shipped(), "", CLOCK);
    }

    Store open(Path file) throws StoreException {
        return Store.open(file, "", CLOCK);
    }
}
