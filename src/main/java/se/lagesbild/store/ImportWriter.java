package se.lagesbild.store;

import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import se.lagesbild.domain.Answer;
import se.lagesbild.domain.Area;
import se.lagesbild.domain.AreaAlias;
import se.lagesbild.domain.Chunk;
import se.lagesbild.domain.ComparabilityBreak;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Document;
import se.lagesbild.domain.Indicator;
import se.lagesbild.domain.NewWording;
import se.lagesbild.domain.Observation;
import se.lagesbild.domain.Portrait;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.Profile;
import se.lagesbild.domain.Progress;
import se.lagesbild.domain.RowBalance;
import se.lagesbild.domain.SurveyWave;

/// One import on its way into the file: a transaction that takes observations chunk by chunk, tells what they change,
/// and is then committed or, when it is closed without that, leaves nothing behind. For one thread.
public final class ImportWriter implements AutoCloseable {
    /// As measured: sorted well, and 64 MB of heap are enough.
    public static final int CHUNK = 262_144;

    /// Up to here nothing is written to the disk before the end, so that readers never wait.
    private static final int UNSPILLED = 200_000;

    private final Database database;
    private final Connection connection;
    private final String fileName;
    private final Progress progress;
    private final Keys keys;
    private final ObservationWriter observations;
    private final Packing packing;
    private final boolean large;
    private final long id;
    private int blocks;
    private boolean identified;
    private boolean open = true;

    /// @param large whether references are checked once at the end, which pays for many rows
    ImportWriter(Database database, String fileName, Charset encoding, Progress progress, boolean large)
            throws StoreException {
        this.database = database;
        this.large = large;
        this.connection = large ? database.beginUnreferenced() : database.begin();
        this.fileName = fileName;
        this.progress = progress;
        this.packing = new Packing(encoding);
        try {
            Sql.execute(connection, "PRAGMA cache_spill = 0");
            this.id = ImportTables.begin(connection, fileName, database.clock().instant());
            this.keys = new Keys(connection, Labels.read(connection));
            this.observations = new ObservationWriter(connection, keys, id);
        } catch (SQLException broken) {
            packing.close();
            database.end();
            throw Failures.of(database.file(), broken);
        }
    }

    /// Begins with a file that is held in memory.
    static ImportWriter of(Database database, DeliveredFile file, String source, String profile, Progress progress)
            throws StoreException {
        ImportWriter writer = new ImportWriter(database, file.name(), file.encoding(), progress, false);
        try {
            if (!writer.identify(file, source, profile)) {
                throw new StoreException(StoreException.Kind.EXISTS, database.file(), file.name());
            }
            writer.keep(file.content().bytes());
            return writer;
        } catch (InterruptedException stopped) {
            writer.close();
            throw new StoreException(StoreException.Kind.CANCELLED, database.file(), stopped);
        } catch (StoreException failed) {
            writer.close();
            throw failed;
        }
    }

    /// What an undo names the import by, once it is committed.
    public long id() {
        return id;
    }

    /// Keeps the next bytes of the file, which must not change afterwards; from whatever thread reads it.
    ///
    /// @throws InterruptedException when the thread shall stop while it waits for the packing
    public void keep(byte[] bytes) throws InterruptedException {
        packing.add(bytes);
    }

    /// Says what the file is.
    ///
    /// @return false when exactly this file is stored already
    public boolean identify(DeliveredFile file, String source, String profile) throws StoreException {
        return asked(() -> {
            boolean other = ImportTables.live(connection, file.content().hash())
                    .filter(found -> found != id)
                    .isEmpty();
            if (other) {
                ImportTables.identify(connection, id, file, source, profile);
            }
            identified = other;
            return other;
        });
    }

    /// Adds an area that the file tells of itself.
    public void add(Area area) throws StoreException {
        change(() -> {
            new GeographyTables(connection).add(area, fileName, id);
            keys.grow();
        });
    }

    /// Adds an indicator that nobody knew.
    public void add(Indicator indicator) throws StoreException {
        change(() -> {
            new CatalogueTables(connection).add(indicator, OptionalLong.of(id));
            keys.grow();
        });
    }

    public void add(SurveyWave wave) throws StoreException {
        change(() -> TurnoutTables.add(connection, keys, wave, id));
    }

    /// Remembers that a text is another spelling of an area.
    public void add(AreaAlias alias) throws StoreException {
        change(() -> new GeographyTables(connection)
                .learn(alias, database.clock().instant().toString()));
    }

    /// Puts a measure in the words of the file, after its observations.
    ///
    /// @return the first year of these, when the measure never had those words
    public Optional<Integer> add(NewWording wording) throws StoreException {
        return asked(() -> new Wordings(connection, id).add(wording));
    }

    /// Adds a break, unless the series has one in that year.
    public void add(ComparabilityBreak one) throws StoreException {
        change(() -> {
            CatalogueTables tables = new CatalogueTables(connection);
            boolean isKnown = tables.read().breaks().stream()
                    .anyMatch(other -> other.scope().equals(one.scope()) && other.year() == one.year());
            if (!isKnown) {
                tables.add(one);
            }
        });
    }

    /// Notes what the file looks like.
    public void add(Portrait portrait) throws StoreException {
        change(() -> PortraitTables.add(connection, id, portrait));
    }

    /// Says from which document the values were typed in.
    public void add(Document document) throws StoreException {
        change(() -> ImportTables.add(connection, id, document));
    }

    /// Keeps a profile, with what the file taught.
    public void add(Profile profile) throws StoreException {
        change(() ->
                new ProfileTables(connection).save(profile, database.clock().instant()));
    }

    /// Adds observations of any number.
    ///
    /// @throws StoreException of the kind CANCELLED when the one who watches has had enough
    public void add(List<Observation> some) throws StoreException {
        for (int from = 0; from < some.size(); from += CHUNK) {
            add(Chunk.of(some.subList(from, Math.min(from + CHUNK, some.size()))));
        }
    }

    /// Adds a chunk; larger ones are sorted better, smaller ones need less memory.
    ///
    /// @throws StoreException of the kind CANCELLED when the one who watches has had enough
    public void add(Chunk chunk) throws StoreException {
        change(() -> {
            if (observations.added() + chunk.size() > UNSPILLED) {
                Sql.execute(connection, "PRAGMA cache_spill = 1");
            }
            if (!observations.add(chunk, progress)) {
                throw new StoreException(StoreException.Kind.CANCELLED, database.file(), fileName);
            }
            keep(packing.ready());
        });
    }

    private void keep(List<Packer.Block> some) throws SQLException {
        KeptFiles.add(connection, id, blocks, some);
        blocks += some.size();
    }

    /// Which observations were stored already with the same content, by the order in which they were added.
    public BitSet known() {
        return observations.known();
    }

    /// How many stored values would be replaced.
    public long revised() throws StoreException {
        return asked(() -> History.replacedBy(connection, id));
    }

    /// The first of them, in the order of the new file.
    public List<Revision> revisions(int atMost) throws StoreException {
        return asked(() -> History.revisions(connection, Labels.read(connection), id, atMost));
    }

    /// Makes it last.
    ///
    /// @return the number of the import
    public long commit(RowBalance rows, List<Problem> problems, List<Answer> answers) throws StoreException {
        if (!identified) {
            throw new IllegalStateException("what " + fileName + " is must be said first, and that it is not there");
        }
        change(() -> {
            keep(rest());
            observations.count(connection);
            int stored = observations.added() - observations.known().cardinality();
            ImportTables.finish(connection, id, stored, rows);
            for (int nr = 0; nr < problems.size(); nr++) {
                ImportTables.add(connection, id, nr, problems.get(nr));
            }
            for (int nr = 0; nr < answers.size(); nr++) {
                ImportTables.add(connection, id, nr, answers.get(nr));
            }
            Log.write(database, connection, Log.Action.IMPORTED, Optional.of(id), fileName);
            for (Answer answer : answers) {
                Log.write(database, connection, Log.Action.ANSWERED, Optional.of(id), written(answer));
            }
            check();
            database.commit();
        });
        return id;
    }

    private void check() throws SQLException {
        List<String> broken = large ? References.broken(connection, observations.areas()) : List.of();
        if (!broken.isEmpty()) {
            throw new SQLException(fileName + " refers to what is not there, in " + String.join(", ", broken));
        }
    }

    private static String written(Answer answer) {
        return answer.code() + " " + answer.raw() + ": " + answer.answer();
    }

    private List<Packer.Block> rest() throws StoreException {
        try {
            return packing.end();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreException.Kind.CANCELLED, database.file(), stopped);
        } catch (ExecutionException failed) {
            throw new StoreException(StoreException.Kind.BROKEN, database.file(), failed);
        }
    }

    @Override
    public void close() throws StoreException {
        if (open) {
            open = false;
            packing.close();
            try {
                change(() -> {
                    observations.close();
                    Sql.execute(connection, "PRAGMA cache_spill = 1");
                });
            } finally {
                database.end();
            }
        }
    }

    /// A step that may fail.
    private interface Step {
        void run() throws SQLException, StoreException;
    }

    private void change(Step step) throws StoreException {
        asked(() -> {
            step.run();
            return id;
        });
    }

    /// A question that may fail.
    private interface Question<T> {
        T ask() throws SQLException, StoreException;
    }

    private <T> T asked(Question<T> question) throws StoreException {
        try {
            return question.ask();
        } catch (SQLException broken) {
            throw Failures.of(database.file(), broken);
        }
    }
}
