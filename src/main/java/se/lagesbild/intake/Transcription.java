package se.lagesbild.intake;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Catalogue;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.Learned;
import se.lagesbild.domain.Portrait;
import se.lagesbild.domain.ProblemCode;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.ProfileMemory;
import se.lagesbild.domain.Transcript;

/// Makes a delivery of values that somebody typed in: they are written as a table and read as any table is, so that
/// the same rules hold for them. Line 1 is the header; row n of the transcript is line n + 1.
final class Transcription {
    /// The columns, by number from 1: what a problem names.
    private static final String[] HEADER = {
        "Område", "År", "Värde", "Antal svar", "Nedre gräns", "Övre gräns", "Dokument", "Sida"
    };

    private final Knowledge known;
    private final Transcript transcript;

    Transcription(Knowledge known, Transcript transcript) {
        this.known = known;
        this.transcript = transcript;
    }

    Delivery delivery(List<Answer> answers) {
        Profile profile = profile();
        Knowledge here = new Knowledge(known.geography(), catalogue(), List.of(profile), known.clock())
                .with(Optional.of(profile.name()));
        FileContent content = new FileContent(text().getBytes(StandardCharsets.UTF_8));
        Delivery read = new FileReading(here, transcript.name(), content, answers).delivery();
        Learned learned = read.learned();
        return new Delivery(
                read.file(),
                Optional.of(profile),
                read.observations(),
                read.waves(),
                isNew() ? List.of(transcript.indicator()) : List.of(),
                read.newAreas(),
                // the last two columns say what the import's document says
                read.problems().stream()
                        .filter(one -> one.code() != ProblemCode.UNKNOWN_COLUMN)
                        .toList(),
                read.rows(),
                read.figures(),
                new Learned(
                        learned.decided(),
                        learned.aliases(),
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Portrait.BLANK,
                        learned.match()));
    }

    private boolean isNew() {
        return known.catalogue().indicator(transcript.indicator().code()).isEmpty();
    }

    private Catalogue catalogue() {
        List<Indicator> indicators = new ArrayList<>(known.catalogue().indicators());
        if (isNew()) {
            indicators.add(transcript.indicator());
        }
        return new Catalogue(
                known.catalogue().sources(), indicators, known.catalogue().breaks());
    }

    /// Knows what the values measure, and nothing that a file would have to tell.
    private Profile profile() {
        ProfileMemory memory = new ProfileMemory(
                Map.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                transcript.division(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        Indicator indicator = transcript.indicator();
        return new Profile(
                "",
                indicator.source(),
                List.of(),
                Map.of(),
                Optional.of(indicator.code()),
                false,
                Set.of(),
                true,
                memory);
    }

    private String text() {
        StringWriter text = new StringWriter();
        try (ICSVWriter writer =
                new CSVWriterBuilder(text).withSeparator(';').withLineEnd("\n").build()) {
            writer.writeNext(HEADER, false);
            for (Transcript.Row row : transcript.rows()) {
                String[] cells = {
                    row.area(),
                    row.period(),
                    row.value(),
                    row.answers(),
                    row.lower(),
                    row.upper(),
                    transcript.document().title(),
                    transcript.document().page()
                };
                writer.writeNext(cells, false);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("a text in memory can be written", unwritable);
        }
        return text.toString();
    }
}
