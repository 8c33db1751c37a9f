package se.lagesbild.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Period;

/// How one indicator developed in each area: values that may be joined, and the breaks between them.
///
/// @param views one a period, earliest first
/// @param areas those with a value in any of them, as the last period orders them
/// @param baselines what the areas are seen against
/// @param breaks between two of the periods
/// @param trends of the areas that have one
/// @param namesakes the division of each area that shares its name with another
public record Development(
        List<DistrictComparison> views,
        List<Line> areas,
        List<Line> baselines,
        List<ComparabilityBreak> breaks,
        List<Trend> trends,
        Map<AreaKey, String> namesakes) {
    public Development {
        views = List.copyOf(views);
        areas = List.copyOf(areas);
        baselines = List.copyOf(baselines);
        breaks = List.copyOf(breaks);
        trends = List.copyOf(trends);
        namesakes = Map.copyOf(namesakes);
    }

    /// One area through the periods.
    ///
    /// @param stretches values that may be joined by a line: nothing is missing and no break lies between them
    public record Line(Area area, List<List<Point>> stretches) {
        public Line {
            stretches = stretches.stream().map(List::copyOf).toList();
        }

        /// All its values.
        public List<Point> points() {
            return stretches.stream().flatMap(List::stream).toList();
        }
    }

    /// One value of one period.
    public record Point(DistrictComparison view, Estimate estimate) {
        /// The middle of its period as a decimal year.
        public double year() {
            return view.period().middle();
        }

        /// Its place on the axis.
        public double value() {
            return view.position(estimate).orElseThrow();
        }
    }

    /// Puts the views together.
    ///
    /// @param views one a period, earliest first, at least one
    public static Development of(
            List<DistrictComparison> views, List<Trend> trends, Catalogue catalogue, Geography geography) {
        Joining joining = new Joining(views, catalogue, geography);
        Map<AreaKey, Line> areas = new LinkedHashMap<>();
        Map<AreaKey, Line> baselines = new LinkedHashMap<>();
        for (DistrictComparison view : views.reversed()) {
            view.baselineAreas().forEach(one -> joining.add(baselines, one.area()));
        }
        for (DistrictComparison view : views.reversed()) {
            view.areas().stream()
                    .filter(one -> !baselines.containsKey(one.area().key()))
                    .forEach(one -> joining.add(areas, one.area()));
        }
        List<Line> lines =
                areas.values().stream().filter(line -> !line.points().isEmpty()).toList();
        return new Development(
                views,
                lines,
                baselines.values().stream()
                        .filter(line -> !line.points().isEmpty())
                        .toList(),
                joining.breaks(),
                trends,
                Namesakes.among(lines.stream().map(Line::area).toList(), geography));
    }

    /// Finds what belongs together.
    private record Joining(List<DistrictComparison> views, Catalogue catalogue, Geography geography) {
        void add(Map<AreaKey, Line> lines, Area area) {
            boolean known = lines.keySet().stream().anyMatch(key -> isSame(key, area.key()));
            if (!known) {
                lines.put(area.key(), new Line(area, stretches(area.key())));
            }
        }

        private boolean isSame(AreaKey one, AreaKey other) {
            return one.equals(other) || geography.isSameGround(one, other);
        }

        private List<List<Point>> stretches(AreaKey area) {
            List<List<Point>> stretches = new ArrayList<>();
            List<Point> current = new ArrayList<>();
            Optional<Period> before = Optional.empty();
            for (DistrictComparison view : views) {
                Optional<Point> point = point(view, area);
                boolean broken = before.flatMap(one -> catalogue.breakBetween(view.indicator(), one, view.period()))
                        .isPresent();
                if ((broken || point.isEmpty()) && !current.isEmpty()) {
                    stretches.add(current);
                    current = new ArrayList<>();
                }
                point.ifPresent(current::add);
                before = Optional.of(view.period());
            }
            if (!current.isEmpty()) {
                stretches.add(current);
            }
            return stretches;
        }

        private Optional<Point> point(DistrictComparison view, AreaKey area) {
            List<Estimate> all = new ArrayList<>(view.baselines());
            all.addAll(view.estimates());
            return all.stream()
                    .filter(one -> isSame(one.area().key(), area))
                    .filter(one -> view.position(one).isPresent())
                    .findFirst()
                    .map(one -> new Point(view, one));
        }

        List<ComparabilityBreak> breaks() {
            List<ComparabilityBreak> found = new ArrayList<>();
            for (int i = 1; i < views.size(); i++) {
                catalogue
                        .breakBetween(
                                views.get(i).indicator(),
                                views.get(i - 1).period(),
                                views.get(i).period())
                        .ifPresent(found::add);
            }
            return found.stream().distinct().toList();
        }
    }
}
