package se.lagesbild.store;

import java.util.List;
import se.lagesbild.domain.Flag;
import se.lagesbild.domain.InformationClass;
import se.lagesbild.domain.ObservationKind;
import se.lagesbild.domain.Status;

/// The small integers that stand for words in the file, as its table `code` tells other programs. Their order is
/// that of the files already written, not of the types.
///
/// @param name of the list in the table `code`
record Codes<E extends Enum<E>>(String name, List<E> words) {
    static final Codes<ObservationKind> KIND =
            new Codes<>("kind", List.of(ObservationKind.VALUE, ObservationKind.COUNT));
    static final Codes<Status> STATUS = new Codes<>(
            "status", List.of(Status.OK, Status.SUPPRESSED, Status.MISSING, Status.NOT_ASKED, Status.UNDEFINED));
    static final Codes<Flag> FLAG = new Codes<>("flag", List.of(Flag.PRELIMINARY, Flag.ESTIMATED, Flag.SYNTHETIC));
    static final Codes<InformationClass> INFORMATION_CLASS = new Codes<>(
            "information_class",
            List.of(InformationClass.OPEN, InformationClass.INTERNAL, InformationClass.RESTRICTED));

    int code(E word) {
        int code = words.indexOf(word);
        if (code < 0) {
            throw new IllegalArgumentException("the file has no code for " + word);
        }
        return code;
    }

    E of(int code) {
        return words.get(code);
    }
}
