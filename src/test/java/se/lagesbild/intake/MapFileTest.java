package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaOutline;
import se.lagesbild.domain.AreaOutline.Ground;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ShippedGeography;

/// Maps of made-up borders become outlines of areas; what is no such map is refused with its place and a remedy.
final class MapFileTest {
    private static final Geography GEOGRAPHY = ShippedGeography.sweden().with(ShippedGeography.huddinge());

    private static MapFile.Outlines read(String name) throws MapException {
        return new MapFile(GEOGRAPHY).read(file(name));
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(MapFileTest.class.getResource("maps/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void featuresBecomeTheAreasThatTheyName() throws Exception {
        MapFile.Outlines map = read("made-up-wgs84.geojson");
        assertThat(map.division()).isEqualTo("HUD7");
        assertThat(map.outlines())
                .extracting(one -> one.area().code())
                .containsExactlyInAnyOrderElementsOf(GEOGRAPHY.areasOf("HUD7").stream()
                        .map(Area::key)
                        .map(key -> key.code())
                        .toList());
        assertThat(map.unmatched()).containsExactly("Påhittad");
        assertThat(map.missing()).isEmpty();
    }

    @Test
    void holesAndPartsAreRings() throws Exception {
        assertThat(read("made-up-wgs84.geojson").outlines())
                .filteredOn(one -> one.area().code().startsWith("S"))
                .extracting(one -> one.area().code() + " " + one.rings().size())
                .containsExactlyInAnyOrder("Stuvsta-Snättringe 2", "Segeltorp 1", "Sjödalen-Fullersta 2", "Skogås 1");
    }

    @Test
    void metresStayAsTheyAreAndMissingAreasAreTold() throws Exception {
        MapFile.Outlines map = read("made-up-sweref.geojson");
        AreaOutline outline = map.outlines().getFirst();
        assertThat(outline.rings().getFirst().points()).hasSize(4).first().isEqualTo(new Ground(672_000, 6_568_000));
        assertThat(map.missing()).extracting(Area::name).contains("Skogås").doesNotContain("Vårby");
    }

    @ParameterizedTest
    @CsvSource({
        "point.geojson, GEOMETRY, 1",
        "no-geometry.geojson, GEOMETRY, 1",
        "elsewhere.geojson, NOT_SWEDEN, 1",
        "swapped.geojson, NOT_SWEDEN, 1",
        "line-of-two.geojson, COORDINATES, 1",
        "words-for-numbers.geojson, COORDINATES, 1",
        "unknown.geojson, NO_MATCH, 0",
        "empty.geojson, NO_FEATURES, 0",
        "no-json.geojson, NO_GEOJSON, 0",
        "topology.geojson, NO_GEOJSON, 0",
        "twice.geojson, TWICE, 2"
    })
    void whatIsNoSuchMapIsRefusedByName(String name, MapException.Kind kind, int feature) {
        MapException refused = catchThrowableOfType(MapException.class, () -> read(name));
        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(refused.feature()).isEqualTo(feature);
        assertThat(refused.file()).hasFileName(name);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new MapFile(GEOGRAPHY).read(Path.of("finns-inte.geojson")))
                .isInstanceOfSatisfying(
                        MapException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(MapException.Kind.UNREADABLE));
    }

    /// The worked example of Lantmäteriet's description: 66° N, 24° E in a projection of its own parameters.
    @Test
    void theProjectionGivesThePublishedExample() {
        GaussKrueger published =
                new GaussKrueger(13 + 35.0 / 60 + 7.692 / 3600, 1.00000254, -6_226_307.864, 84_182.879);
        Ground ground = published.of(66, 24);
        assertThat(ground.north()).isCloseTo(1_135_809.413803, within(0.001));
        assertThat(ground.east()).isCloseTo(555_304.016555, within(0.001));
    }

    @Test
    void theMiddleMeridianOfSweref99TmIsHalfAMillionMetresEast() {
        assertThat(GaussKrueger.SWEREF_99_TM.of(60, 15).east()).isCloseTo(500_000, within(1e-6));
    }
}
