package se.lagesbild.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.lagesbild.domain.DeliveredFile;
import se.lagesbild.domain.Delivery;
import se.lagesbild.domain.FileContent;
import se.lagesbild.domain.Level;

/// The lines of a long table that tell something that no line before them told: the first of every name, every kind of
/// cell, and all that are not plain rows. They are read as any small file is, so that every rule stands in one place;
/// the rows between them only repeat.
final class Telling {
    private final Knowledge known;
    private final String fileName;
    private final Encoding encoding;
    private final DialectChoice choice;
    private final TreeMap<Integer, String> records = new TreeMap<>();

    Telling(Knowledge known, String fileName, Encoding encoding, DialectChoice choice) {
        this.known = known;
        this.fileName = fileName;
        this.encoding = encoding;
        this.choice = choice;
    }

    /// What the lines say.
    ///
    /// @param layout empty when they are no table
    /// @param headerLine number of the header's last line
    /// @param problems with their places
    /// @param list whether it is a list of events or persons
    /// @param masked whether something was left out that points at persons
    record Said(
            Delivery delivery,
            Optional<Layout> layout,
            int headerLine,
            Problems problems,
            boolean list,
            boolean masked) {
        /// Whether the file is stored without something that stands in it, which needs the whole of it.
        boolean isRedacted() {
            return masked && delivery.outcome().isStored();
        }
    }

    Dialect dialect() {
        return choice.dialect();
    }

    Encoding encoding() {
        return encoding;
    }

    String fileName() {
        return fileName;
    }

    void add(int line, String record) {
        records.putIfAbsent(line, record);
    }

    /// Whether that line said something else when it was read before: the file has been changed meanwhile.
    boolean contradicts(int line, String record) {
        return !records.getOrDefault(line, record).equals(record);
    }

    boolean has(int line) {
        return records.containsKey(line);
    }

    int size() {
        return records.size();
    }

    /// Reads them.
    ///
    /// @param end the last bytes of the file, or as if it ended well
    Said said(byte[] end) {
        return said(end, records);
    }

    /// Reads only some of them, which is quicker and tells less: the head of the file, those of some numbers, and all
    /// behind a line.
    Said said(byte[] end, int head, Collection<Integer> some, int behind) {
        SortedMap<Integer, String> few = new TreeMap<>(records.headMap(head, true));
        some.forEach(line -> few.put(line, records.getOrDefault(line, "")));
        few.putAll(records.tailMap(behind, false));
        return said(end, few);
    }

    /// How many stand behind a line.
    int countBehind(int line) {
        return records.tailMap(line, false).size();
    }

    /// Number of the last of them, 0 when there is none.
    int lastLine() {
        return records.isEmpty() ? 0 : records.lastKey();
    }

    private Said said(byte[] end, SortedMap<Integer, String> records) {
        Draft draft = Draft.of(new DeliveredFile(fileName, new FileContent(end), encoding.charset()), List.of());
        new Decoded(draft.problems(), Level.REJECT).report(encoding);
        TextCheck check = new TextCheck(draft.problems(), Level.REJECT);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Integer, String> one : records.entrySet()) {
            check.check(one.getValue(), one.getKey());
            text.append(one.getValue()).append('\n');
        }
        FileReading.report(choice, draft.problems());
        draft.problems().answers().cut(choice.dialect());
        int[] numbers = records.keySet().stream().mapToInt(Integer::intValue).toArray();
        Lines.Records lines = Lines.of(text.toString(), numbers, choice, draft.problems());
        RecordsReading reading = new RecordsReading(known, lines, draft);
        Delivery delivery = reading.delivery();
        return new Said(
                delivery,
                reading.layout(),
                reading.headerLine(),
                draft.problems(),
                reading.privacy().map(Privacy::list).orElse(false),
                reading.privacy().map(Privacy::masked).orElse(false));
    }
}
