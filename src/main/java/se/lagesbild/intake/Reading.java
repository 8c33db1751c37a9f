package se.lagesbild.intake;

import java.nio.charset.Charset;
import java.util.Optional;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.Portion;

/// One file on its way through intake. A long table is read while it is stored; whether it may be stored is known at
/// its end.
public interface Reading extends AutoCloseable {
    /// Takes the bytes of the file, as they are read.
    interface Keeper {
        void keep(byte[] bytes) throws InterruptedException;
    }

    String fileName();

    /// Says where lines end.
    Charset encoding();

    /// Whether all is known before anything was stored.
    boolean isRead();

    /// Begins to give portions; whoever keeps the bytes gets them from the thread that reads.
    void begin(Keeper keeper) throws InterruptedException;

    /// Waits for what [#next()] gives.
    ///
    /// @return false when it is not there yet after that time
    boolean isReady(long milliseconds) throws IntakeException;

    /// The next observations; empty at the end.
    Optional<Portion> next() throws IntakeException;

    /// Whether, at the end, what was given is void: later lines showed that it was misread.
    boolean isVoid();

    /// The same file from its beginning, with what is known of it by now.
    Reading again() throws IntakeException;

    /// All but the observations of a long table, at the end.
    Delivery delivery();

    /// Stops reading.
    @Override
    void close();

    /// A file that is read already.
    static Reading of(Delivery delivery) {
        return new WholeReading(delivery);
    }
}
