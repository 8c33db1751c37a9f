package se.lagesbild.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Geography;
import se.lagesbild.domain.Profile;

/// Turns one file into one delivery, in which every line is used or reported.
public final class Intake {
    private final Knowledge known;

    /// @param geography what the database knows, always with the reference areas of Sweden
    /// @param catalogue sources and indicators the database knows
    /// @param profiles the first one that matches a file is used
    /// @param clock says which years lie in the future
    public Intake(Geography geography, Catalogue catalogue, List<Profile> profiles, Clock clock) {
        this.known = new Knowledge(geography, catalogue, profiles, clock);
    }

    /// Reads a file from disk.
    ///
    /// @throws IntakeException when the file cannot be read at all; bad contents are problems of the delivery instead
    public Delivery read(Path path) throws IntakeException {
        return read(path, List.of());
    }

    /// The same with answers to what the file asks, and perhaps to other files.
    public Delivery read(Path path, List<Answer> answers) throws IntakeException {
        try {
            return read(String.valueOf(path.getFileName()), new FileContent(Files.readAllBytes(path)), answers);
        } catch (NoSuchFileException absent) {
            throw new IntakeException(path, "there is no such file; check the name", absent);
        } catch (IOException broken) {
            throw new IntakeException(path, "cannot be read; check that you may open it and try again", broken);
        }
    }

    /// Reads bytes that came under that name; bad data becomes problems, never an exception.
    public Delivery read(String fileName, FileContent content) {
        return read(fileName, content, List.of());
    }

    /// The same with answers to what the file asks, and perhaps to other files.
    public Delivery read(String fileName, FileContent content, List<Answer> answers) {
        return new FileReading(known, fileName, content, answers).delivery();
    }
}
