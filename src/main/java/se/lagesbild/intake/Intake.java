package se.lagesbild.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Level;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Transcript;

/// Turns one file into one delivery, in which every line is used or reported.
public final class Intake {
    /// Files of fewer bytes are held in memory.
    private static final int LONG = 1 << 20;
    /// Sorted well, as measured.
    private static final int CHUNK = 1 << 18;
    private static final long SMALL_HEAP = 200L << 20;

    private final Knowledge known;

    /// @param geography what the database knows, always with the reference areas of Sweden
    /// @param catalogue sources and indicators the database knows
    /// @param profiles the first one that matches a file is used
    /// @param clock says which years lie in the future
    public Intake(Geography geography, Catalogue catalogue, List<Profile> profiles, Clock clock) {
        this.known = new Knowledge(geography, catalogue, profiles, clock);
    }

    private Intake(Knowledge known) {
        this.known = known;
    }

    /// The same, reading every file with the profile of that name.
    public Intake with(Optional<String> profile) {
        return new Intake(known.with(profile));
    }

    /// Reads a file from disk.
    ///
    /// @throws IntakeException when the file cannot be read at all; bad contents are problems of the delivery instead
    public Delivery read(Path path) throws IntakeException {
        return read(path, List.of());
    }

    /// The same with answers to what the file asks, and perhaps to other files.
    public Delivery read(Path path, List<Answer> answers) throws IntakeException {
        String name = String.valueOf(path.getFileName());
        try {
            return Files.size(path) > ReadingLimits.FILE_BYTES
                    ? tooLarge(name)
                    : read(name, new FileContent(Files.readAllBytes(path)), answers);
        } catch (OutOfMemoryError full) {
            return tooLarge(name);
        } catch (NoSuchFileException absent) {
            throw new IntakeException(path, "there is no such file; check the name", absent);
        } catch (IOException broken) {
            throw new IntakeException(path, "cannot be read; check that you may open it and try again", broken);
        }
    }

    private static Delivery tooLarge(String name) {
        DeliveredFile unread = new DeliveredFile(name, new FileContent(new byte[0]), StandardCharsets.UTF_8);
        return Draft.of(unread, List.of()).refused(Level.REJECT, ProblemCode.FILE_TOO_LARGE, 0);
    }

    /// Begins to read a file from disk: a long table is read while it is stored, any other, and one whose questions
    /// were answered, at once.
    ///
    /// @throws IntakeException when the file cannot be read at all
    public Reading open(Path path, List<Answer> answers) throws IntakeException {
        String name = String.valueOf(path.getFileName());
        boolean answered =
                answers.stream().anyMatch(one -> one.file().equals(name) && one.code() != ProblemCode.REVISION);
        return answered || known.wanted().isPresent()
                ? Reading.of(read(path, answers))
                : open(path, LONG, Runtime.getRuntime().maxMemory() < SMALL_HEAP ? CHUNK / 4 : CHUNK);
    }

    /// @param head files of fewer bytes are held in memory
    /// @param chunk rows of one portion
    Reading open(Path path, int head, int chunk) throws IntakeException {
        try {
            Optional<Reading> table = new LongTables(this, known, head, chunk).open(path);
            return table.isPresent() ? table.get() : Reading.of(read(path));
        } catch (IOException broken) {
            return Reading.of(read(path));
        }
    }

    /// Reads bytes that came under that name; bad data becomes problems, never an exception.
    public Delivery read(String fileName, FileContent content) {
        return read(fileName, content, List.of());
    }

    /// Reads values that somebody typed in, by the rules for files; row n of them is line n + 1.
    public Delivery read(Transcript transcript, List<Answer> answers) {
        return new Transcription(known, transcript).delivery(answers);
    }

    /// The same with answers to what the file asks, and perhaps to other files.
    public Delivery read(String fileName, FileContent content, List<Answer> answers) {
        return new FileReading(known, fileName, content, answers).delivery();
    }
}
