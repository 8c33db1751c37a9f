package se.lagesbild.store;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Reads CSV by RFC 4180 and gives every character back. OpenCSV, which writes these files, loses a carriage return
/// at the end of a line's last cell and stops at an empty line inside a cell.
final class SheetReader {
    private static final int END = -1;

    private final Reader reader;
    private int next;

    SheetReader(Reader reader) throws IOException {
        this.reader = reader;
        this.next = reader.read();
        if (next == Export.MARK) {
            next = reader.read();
        }
    }

    /// The cells of the next line, none at the end.
    List<String> line() throws IOException {
        List<String> cells = new ArrayList<>();
        if (next == END) {
            return cells;
        }
        do {
            cells.add(next == '"' ? quoted() : plain());
        } while (took(','));
        took('\r');
        if (!took('\n') && next != END) {
            throw new IOException("text behind a closing quote");
        }
        return cells;
    }

    private boolean took(char wanted) throws IOException {
        if (next != wanted) {
            return false;
        }
        next = reader.read();
        return true;
    }

    private String plain() throws IOException {
        StringBuilder cell = new StringBuilder();
        for (; next != END && next != ',' && next != '\n' && next != '\r'; next = reader.read()) {
            cell.append((char) next);
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        StringBuilder cell = new StringBuilder();
        next = reader.read();
        while (true) {
            if (next == END) {
                throw new IOException("a quoted cell does not end");
            }
            if (took('"') && next != '"') {
                return cell.toString();
            }
            cell.append((char) next);
            next = reader.read();
        }
    }
}
