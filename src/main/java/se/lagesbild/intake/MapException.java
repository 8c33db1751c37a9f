package se.lagesbild.intake;

import java.nio.file.Path;

/// A map that cannot be used; names the file, the feature and what is wrong.
public final class MapException extends Exception {
    private static final long serialVersionUID = 1;

    /// What is wrong, and so which remedy is shown.
    public enum Kind {
        UNREADABLE,
        TOO_LARGE,
        NO_GEOJSON,
        NO_FEATURES,
        GEOMETRY,
        COORDINATES,
        NOT_SWEDEN,
        NO_MATCH,
        TWICE
    }

    private final Kind kind;
    private final transient Path file;
    private final int feature;
    private final String raw;

    MapException(Kind kind, Path file, int feature, String raw) {
        super(file + " feature " + feature + " " + kind + " " + raw);
        this.kind = kind;
        this.file = file;
        this.feature = feature;
        this.raw = raw;
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }

    /// From 1; 0 for the whole file.
    public int feature() {
        return feature;
    }

    /// What stands there.
    public String raw() {
        return raw;
    }
}
