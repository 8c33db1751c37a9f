package se.lagesbild.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ShippedGeography;
import se.lagesbild.figure.AreaStyle;

final class AreaStylesTest {
    private static final Geography HUDDINGE = ShippedGeography.huddinge();
    private static final AreaStyles STYLES = new AreaStyles(HUDDINGE);
    private static final AreaKey VARBY = new AreaKey("HUD7", "Vårby");
    private static final AreaKey SKOGAS = new AreaKey("HUD7", "Skogås");

    @Test
    void noTwoOfTheSevenDistrictsShareAStyle() {
        List<AreaStyle> styles = HUDDINGE.areasOf("HUD7").stream()
                .map(Area::key)
                .map(key -> STYLES.of(List.of(key)).get(key))
                .toList();
        assertThat(styles).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void anAreaKeepsItsStyleWhateverElseIsChosenBeforeOrNoLonger() {
        AreaStyle alone = STYLES.of(List.of(VARBY)).get(VARBY);
        assertThat(STYLES.of(List.of(SKOGAS, VARBY))).containsEntry(VARBY, alone);
        assertThat(STYLES.of(List.of(VARBY, SKOGAS))).containsEntry(VARBY, alone);
    }

    @Test
    void theSameGroundHasTheSameStyleInBothDivisions() {
        Map<AreaKey, AreaStyle> styles = STYLES.of(List.of(VARBY));
        AreaKey later = new AreaKey("HUD15", "Vårby");
        assertThat(HUDDINGE.isSameGround(VARBY, later)).isTrue();
        assertThat(styles.get(later)).isEqualTo(styles.get(VARBY));
        assertThat(STYLES.of(List.of(later)).get(VARBY)).isEqualTo(styles.get(VARBY));
    }

    @Test
    void anyFourAreasAreToldApart() {
        List<AreaKey> all = HUDDINGE.areasOf("HUD15").stream().map(Area::key).toList();
        for (int i = 0; i < all.size(); i++) {
            List<AreaKey> four = new ArrayList<>();
            for (int step = 0; step < 4; step++) {
                four.add(all.get((i + step * 7) % all.size()));
            }
            Map<AreaKey, AreaStyle> styles = STYLES.of(four);
            assertThat(four.stream().map(styles::get).toList())
                    .doesNotContainNull()
                    .hasSize(4);
            assertThat(new HashSet<>(four.stream().map(styles::get).toList())).hasSize(4);
        }
    }
}
