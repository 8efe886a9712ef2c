package pincite.passage.instruction;

import java.util.List;
import java.util.function.Predicate;

/** Tells whether a paragraph speaks to a machine that reads it. One that merely tells of such words, and by whom they were said, does not. */
public final class Instruction {

    /** In UTF-16 units: of a longer paragraph, each part is looked at by itself. */
    private static final int PART = 4_000;
    private static final int OVERLAP = 400;

    private static final List<Predicate<String>> AS_WRITTEN = List.of(Concealment::isIn, FakeTurn::isIn,
            ToolOutput::isIn,
            Lure::isIn);
    private static final List<Predicate<String>> AS_SAID = List.of(Overruling::isIn, AnswerOrder::isIn, Condition::isIn,
            MachineAddress::isIn, Impersonation::isIn, Disclosure::isIn, ForeignOrder::isIn);
    private static final List<Predicate<String>> AS_A_WHOLE = List.of(Encoding::isIn, Stuffing::isIn);

    private Instruction() {
    }

    public static boolean isIn(String paragraph) {
        for (int start = 0; start < Math.max(1, paragraph.length()); start += PART - OVERLAP) {
            if (isInPart(paragraph.substring(start, Math.min(paragraph.length(), start + PART)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInPart(String part) {
        var read = AsUnderstood.of(part);
        var unquoted = AsUnderstood.withoutQuotations(read);
        return any(AS_WRITTEN, part) || !unquoted.equals(part) && any(AS_WRITTEN, unquoted) || any(AS_SAID, unquoted)
                || any(AS_A_WHOLE, read);
    }

    private static boolean any(List<Predicate<String>> kinds, String text) {
        return kinds.stream().anyMatch(kind -> kind.test(text));
    }
}
