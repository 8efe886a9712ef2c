package pincite.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import pincite.audit.AuditFault.Kind;

/** Reads line by line, and notes what does not follow. */
final class ChainReading {

    private final List<AuditFault> faults = new ArrayList<>();
    private final SortedSet<Long> missing = new TreeSet<>();
    /** The last that was as it should be; empty where it is not known what comes before the next. */
    private Optional<AuditLine> last = Optional.empty();
    private long expected;
    /** Unreadable ones since the last. */
    private int unreadable;

    /** @param first number of the line that the record begins with */
    ChainReading(long first) {
        this.expected = first;
    }

    void take(String text) {
        AuditLine.read(text).ifPresentOrElse(this::take, () -> takeUnreadable());
    }

    private void takeUnreadable() {
        faults.add(new AuditFault(Kind.CHANGED, expected + unreadable, "is not as it was written"));
        unreadable++;
    }

    private void take(AuditLine line) {
        if (line.number() < expected) {
            takeLate(line);
            return;
        }
        missFrom(line);
        boolean isKnown = unreadable == 0 && line.number() == expected && last.isPresent();
        if (isKnown && !line.before().equals(last.get().hash())) {
            faults.add(new AuditFault(Kind.CHANGED, line.number() - 1, "is not the line that the next one follows"));
        }
        goOn(line);
    }

    /** In the place of as many as are missing, unreadable ones stand. */
    private void missFrom(AuditLine line) {
        for (long number = expected + unreadable; number < line.number(); number++) {
            missing.add(number);
        }
    }

    private void goOn(AuditLine line) {
        expected = line.number() + 1;
        unreadable = 0;
        last = Optional.of(line);
    }

    private void takeLate(AuditLine line) {
        boolean isMoved = missing.remove(line.number());
        faults.add(isMoved
                ? new AuditFault(Kind.REORDERED, line.number(), "stands behind a later one")
                : new AuditFault(Kind.ADDED, line.number(), "stands there once more"));
    }

    /** The newest one of the head may not be in its file yet, where the process was killed between the two. */
    void end(AuditLine newest) {
        long behind = expected + unreadable;
        boolean isDue = newest.number() == behind && (unreadable > 0 || last.isEmpty() || newest.follows(last.get()));
        if (isDue) {
            goOn(newest);
        } else if (newest.number() >= behind) {
            faults.add(new AuditFault(Kind.CUT, behind, "and those behind it are missing, up to " + newest.number()));
        } else if (newest.number() < behind - 1) {
            faults.add(new AuditFault(Kind.ADDED, newest.number() + 1, "is behind the last one"));
        } else if (last.isPresent() && unreadable == 0 && !last.get().equals(newest)) {
            faults.add(new AuditFault(Kind.CHANGED, newest.number(), "is not the last one that was written"));
        }
    }

    /** In the order of lines. */
    List<AuditFault> faults() {
        return Stream.concat(faults.stream(), ranges().stream())
                .sorted((one, other) -> Long.compare(one.line(), other.line())).toList();
    }

    private List<AuditFault> ranges() {
        var ranges = new ArrayList<AuditFault>();
        for (long first : missing) {
            if (!missing.contains(first - 1)) {
                ranges.add(new AuditFault(Kind.MISSING, first, "is missing" + upTo(first)));
            }
        }
        return ranges;
    }

    private String upTo(long first) {
        long end = first;
        while (missing.contains(end + 1)) {
            end++;
        }
        return end == first ? "" : ", and all up to " + end;
    }

    Optional<AuditLine> last() {
        return last;
    }
}
