package pincite.engine.extractive.differ;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import pincite.answer.proof.Stance;
import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.QuestionForm;
import pincite.english.CalendarDate;
import pincite.english.Quantity;
import pincite.english.fact.Duration;
import pincite.english.fact.Facts;
import pincite.english.fact.Range;

/**
 * Tells whether two sentences say different things about the same thing, as far as a question asks: another number, date, name or the
 * opposite. In doubt they do not.
 */
public final class Disagreement {

    private static final Set<String> ONE_MORE = Set.of("also", "too", "another", "second", "other", "others",
            "elsewhere");
    /** Of the words of the shorter answer, where one denies what the other says. */
    private static final double MOST = 0.7;
    /** The same where one has the opposite of a word of the other. */
    private static final double MANY = 0.5;

    private final String question;
    private final ReadClaims claims;
    private final Sought asked;
    private final boolean isYesOrNo;

    public Disagreement(String question, ReadClaims claims) {
        this.question = question;
        this.claims = claims;
        this.asked = Sought.of(question);
        this.isYesOrNo = QuestionForm.of(question).isYesOrNo();
    }

    public boolean isBetween(Candidate one, Candidate other) {
        return isBetween(claims.of(one), claims.of(other));
    }

    /** An article that says the one and the other itself, as what was asked for and what was decided, differs from nobody. */
    public boolean isOfBothSides(Candidate one, Candidate other) {
        return isYesOrNo && isBetween(one, other);
    }

    private boolean isBetween(Claim one, Claim other) {
        return !isOneMore(one) && !isOneMore(other) && asked.isOf(one) && asked.isOf(other)
                && !SameThing.isAnother(asked, one, other)
                && (isYesOrNo ? isOpposite(one, other) : isAnother(one, other));
    }

    private boolean isOpposite(Claim one, Claim other) {
        var stance = stance(one);
        boolean isTold = stance != Stance.SILENT && stance(other) != Stance.SILENT;
        return asked.areWordsIn(one) && asked.areWordsIn(other)
                && (isTold ? stance != stance(other) : isWhollyInBoth(one, other) && isDenied(one, other));
    }

    private Stance stance(Claim claim) {
        return Stance.ofTheSame(question, claim.text());
    }

    private boolean isDenied(Claim one, Claim other) {
        return Opposition.isBetween(asked.stems(), one.said().words(), other.said().words());
    }

    private boolean isAnother(Claim one, Claim other) {
        return switch (asked.kind()) {
            case WHO -> isOtherName(one, other);
            case WHERE -> isOtherName(one, other) && isWhollyInBoth(one, other);
            case CAUSE -> isOtherCause(one, other) && isWhollyInBoth(one, other);
            case OTHER -> one.answer().isPresent() && other.answer().isPresent() && isOtherAnswer(one, other);
        };
    }

    private boolean isOtherAnswer(Claim one, Claim other) {
        var days = one.answer().get().dates().found();
        var others = other.answer().get().dates().found();
        if (!days.isEmpty() && !others.isEmpty()) {
            return days.stream().noneMatch(day -> others.stream().anyMatch(another -> isCompatible(day, another)));
        }
        if (!one.quantities().isEmpty() && !other.quantities().isEmpty()) {
            return isOtherNumber(one, other);
        }
        return isOtherPolarity(one.answer().get(), other.answer().get());
    }

    private static boolean isOtherNumber(Claim one, Claim other) {
        return isOfOneUnit(one.answer().get(), other.answer().get()) && one.quantities().stream().noneMatch(
                quantity -> other.quantities().stream()
                        .anyMatch(another -> isCompatible(quantity, one, another, other)));
    }

    /** Two lengths of time can always be compared. */
    private static boolean isOfOneUnit(Facts one, Facts other) {
        var units = one.plainStems();
        var others = other.plainStems();
        return units.isEmpty() || others.isEmpty() || !Collections.disjoint(units, others)
                || Duration.isIn(units) && Duration.isIn(others);
    }

    private static boolean isCompatible(Quantity quantity, Claim one, Quantity another, Claim other) {
        double unit = Duration.days(quantity, one.said().words());
        double otherUnit = Duration.days(another, other.said().words());
        return unit == otherUnit && quantity.hasValueOf(another)
                || new Range(quantity, unit).meets(new Range(another, otherUnit));
    }

    /** "June 3" and "June 2024" may be one day. */
    private static boolean isCompatible(CalendarDate one, CalendarDate other) {
        return one.month() == other.month() && (one.day() * other.day() == 0 || one.day() == other.day())
                && (one.year() * other.year() == 0 || one.year() == other.year());
    }

    private static boolean isOtherPolarity(Facts one, Facts other) {
        var shared = new HashSet<>(one.stems());
        shared.retainAll(other.stems());
        double share = (double) shared.size() / Math.max(1, Math.min(one.stems().size(), other.stems().size()));
        return share >= MOST && one.denials() % 2 != other.denials() % 2 || share >= MANY && one.isOpposite(other);
    }

    private boolean isWhollyInBoth(Claim one, Claim other) {
        return asked.isWhollyIn(one) && asked.isWhollyIn(other);
    }

    private boolean isOtherCause(Claim one, Claim other) {
        var causes = asked.telling(one);
        var others = asked.telling(other);
        return !causes.isEmpty() && !others.isEmpty()
                && causes.stream().noneMatch(stem -> Sought.has(others, stem));
    }

    /** One who comes to another is no other. */
    private boolean isOtherName(Claim one, Claim other) {
        var names = asked.names(one);
        var others = asked.names(other);
        return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others) && isTold(one)
                && isTold(other);
    }

    private boolean isTold(Claim claim) {
        return claim.answer().isPresent() || asked.isWhollyIn(claim);
    }

    private static boolean isOneMore(Claim claim) {
        return claim.said().words().all().stream().anyMatch(word -> word.isOneOf(ONE_MORE));
    }
}
