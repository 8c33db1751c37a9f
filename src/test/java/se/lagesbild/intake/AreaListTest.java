package se.lagesbild.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaKey;
import se.lagesbild.domain.AreaLevel;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.ShippedGeography;

/// A list of areas is understood whole, or refused with line and column.
final class AreaListTest {
    private static final AreaKey HUDDINGE = new AreaKey("SE", "0126");

    @TempDir
    Path folder = Path.of("");

    private Geography read(String text, Charset encoding) throws IOException, AreaListException {
        Path file = folder.resolve("delar.csv");
        Files.write(file, text.getBytes(encoding));
        return new AreaList(ShippedGeography.sweden()).read(file);
    }

    private Area area(Geography geography, String name) {
        return geography.named("delar", name).orElseThrow();
    }

    @Test
    void onlyTheNameIsNeeded() throws Exception {
        Area area = area(read("name\nSkogås\n", StandardCharsets.UTF_8), "Skogås");
        assertThat(area.level()).isEqualTo(AreaLevel.DISTRICT);
        assertThat(area.parent()).isEmpty();
    }

    @Test
    void theOnlyMunicipalityOfTheListIsTheParentOfItsDistricts() throws Exception {
        Geography geography = read("name,kind\nSkogås,kommundel\nHuddinge kommun,referens\n", StandardCharsets.UTF_8);
        assertThat(area(geography, "Skogås").parent()).contains(HUDDINGE);
    }

    @Test
    void aParentMayBeNamedByNameOrCodeOfTheListOrOfSweden() throws Exception {
        Geography geography = read(
                "namn;kod;ingår i;nivå\nFlemingsberg;F;Huddinge;kommundel\nGrantorp;G;Flemingsberg;delområde\nVisättra;V;F;delområde\n",
                StandardCharsets.UTF_8);
        AreaKey flemingsberg = new AreaKey("delar", "F");
        assertThat(area(geography, "Flemingsberg").parent()).contains(HUDDINGE);
        assertThat(area(geography, "Grantorp").parent()).contains(flemingsberg);
        assertThat(area(geography, "Visättra").parent()).contains(flemingsberg);
    }

    @Test
    void aListSavedByExcelInWindows1252KeepsItsLetters() throws Exception {
        Geography geography = read("namn;typ\nTrångsund;kommundel\nVårby;kommundel\n", Charset.forName("windows-1252"));
        assertThat(geography.areas()).extracting(Area::name).containsExactly("Trångsund", "Vårby");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TWICE | name@Vårby@Skogås@vårby | 4 | 1",
                "UNKNOWN_PARENT | name,parent@Vårby,Atlantis | 2 | 2",
                "CIRCLE | name,parent@A,B@B,A | 2 | 2",
                "CIRCLE | name,parent@Centrum,Centrum | 2 | 2",
                "NO_DATE | name,valid_from@Vårby,2018-02-30 | 2 | 2",
                "ENDS_TOO_SOON | name,valid_from,valid_to@Vårby,2018-01-01,2017-01-01 | 2 | 3",
                "UNKNOWN_REFERENCE | name,level@Ankeborgs kommun,referens | 2 | 1",
                "NO_NAME | name,level@,kommundel | 2 | 1",
                "NO_NAME_COLUMN | level@kommundel | 1 | 0"
            })
    void whatCannotBeUnderstoodIsRefusedWithItsPlace(AreaListException.Kind kind, String text, int line, int column) {
        assertThatThrownBy(() -> read(text.replace("@", "\n"), StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(AreaListException.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(kind);
                    assertThat(refused.line()).isEqualTo(line);
                    assertThat(refused.column()).isEqualTo(column);
                });
    }
}
