package se.lagesbild.workbench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.AreaDivision;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaName;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Source;
import se.lagesbild.domain.Unit;
import se.lagesbild.intake.ShippedProfiles;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;
import se.lagesbild.workbench.RegisterException.Kind;

/// What values refer to: areas and their spellings, measures, sources, breaks and profiles. A change that would make it
/// contradict itself, or the stored values, is refused.
public final class Register {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Store store;

    Register(Store store) {
        this.store = store;
    }

    public Geography geography() throws StoreException {
        return store.geography();
    }

    public Catalogue catalogue() throws StoreException {
        return store.catalogue();
    }

    /// How many values a measure has.
    public int values(Indicator indicator) throws StoreException {
        return store.observations(indicator.code()).size();
    }

    /// Makes changes, all or none.
    public void make(List<Edit<?>> edits) throws StoreException, RegisterException {
        Set<AreaKey> gone = edits.stream()
                .filter(one -> one.after().isEmpty())
                .map(Edit::subject)
                .flatMap(one -> one instanceof Area area ? Stream.of(area.key()) : Stream.empty())
                .collect(Collectors.toSet());
        for (Edit<?> one : edits) {
            check(one, gone);
        }
        store.edit(edits);
    }

    /// @param gone areas that the same edits take away
    private void check(Edit<?> edit, Set<AreaKey> gone) throws StoreException, RegisterException {
        switch (edit.subject()) {
            case AreaDivision division -> check(division, edit, gone);
            case Area area -> check(area, edit, gone);
            case AreaAlias alias -> {
                if (edit.after().isPresent()) {
                    checkName(alias.text(), alias.area());
                }
            }
            case Indicator indicator -> {
                if (edit.after().isPresent()) {
                    check(indicator);
                }
            }
            case Source source -> {
                if (edit.after().isPresent()) {
                    check(source);
                }
            }
            case ComparabilityBreak one -> check(one, edit);
            case Profile profile -> check(profile, edit);
            default -> throw new IllegalArgumentException("no register holds a " + edit.subject());
        }
    }

    private void check(AreaDivision division, Edit<?> edit, Set<AreaKey> gone)
            throws StoreException, RegisterException {
        Geography geography = store.geography();
        if (division.code().equals(AreaDivision.SWEDEN)) {
            throw new RegisterException(Kind.SHIPPED_AREA, division.name());
        }
        boolean isTaken = edit.after().isPresent()
                && geography.divisions().stream()
                        .anyMatch(one -> !one.code().equals(division.code()) && isSame(one.name(), division.name()));
        if (isTaken) {
            throw new RegisterException(Kind.DIVISION_TAKEN, division.name());
        }
        long left = geography.areasOf(division.code()).stream()
                .filter(one -> !gone.contains(one.key()))
                .count();
        if (edit.after().isEmpty() && left > 0) {
            throw new RegisterException(Kind.HAS_AREAS, String.valueOf(left), division.name());
        }
    }

    private void check(Area area, Edit<?> edit, Set<AreaKey> gone) throws StoreException, RegisterException {
        Geography geography = store.geography();
        if (area.key().division().equals(AreaDivision.SWEDEN)) {
            throw new RegisterException(Kind.SHIPPED_AREA, area.name());
        }
        if (edit.after().isEmpty()) {
            Optional<Area> part = geography.areas().stream()
                    .filter(one -> one.parent().equals(Optional.of(area.key())) && !gone.contains(one.key()))
                    .findFirst();
            if (part.isPresent()) {
                throw new RegisterException(
                        Kind.HAS_PARTS, area.name(), part.get().name());
            }
            return;
        }
        checkName(area.name(), area.key());
        boolean circle = area.parent()
                .filter(parent -> parent.equals(area.key()) || geography.contains(area.key(), parent))
                .isPresent();
        if (circle) {
            throw new RegisterException(Kind.CIRCLE, area.name());
        }
    }

    /// No two areas of a division may go by one name.
    private void checkName(String name, AreaKey own) throws StoreException, RegisterException {
        Optional<Area> other = store.geography()
                .named(own.division(), name)
                .filter(found -> !found.key().equals(own));
        if (other.isPresent()) {
            throw new RegisterException(Kind.AREA_TAKEN, name, other.get().name());
        }
    }

    private void check(Indicator indicator) throws StoreException, RegisterException {
        boolean taken = store.catalogue().indicators().stream()
                .anyMatch(one -> !one.code().equals(indicator.code())
                        && one.source().equals(indicator.source())
                        && isSame(one.name(), indicator.name()));
        if (taken) {
            throw new RegisterException(Kind.MEASURE_TAKEN, indicator.name());
        }
        Optional<Unit> before = store.catalogue().indicator(indicator.code()).map(Indicator::unit);
        if (before.isPresent() && before.get() != indicator.unit()) {
            checkUnit(indicator, before.get());
        }
    }

    private void checkUnit(Indicator indicator, Unit before) throws StoreException, RegisterException {
        List<Observation> values = store.observations(indicator.code());
        boolean counted = before == Unit.COUNT || indicator.unit() == Unit.COUNT;
        boolean misfits = (!values.isEmpty() && counted)
                || values.stream()
                        .flatMap(one -> one.value().stream())
                        .anyMatch(value -> !fits(value, indicator.unit()));
        if (misfits) {
            throw new RegisterException(Kind.UNIT, String.valueOf(values.size()), indicator.name());
        }
    }

    private static boolean fits(BigDecimal value, Unit unit) {
        return switch (unit) {
            case PERCENT -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
            case RATE, COUNT -> value.signum() >= 0;
            default -> true;
        };
    }

    private void check(Source source) throws StoreException, RegisterException {
        boolean taken = store.catalogue().sources().stream()
                .anyMatch(one -> !one.code().equals(source.code()) && isSame(one.name(), source.name()));
        if (taken) {
            throw new RegisterException(Kind.SOURCE_TAKEN, source.name());
        }
    }

    private void check(ComparabilityBreak one, Edit<?> edit) throws StoreException, RegisterException {
        boolean taken = edit.after().isPresent()
                && store.catalogue().breaks().stream()
                        .anyMatch(other -> other.scope().equals(one.scope())
                                && other.year() == one.year()
                                && !edit.before().equals(Optional.of(other)));
        if (taken) {
            throw new RegisterException(Kind.BREAK_TAKEN, String.valueOf(one.year()));
        }
    }

    private void check(Profile profile, Edit<?> edit) throws StoreException, RegisterException {
        String before = edit.before()
                .map(one -> one instanceof Profile old ? old.name() : "")
                .orElse("");
        boolean relearned = before.isEmpty() && isShipped(profile.name());
        if (edit.after().isEmpty() || before.equals(profile.name()) || relearned) {
            return;
        }
        if (isShipped(before)) {
            throw new RegisterException(Kind.PROFILE_SHIPPED, before);
        }
        if (new Profiles(store).named(profile.name()).isPresent()) {
            throw new RegisterException(Kind.PROFILE_TAKEN, profile.name());
        }
    }

    /// Whether a profile of that name is part of the program.
    public static boolean isShipped(String profile) {
        return ShippedProfiles.all().stream().anyMatch(one -> one.name().equals(profile));
    }

    /// The words for measures that a profile of that name was shipped with.
    public static Set<String> shippedLabels(String profile) {
        return ShippedProfiles.all().stream()
                .filter(one -> one.name().equals(profile))
                .flatMap(one -> one.indicators().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isSame(String one, String other) {
        return AreaName.fold(one).equals(AreaName.fold(other));
    }
}
