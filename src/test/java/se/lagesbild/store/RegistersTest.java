package se.lagesbild.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.Edit;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Polarity;
import se.lagesbild.domain.Unit;

/// What the log says of a change in a register.
final class RegistersTest {
    @Test
    void aChangedMeasureIsToldByItsNameAndWhatItsValuesMean() {
        assertThat(Registers.told(Edit.change(measure("Trygg ute", Unit.UNKNOWN), measure("Trygg", Unit.PERCENT))))
                .isEqualTo("Indicator BU_TRYGG: Trygg ute UNKNOWN HIGHER_BETTER → Trygg PERCENT HIGHER_BETTER")
                .doesNotContain("Hur trygg");
    }

    @Test
    void whatIsNewOrGoneHasADashOnItsOtherSide() {
        AreaAlias alias = new AreaAlias("HELA RIKET", new AreaKey("SE", "00"));
        ComparabilityBreak one =
                new ComparabilityBreak("BU", 2020, ComparabilityBreak.Kind.METHOD, "Ringde 070-1234567", "");
        assertThat(Registers.told(Edit.add(alias))).isEqualTo("AreaAlias SE 00: – → HELA RIKET");
        assertThat(Registers.told(Edit.remove(one))).isEqualTo("ComparabilityBreak BU: 2020 METHOD → –");
    }

    private static Indicator measure(String name, Unit unit) {
        return new Indicator(
                "BU_TRYGG", "BU", name, "", unit, Polarity.HIGHER_BETTER, Set.of(), false, "Hur trygg är du?");
    }
}
