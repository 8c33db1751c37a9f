package se.lagesbild.domain;

/// Who asked or counted what, and how far it carries.
///
/// @param code short and stable, for instance "BU"
/// @param name Swedish name as users read it
/// @param nameEn English name
/// @param population who is asked or counted, in Swedish, with ages
/// @param lagesbild whether it is one of the nine sources of the lägesbild
public record Source(
        String code,
        String name,
        String nameEn,
        String owner,
        SourceKind kind,
        String population,
        InformationClass informationClass,
        boolean lagesbild) {
    /// The source of a file that names none and matches no profile.
    public static final String UNKNOWN = "OKAND";

    public Source {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a source needs a code and a name, was " + code + "/" + name);
        }
    }
}
