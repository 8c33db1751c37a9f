package se.lagesbild.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaOutline;
import se.lagesbild.domain.Geography;
import se.lagesbild.intake.MapException;
import se.lagesbild.intake.MapFile;
import se.lagesbild.store.Store;
import se.lagesbild.store.StoreException;
import se.lagesbild.text.Numbers;
import se.lagesbild.text.Words;

/// Maps that a user reads in, so that charts show districts within their borders.
public final class Maps {
    private static final int TOLD = 12;

    private final Store store;

    Maps(Store store) {
        this.store = store;
    }

    /// What became of a map.
    ///
    /// @param areas that have borders now
    /// @param unmatched features of the file that are no known area
    /// @param missing areas of the division that the file does not have
    public record Reading(String fileName, int areas, List<String> unmatched, List<String> missing) {
        public Reading {
            unmatched = List.copyOf(unmatched);
            missing = List.copyOf(missing);
        }

        /// What a user reads, one line a fact.
        public List<String> told(Words words) {
            List<String> lines = new ArrayList<>();
            lines.add(words.counted("map.read", new Numbers(words.language()).count(areas), fileName));
            if (!unmatched.isEmpty()) {
                lines.add(words.get("map.unmatched", listed(unmatched)));
            }
            if (!missing.isEmpty()) {
                lines.add(words.get("map.missing", listed(missing)));
            }
            return lines;
        }

        private static String listed(List<String> names) {
            String first = String.join(", ", names.stream().limit(TOLD).toList());
            return names.size() > TOLD ? first + " … (" + names.size() + ")" : first;
        }
    }

    /// Reads a GeoJSON file and keeps its borders, instead of those that the same areas had.
    public Reading read(Path file) throws MapException, StoreException {
        MapFile.Outlines map = new MapFile(store.geography()).read(file);
        store.saveOutlines(map.fileName(), map.outlines());
        return new Reading(
                map.fileName(),
                map.outlines().size(),
                map.unmatched(),
                map.missing().stream().map(area -> area.name()).toList());
    }

    /// The borders of areas, also of those that another division has on the same ground.
    Map<AreaKey, AreaOutline> of(List<AreaKey> areas, Geography geography) throws StoreException {
        Map<AreaKey, AreaOutline> known = new HashMap<>();
        store.outlines().forEach(outline -> known.put(outline.area(), outline));
        Map<AreaKey, AreaOutline> found = new HashMap<>();
        for (AreaKey area : areas) {
            AreaOutline own = known.get(area);
            if (own != null) {
                found.put(area, own);
            } else {
                geography.sameGround(area).stream()
                        .filter(known::containsKey)
                        .findFirst()
                        .map(known::get)
                        .ifPresent(outline -> found.put(area, outline));
            }
        }
        return found;
    }
}
