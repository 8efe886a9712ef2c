package pincite.evaluation.metric;

import java.util.BitSet;
import java.util.Collection;

import pincite.corpus.Span;

/**
 * How well cited spans of one article cover the gold ones, counted in code points.
 *
 * @param shared in both
 * @param cited  in any cited span
 * @param gold   in any gold span
 */
public record SpanOverlap(int shared, int cited, int gold) {

    public static SpanOverlap of(Collection<Span> cited, Collection<Span> gold) {
        var citedPoints = points(cited);
        var goldPoints = points(gold);
        var both = (BitSet) citedPoints.clone();
        both.and(goldPoints);
        return new SpanOverlap(both.cardinality(), citedPoints.cardinality(), goldPoints.cardinality());
    }

    public SpanOverlap plus(SpanOverlap other) {
        return new SpanOverlap(shared + other.shared, cited + other.cited, gold + other.gold);
    }

    public double precision() {
        return cited == 0 ? 0 : (double) shared / cited;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) shared / gold;
    }

    public double f1() {
        return cited + gold == 0 ? 0 : 2.0 * shared / (cited + gold);
    }

    /** Intersection over union. */
    public double intersectionOverUnion() {
        int union = cited + gold - shared;
        return union == 0 ? 0 : (double) shared / union;
    }

    private static BitSet points(Collection<Span> spans) {
        var points = new BitSet();
        spans.forEach(span -> points.set(span.start(), span.end()));
        return points;
    }
}
