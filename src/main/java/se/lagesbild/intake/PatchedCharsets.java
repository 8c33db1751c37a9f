package se.lagesbild.intake;

import java.nio.charset.Charset;
import java.nio.charset.spi.CharsetProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the encodings of [PatchedUtf8] known by name, so that a kept file of such an encoding is read again as it was.
public final class PatchedCharsets extends CharsetProvider {
    private static final List<Charset> ALL = List.of(PatchedUtf8.MIXED, PatchedUtf8.TWICE);

    @Override
    public Iterator<Charset> charsets() {
        return ALL.iterator();
    }

    @Override
    public @Nullable Charset charsetForName(String name) {
        Optional<Charset> found =
                ALL.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
        return found.orElse(null);
    }
}
