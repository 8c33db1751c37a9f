package se.lagesbild.store;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts the bytes of one file, as they come, into blocks and packs them, so that one line is found without unpacking a
/// hundred megabytes.
final class Packer {
    private final LineEnds ends;
    private byte[] rest = {};
    private int line = 1;

    Packer(Charset encoding) {
        this.ends = LineEnds.of(encoding);
    }

    /// A part of a file.
    static final class Block {
        private final int firstLine;
        private final byte[] deflated;

        private Block(int firstLine, byte[] deflated) {
            this.firstLine = firstLine;
            this.deflated = deflated;
        }

        /// Number of the line that its first byte belongs to.
        int firstLine() {
            return firstLine;
        }

        /// Its bytes as they are stored.
        byte[] deflated() {
            return deflated;
        }
    }

    /// The blocks that these bytes complete.
    List<Block> add(byte[] bytes) {
        if (rest.length == KeptFiles.BLOCK && bytes.length > 0 && !ends.isReturn(rest)) {
            // the usual case: what came last is a block by itself, and nothing need be copied
            Block block = block(rest, 0, rest.length);
            rest = bytes;
            return List.of(block);
        }
        byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
        System.arraycopy(bytes, 0, all, rest.length, bytes.length);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (all.length - at > KeptFiles.BLOCK) {
            int end = ends.blockEnd(all, at);
            blocks.add(block(all, at, end));
            at = end;
        }
        rest = Arrays.copyOfRange(all, at, all.length);
        return blocks;
    }

    /// The last block; none of an empty file.
    List<Block> end() {
        return rest.length == 0 ? List.of() : List.of(block(rest, 0, rest.length));
    }

    private Block block(byte[] bytes, int from, int end) {
        Block block = new Block(line, KeptFiles.deflated(bytes, from, end - from));
        line += ends.in(bytes, from, end);
        return block;
    }

    /// Counts line ends as an editor does: CR LF, LF, CR and CR CR LF each end one line.
    private record LineEnds(int unit, int low) {
        static LineEnds of(Charset encoding) {
            return new LineEnds(
                    encoding.name().startsWith("UTF-16") ? 2 : 1,
                    encoding.name().equals("UTF-16BE") ? 1 : 0);
        }

        boolean is(char end, byte[] bytes, int at) {
            return bytes[at + low] == end && (unit == 1 || bytes[at + 1 - low] == 0);
        }

        /// Whether the last character is a CR.
        boolean isReturn(byte[] bytes) {
            return is('\r', bytes, bytes.length - unit);
        }

        /// Where a block from there ends: not behind a CR, whose meaning depends on what follows.
        int blockEnd(byte[] bytes, int from) {
            int end = Math.min(from + KeptFiles.BLOCK, bytes.length);
            while (end < bytes.length && end > from + unit && is('\r', bytes, end - unit)) {
                end -= unit;
            }
            return end;
        }

        int in(byte[] bytes, int from, int end) {
            int plain = unit == 1 ? withoutReturns(bytes, from, end) : -1;
            return plain < 0 ? withReturns(bytes, from, end) : plain;
        }

        /// The usual case, where every byte is looked at once; -1 when there are carriage returns.
        private static int withoutReturns(byte[] bytes, int from, int end) {
            int found = 0;
            for (int at = from; at < end; at++) {
                byte one = bytes[at];
                if (one == '\n') {
                    found++;
                } else if (one == '\r') {
                    return -1;
                }
            }
            return found;
        }

        private int withReturns(byte[] bytes, int from, int end) {
            int found = 0;
            int returns = 0;
            for (int at = from; at + unit <= end; at += unit) {
                if (is('\r', bytes, at)) {
                    returns++;
                } else {
                    found += is('\n', bytes, at) ? 1 : returns;
                    returns = 0;
                }
            }
            return found;
        }
    }
}
