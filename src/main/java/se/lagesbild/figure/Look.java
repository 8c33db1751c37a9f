package se.lagesbild.figure;

import java.awt.Color;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.picture.DistrictComparison;

/// How a figure shows what it shows.
///
/// @param intervals whether intervals are drawn and told
/// @param styles of the areas that stand out; where there are any, all others are grey
public record Look(boolean intervals, Map<AreaKey, AreaStyle> styles) {
    /// With intervals, and nobody stands out.
    public static final Look PLAIN = new Look(true, Map.of());

    public Look {
        styles = Map.copyOf(styles);
    }

    /// The same as far as it is about areas of the views: an area that is not there leaves the others as they are.
    Look among(Collection<DistrictComparison> views) {
        Map<AreaKey, AreaStyle> there = styles.entrySet().stream()
                .filter(one -> views.stream()
                        .flatMap(view -> view.estimates().stream())
                        .anyMatch(estimate -> estimate.area().key().equals(one.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Look(intervals, there);
    }

    /// The same without intervals, for figures that draw none.
    Look withoutIntervals() {
        return new Look(false, styles);
    }

    /// Whether nobody stands out.
    boolean isEven() {
        return styles.isEmpty();
    }

    /// The style of the area, if it stands out.
    public Optional<AreaStyle> of(AreaKey area) {
        return Optional.ofNullable(styles.get(area));
    }

    Optional<AreaStyle> of(Area area) {
        return of(area.key());
    }

    /// The colour of an area's line or mark.
    ///
    /// @param even where nobody stands out
    Color color(Area area, Color even) {
        return of(area).map(AreaStyle::color).orElse(isEven() ? even : Palette.QUIET_LINE);
    }

    /// The colour of an area's dot or bar.
    ///
    /// @param even where nobody stands out
    Color fill(Area area, Color even) {
        return of(area).map(AreaStyle::color).orElse(isEven() ? even : Palette.FADED);
    }

    /// The name of an area that stands out is strong and in its colour.
    TextStyle name(Area area, TextStyle usual) {
        return of(area).map(style -> new TextStyle(ChartFonts.SEMIBOLD, usual.size(), style.color()))
                .orElse(usual);
    }

    /// The marker of an area that stands out, in the margin before its name.
    void drawMarker(Pen pen, Area area, double left, double y) {
        of(area).ifPresent(style -> style.draw(pen, left - 6.5, y, AreaStyle.SMALL));
    }
}
