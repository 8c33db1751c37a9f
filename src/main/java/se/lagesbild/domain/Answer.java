package se.lagesbild.domain;

/// What somebody decided about a question of an import.
///
/// @param file name of the file that asked, without folder; [#ANY_FILE] for what a profile remembers
/// @param raw the text in question, as it stands in the file; empty for every text of the file
/// @param answer one of the choices of the [Problem], or, where it leaves the choice open, what the user wrote
public record Answer(String file, ProblemCode code, String raw, String answer) {
    /// Stands for all files of a profile.
    public static final String ANY_FILE = "";
    /// A revised value takes the place of the stored one.
    public static final String REPLACE = "replace";
    /// The stored value stays.
    public static final String KEEP = "keep";
    /// The row is left out and counted as refused.
    public static final String SKIP_ROW = "skip_row";
    /// What the file names is something that nobody knew.
    public static final String NEW = "new";
    /// What the file names is what the question suggests.
    public static final String SAME = "same";
    /// Before the measure that a file's new name means in other words, so that earlier years cannot be held beside it.
    public static final String REWORDED = "reworded:";
    /// The division holds in the file's years too.
    public static final String HOLDS = "holds";
    /// "-" says that nothing happened.
    public static final String ZERO = "zero";
    /// "-" says that nothing is known.
    public static final String MISSING = "missing";
    /// "12.345" is a bit more than twelve thousand.
    public static final String THOUSANDS = "thousands";
    /// "12.345" is a bit more than twelve.
    public static final String DECIMAL = "decimal";
    /// The column is left out, in the kept copy of the file as well.
    public static final String DROP_COLUMN = "drop_column";
    /// The question is in which period the numbers of a file were measured.
    public static final String PERIOD = "period";
    /// The question is what the numbers of a file measure.
    public static final String INDICATOR = "indicator";
    /// The question is which area the numbers of a file are about.
    public static final String AREA = "area";
    /// Before the number of the line that is right, of two that contradict each other.
    public static final String LINE = "line:";

    /// Whether it answers that problem of that file.
    public boolean isTo(String fileName, Problem problem) {
        return isAbout(fileName, problem.code(), problem.raw());
    }

    /// Whether it says something about that text of that file.
    public boolean isAbout(String fileName, ProblemCode what, String text) {
        return (file.equals(fileName) || file.equals(ANY_FILE)) && code == what && raw.equals(text);
    }

    /// Whether both answer one question, perhaps otherwise.
    public boolean isAboutTheSameAs(Answer other) {
        return file.equals(other.file) && code == other.code && raw.equals(other.raw);
    }

    /// The same for every file of a profile.
    public Answer forAnyFile() {
        return new Answer(ANY_FILE, code, raw, answer);
    }
}
