package se.lagesbild.intake;

import static se.lagesbild.domain.ProblemCode.ENCODING_GUESSED;
import static se.lagesbild.domain.ProblemCode.FOOTNOTE;
import static se.lagesbild.domain.ProblemCode.HEADER_MARK;
import static se.lagesbild.domain.ProblemCode.PREAMBLE;
import static se.lagesbild.domain.ProblemCode.SMALL_N;
import static se.lagesbild.domain.ProblemCode.SUPPRESSED;
import static se.lagesbild.domain.ProblemCode.TOTAL_ROW;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;

/// How the extracts of the known sources are recognised and read. The first that matches is used, so the narrower
/// stands before the wider. Clues are written without Swedish letters: text is looked at with and without them.
public final class ShippedProfiles {
    private ShippedProfiles() {}

    public static List<Profile> all() {
        Set<ProblemCode> survey = Set.of(ENCODING_GUESSED, PREAMBLE, FOOTNOTE, SUPPRESSED);
        Set<ProblemCode> register = Set.of(ENCODING_GUESSED, PREAMBLE, FOOTNOTE, HEADER_MARK, TOTAL_ROW, SMALL_N);
        return List.of(
                named("Befolkningsundersökningen för unga", "UNG", List.of("befolkningsundersokning", "unga"), survey),
                named("Unga, årskurs 9", "UNG", List.of("unga_ak9"), survey),
                named("Befolkningsundersökningen", "BU", List.of("befolkningsundersokning"), survey),
                police(register),
                municipalities(),
                named("Medborgarundersökningen (Kolada)", "MU", List.of("medborgarundersokning", "kolada"), survey),
                named("NTU, regionala resultat", "NTU", List.of("ntu_"), survey),
                named("NTU", "NTU", List.of("ntu 20"), survey),
                named("Trygghetsenkät", "ENK", List.of("trygghetsenkat"), survey),
                named("Brandförsvaret, insatser", "SBFF", List.of("brandforsvar", "insatser"), register),
                events(),
                population(),
                named("Polisens trygghetsmätning", "PT", List.of("trygghetsmatning", "lpo"), survey));
    }

    private static Profile named(String name, String source, List<String> clues, Set<ProblemCode> expected) {
        return new Profile(name, source, clues, Catalogue.labels(source), Optional.empty(), false, expected, true);
    }

    private static Profile police(Set<ProblemCode> expected) {
        return new Profile(
                "Polisen, anmälda brott per kommundel",
                "POL",
                List.of("anmalda brott per kommundel"),
                Catalogue.labels("POL"),
                Optional.empty(),
                true,
                expected,
                true);
    }

    private static Profile municipalities() {
        return new Profile(
                "Brå, anmälda brott i kommunerna",
                "BRA",
                List.of("|kommun|", "|antal", "|per 100 000 inv."),
                Catalogue.labels("BRA"),
                Optional.of("AB_TOT"),
                true,
                Set.of(),
                true);
    }

    // A list of events has no number to read: its rows are counted per area, month and type.
    private static Profile events() {
        return new Profile(
                "händelselista",
                "SBFF",
                List.of("brandforsvar", "|datum|"),
                Catalogue.labels("SBFF"),
                Optional.empty(),
                false,
                Set.of(PREAMBLE),
                true);
    }

    private static Profile population() {
        return new Profile(
                "Folkmängd",
                "SCB",
                List.of("folkmangd_"),
                Catalogue.labels("SCB"),
                Optional.of("BEF"),
                false,
                Set.of(PREAMBLE, FOOTNOTE),
                true);
    }
}
