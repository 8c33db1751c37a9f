package se.lagesbild.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;

/// Makes edits of what values refer to.
final class Registers {
    private final GeographyTables geography;
    private final CatalogueTables catalogue;
    private final ProfileTables profiles;
    private final Instant now;

    Registers(Connection connection, Instant now) {
        this.geography = new GeographyTables(connection);
        this.catalogue = new CatalogueTables(connection);
        this.profiles = new ProfileTables(connection);
        this.now = now;
    }

    void make(Edit<?> edit) throws SQLException {
        Object subject = edit.subject();
        boolean isNew = edit.before().isEmpty();
        if (edit.after().isEmpty()) {
            remove(subject);
        } else if (subject instanceof Profile profile) {
            save(profile, edit.before());
        } else {
            if (!isNew && (subject instanceof AreaAlias || subject instanceof ComparabilityBreak)) {
                remove(edit.before().orElseThrow());
            }
            save(subject, isNew);
        }
    }

    private void save(Object subject, boolean isNew) throws SQLException {
        switch (subject) {
            case AreaDivision division -> {
                if (isNew) {
                    geography.insert(division);
                } else {
                    geography.change(division);
                }
            }
            case Area area -> {
                if (isNew) {
                    geography.insert(area);
                } else {
                    geography.change(area);
                }
            }
            case AreaAlias alias -> geography.learn(alias, now.toString());
            case Indicator indicator -> {
                if (isNew) {
                    catalogue.add(indicator, OptionalLong.empty());
                } else {
                    catalogue.change(indicator);
                }
            }
            case Source source -> catalogue.save(source);
            case ComparabilityBreak one -> catalogue.add(one);
            default -> throw new IllegalArgumentException("no register holds a " + subject.getClass());
        }
    }

    private void save(Profile profile, Optional<?> before) throws SQLException {
        if (before.isPresent()
                && before.get() instanceof Profile old
                && !old.name().equals(profile.name())) {
            profiles.rename(old.name(), profile.name());
        }
        profiles.save(profile, now);
    }

    private void remove(Object subject) throws SQLException {
        switch (subject) {
            case AreaDivision division -> geography.remove(division);
            case Area area -> geography.remove(area.key());
            case AreaAlias alias -> geography.forget(alias);
            case Indicator indicator -> catalogue.remove(indicator);
            case Source source -> catalogue.remove(source);
            case ComparabilityBreak one -> catalogue.remove(one);
            case Profile profile -> profiles.delete(profile.name());
            default -> throw new IllegalArgumentException("no register holds a " + subject.getClass());
        }
    }

    /// What people call what is edited.
    static String name(Edit<?> edit) {
        return name(edit.subject());
    }

    private static String name(Object subject) {
        return switch (subject) {
            case AreaDivision division -> division.name();
            case Area area -> area.name();
            case AreaAlias alias -> alias.text();
            case Indicator indicator -> indicator.name();
            case Source source -> source.name();
            case ComparabilityBreak one -> one.scope() + " " + one.year();
            case Profile profile -> profile.name();
            default -> "";
        };
    }

    /// "Indicator BU_TRYGG: Trygg ute PERCENT HIGHER_BETTER → …", as it stands in the log: what it is called and
    /// what its values mean, never what a file said.
    static String told(Edit<?> edit) {
        Object subject = edit.subject();
        return subject.getClass().getSimpleName() + " " + code(subject) + ": "
                + edit.before().map(Registers::line).orElse("–") + " → "
                + edit.after().map(Registers::line).orElse("–");
    }

    private static String code(Object subject) {
        return switch (subject) {
            case AreaDivision division -> division.code();
            case Area area -> text(area.key());
            case AreaAlias alias -> text(alias.area());
            case Indicator indicator -> indicator.code();
            case Source source -> source.code();
            case ComparabilityBreak one -> one.scope();
            case Profile profile -> profile.name();
            default -> "";
        };
    }

    private static String line(Object subject) {
        return switch (subject) {
            case Area area -> area.name() + " " + area.level();
            case Indicator indicator -> indicator.name() + " " + indicator.unit() + " " + indicator.polarity();
            case Source source -> source.name() + " " + source.kind();
            case ComparabilityBreak one -> one.year() + " " + one.kind();
            default -> name(subject);
        };
    }

    private static String text(AreaKey key) {
        return key.division() + " " + key.code();
    }
}
