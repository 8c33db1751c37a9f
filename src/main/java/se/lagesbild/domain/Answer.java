package se.lagesbild.domain;

/// What somebody decided about a question of an import.
///
/// @param file name of the file that asked, without folder
/// @param raw the text in question, as it stands in the file
/// @param answer one of the choices of the [Problem]
public record Answer(String file, ProblemCode code, String raw, String answer) {
    /// A revised value takes the place of the stored one.
    public static final String REPLACE = "replace";
    /// The stored value stays.
    public static final String KEEP = "keep";

    /// Whether it answers that problem of that file.
    public boolean isTo(String fileName, Problem problem) {
        return file.equals(fileName) && code == problem.code() && raw.equals(problem.raw());
    }
}
