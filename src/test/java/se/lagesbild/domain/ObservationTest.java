package se.lagesbild.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ObservationTest {
    @Test
    void sameNumberFromAnotherFileSaysTheSame() {
        assertThat(observation("41.0", 200, 3).saysTheSameAs(observation("41", 200, 9)))
                .isTrue();
    }

    @Test
    void anotherNumberOrNumberOfAnswersSaysSomethingElse() {
        assertThat(observation("41", 200, 3).saysTheSameAs(observation("41.1", 200, 3)))
                .isFalse();
        assertThat(observation("41", 200, 3).saysTheSameAs(observation("41", 201, 3)))
                .isFalse();
    }

    @Test
    void effectiveSizeComesBeforeDesignEffectAndAnswers() {
        Optional<BigDecimal> effective = Optional.of(new BigDecimal("150.5"));
        Optional<BigDecimal> design = Optional.of(new BigDecimal("1.6"));
        assertThat(new Base(200, effective, design).effectiveSize()).isEqualTo(150.5);
        assertThat(new Base(200, Optional.empty(), design).effectiveSize()).isEqualTo(125);
        assertThat(Base.of(200).effectiveSize()).isEqualTo(200);
    }

    private static Observation observation(String value, long answers, int line) {
        AreaKey area = new AreaKey("HUD7", "Vårby");
        return new Observation(
                new ObservationKey("BU_TRYGG", Period.year(2021), area, Subgroup.ALL, ObservationKind.VALUE),
                Status.OK,
                Optional.of(new BigDecimal(value)),
                value,
                Optional.of(Base.of(answers)),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                InformationClass.OPEN,
                new Origin("hash" + line, "fil" + line + ".csv", line, 2));
    }
}
