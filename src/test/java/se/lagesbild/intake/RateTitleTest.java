package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.ObservationKind;

/// Headers of rates and of shares say what their numbers are, in whichever words.
final class RateTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Per 100 000 inv. | '' | 100000",
                "Antal per 100 000 invånare | '' | 100000",
                "Per 1\u00A0000 inv | '' | 1000",
                "per 1000 | '' | 1000",
                "Bostadsinbrott per 1 000 invånare | Bostadsinbrott | 1000",
                "Antal bränder per 10 000 inv. | Bränder | 10000",
                "Bostadsinbrott, per 100 000 invånare | Bostadsinbrott | 100000",
                "Våldsbrott, antal/100 000 inv (N07403) | Våldsbrott | 100000",
                "Anmälda brott per 100 000 inv. | Anmälda brott | 100000"
            })
    void aRateSaysWhatWasCountedAndAmongHowMany(String header, String counted, int per) {
        assertThat(RateTitle.of(header)).contains(new RateTitle(counted, per));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Super 1 000 meter", "Inkomst över 100 000 kr", "2000", "Antal brott", "1 000 invånare"})
    void anythingElseIsNone(String header) {
        assertThat(RateTitle.of(header)).isEmpty();
    }

    @Test
    void countAndRateOfOneRowAreOneMeasureAndTheRateIsKeptPerHundredThousand() {
        Delivery delivery = TestFiles.districts()
                .read(
                        "brott_2022.csv",
                        new FileContent("Kommundel;Inbrott, antal;Inbrott per 1 000 inv.\nSkogås;47;3,25\n"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(delivery.observations())
                .extracting(one -> one.key().indicator(), one -> one.key().kind(), one -> one.text())
                .containsExactly(
                        tuple("OKAND_INBROTT", ObservationKind.COUNT, "47"),
                        tuple("OKAND_INBROTT", ObservationKind.VALUE, "3,25"));
        assertThat(delivery.observations().getLast().value()).contains(new BigDecimal("325"));
    }

    @ParameterizedTest
    @CsvSource({
        "Andel trygga, true",
        "Andelen otrygga, true",
        "Trygga i procent, true",
        "Trygga (%), true",
        "Misshandel, false",
        "Narkotikahandel, false",
        "Förändring i procentenheter, false",
        "Mandelblom, false"
    })
    void onlyWordsForSharesMakeAShare(String text, boolean share) {
        assertThat(Title.saysPercent(text)).isEqualTo(share);
    }
}
