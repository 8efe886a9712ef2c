package pincite.evaluation.metric;

import java.util.Collection;

/**
 * How well answering is told from declining; to decline is the positive, as the unanswerable questions are what is looked for.
 *
 * @param rightlyDeclined unanswerable and declined
 * @param falselyDeclined answerable and declined
 * @param falselyAnswered unanswerable and answered
 * @param answered        answerable and answered
 */
public record Abstention(int rightlyDeclined, int falselyDeclined, int falselyAnswered, int answered) {

    /** One question. */
    public record Case(boolean isAnswerable, boolean isDeclined) {
    }

    public static Abstention of(Collection<Case> cases) {
        return new Abstention(count(cases, false, true), count(cases, true, true), count(cases, false, false),
                count(cases, true, false));
    }

    /** Unanswerable ones among the declined; 0 where nothing was declined. */
    public double precision() {
        return share(rightlyDeclined, rightlyDeclined + falselyDeclined);
    }

    /** Declined ones among the unanswerable. */
    public double recall() {
        return share(rightlyDeclined, rightlyDeclined + falselyAnswered);
    }

    public double f1() {
        return share(2 * rightlyDeclined, 2 * rightlyDeclined + falselyDeclined + falselyAnswered);
    }

    /** Answered ones among the unanswerable. */
    public double falseAnswers() {
        return share(falselyAnswered, rightlyDeclined + falselyAnswered);
    }

    /** Declined ones among the answerable. */
    public double falseDeclines() {
        return share(falselyDeclined, falselyDeclined + answered);
    }

    private static int count(Collection<Case> cases, boolean isAnswerable, boolean isDeclined) {
        return (int) cases.stream().filter(one -> one.isAnswerable == isAnswerable && one.isDeclined == isDeclined)
                .count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
