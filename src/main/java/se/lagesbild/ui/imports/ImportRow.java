package se.lagesbild.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.ImportBatch;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.Outcome;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.workbench.FileDrift;
import se.lagesbild.workbench.Receipt;

/// One file: stored, ready to be stored, waiting for an answer, or to be mended.
///
/// @param source code of its source
/// @param profile what recognised it, empty when nothing did
/// @param observations stored, or that would be stored
/// @param stored what can be taken back, where it is stored
/// @param receipt how its reading ended, where it is not
/// @param drift what changed since the file before it of its source
public record ImportRow(
        String file,
        String source,
        String profile,
        Outcome outcome,
        int observations,
        RowBalance balance,
        List<Problem> problems,
        Optional<ImportBatch> stored,
        Optional<Receipt> receipt,
        Optional<FileDrift> drift) {
    /// How far a file has come.
    public enum State {
        /// Its values are in the lägesbild.
        STORED,
        /// They are, and something deserves a look.
        STORED_REMARKED,
        /// It was read and can be stored as it is.
        READY,
        /// It can, and something deserves a look.
        READY_REMARKED,
        /// Everything in it is stored already.
        KNOWN,
        /// It asks something.
        ASKING,
        /// It must be mended.
        REFUSED
    }

    static ImportRow of(ImportBatch batch, Optional<FileDrift> drift) {
        return new ImportRow(
                batch.fileName(),
                batch.source(),
                batch.profile(),
                Outcome.of(batch.problems()),
                batch.observations(),
                batch.rows(),
                batch.problems(),
                Optional.of(batch),
                Optional.empty(),
                drift);
    }

    static ImportRow of(Receipt receipt, Optional<FileDrift> drift) {
        return new ImportRow(
                receipt.fileName(),
                receipt.delivery().source(),
                receipt.delivery().profile().map(profile -> profile.name()).orElse(""),
                receipt.outcome(),
                receipt.observations(),
                receipt.rows(),
                receipt.problems(),
                Optional.empty(),
                Optional.of(receipt),
                drift);
    }

    public State state() {
        boolean isRemarked = outcome == Outcome.WARN;
        if (stored.isPresent()) {
            return isRemarked ? State.STORED_REMARKED : State.STORED;
        }
        if (isReady()) {
            return isRemarked ? State.READY_REMARKED : State.READY;
        }
        return outcome == Outcome.HOLD ? State.ASKING : outcome == Outcome.REJECT ? State.REFUSED : State.KNOWN;
    }

    /// Whether it is the same file in the same place, whatever became of it meanwhile.
    boolean isSameAs(ImportRow other) {
        return stored.map(ImportBatch::id).equals(other.stored.map(ImportBatch::id)) && path().equals(other.path());
    }

    /// Whether it was read and can be stored as it is.
    public boolean isReady() {
        return receipt.map(Receipt::isReady).orElse(false);
    }

    /// Whether somebody typed its values in from a document.
    public boolean isTyped() {
        return stored.flatMap(ImportBatch::document).isPresent();
    }

    /// Where it was read from, where it is not stored.
    public Optional<Path> path() {
        return receipt.map(Receipt::file);
    }

    /// What it asks and somebody can answer.
    public List<Problem> questions() {
        return outcome == Outcome.HOLD
                ? problems.stream().filter(one -> one.isQuestion()).toList()
                : List.of();
    }

    /// Measures that are new, each of which may be a known one in other words, while somebody can still say so.
    public List<Problem> offers() {
        return receipt.isEmpty() || outcome == Outcome.REJECT
                ? List.of()
                : problems.stream()
                        .filter(one -> one.code() == ProblemCode.NEW_INDICATOR
                                && one.level() == Level.INFO
                                && !one.choices().isEmpty())
                        .toList();
    }

    /// What was said of such measures.
    public List<Answer> linked() {
        return receipt.map(Receipt::answers).orElse(List.of()).stream()
                .filter(one ->
                        one.code() == ProblemCode.NEW_INDICATOR && !one.answer().equals(Answer.NEW))
                .toList();
    }

    /// What dashes among counts are taken for, while somebody can still say so.
    public List<Answer> dashes() {
        Stream<Answer> said = receipt.map(Receipt::answers).orElse(List.of()).stream()
                .filter(one -> one.code() == ProblemCode.SUPPRESSED);
        Stream<Answer> open = receipt.isEmpty() || outcome == Outcome.REJECT
                ? Stream.empty()
                : problems.stream()
                        .filter(one -> one.code() == ProblemCode.SUPPRESSED
                                && one.choices().contains(Answer.ZERO))
                        .map(one -> new Answer(file, one.code(), one.raw(), Answer.MISSING));
        return Stream.concat(said, open).distinct().toList();
    }

    /// Whether nothing but revised values keeps it from being stored.
    public boolean asksOnlyAboutRevisions() {
        return outcome == Outcome.HOLD
                && path().isPresent()
                && problems.stream()
                        .filter(one -> one.level() == Level.HOLD)
                        .allMatch(one -> one.code() == ProblemCode.REVISION);
    }
}
