package se.lagesbild.intake;

import se.lagesbild.domain.Level;
import se.lagesbild.domain.Problem;
import se.lagesbild.domain.ProblemCode;

/// Looks through a text for characters that no table has: zeros, controls, and the sign that stands where a letter was
/// lost.
final class TextCheck {
    private final Problems problems;
    private final Level lostLetter;

    /// @param lostLetter how bad a lost letter is
    TextCheck(Problems problems, Level lostLetter) {
        this.problems = problems;
        this.lostLetter = lostLetter;
    }

    void check(String text) {
        check(text, 1);
    }

    /// Whether all characters are such as text has.
    static boolean isClean(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isOdd(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a character is one that no text has.
    static boolean isOdd(char one) {
        boolean blank = one == '\t' || one == '\f' || one == '\n' || one == '\r';
        return (one < ' ' && !blank) || one == '\u007F' || one == '\uFFFD';
    }

    /// @param first number of the first line
    void check(String text, int first) {
        int line = first;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == '\n' || one == '\r') {
                line += one == '\n' || !isFollowedByEnd(text, at) ? 1 : 0;
            } else if (one < ' ' || one == '\u007F' || one == '\uFFFD') {
                report(one, line);
            }
        }
    }

    private static boolean isFollowedByEnd(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == '\r' && next < at + 3) {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    private void report(char one, int line) {
        if (one == 0) {
            problems.add(Problem.of(Level.REJECT, ProblemCode.NUL, line, 0, ""));
        } else if (one == '\uFFFD') {
            problems.add(Problem.of(lostLetter, ProblemCode.BAD_ENCODING, line, 0, ""));
        } else if (one != '\t' && one != '\f') {
            problems.add(Problem.of(Level.WARN, ProblemCode.CONTROL_CHAR, line, 0, ""));
        }
    }
}
