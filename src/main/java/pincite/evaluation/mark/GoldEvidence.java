package pincite.evaluation.mark;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import pincite.corpus.Articles;
import pincite.corpus.Span;
import pincite.evaluation.ask.Response.Place;
import pincite.evaluation.metric.SpanOverlap;
import pincite.evaluation.question.Gold;
import pincite.record.CitationDocument;

/** Where a right answer stands, as spans; what stands in no named article is left out. */
record GoldEvidence(List<Marked> marked) {

    /** @param reading whose */
    record Marked(String article, Span span, int reading) {

        boolean isOverlapped(String other, Span by) {
            return article.equals(other) && span.overlaps(by);
        }
    }

    static GoldEvidence of(Gold gold, Articles articles) {
        return new GoldEvidence(gold.evidence().stream().flatMap(evidence -> evidence.in(articles).stream()
                .map(span -> new Marked(evidence.article().orElseThrow(), span, evidence.reading()))).toList());
    }

    boolean isEmpty() {
        return marked.isEmpty();
    }

    boolean isOverlapped(CitationDocument citation) {
        return marked.stream().anyMatch(one -> one.isOverlapped(citation.article().id(), citation.span()));
    }

    boolean isIn(Collection<Place> places) {
        return marked.stream()
                .anyMatch(one -> places.stream().anyMatch(place -> one.isOverlapped(place.article(), place.span())));
    }

    /** Share of its articles that are cited. */
    double cited(List<CitationDocument> citations) {
        return marked.stream().map(Marked::article).distinct()
                .mapToDouble(
                        article -> citations.stream().anyMatch(one -> one.article().id().equals(article)) ? 1 : 0)
                .average().orElse(0);
    }

    /** Of the reading that fits best. */
    SpanOverlap overlap(List<CitationDocument> citations) {
        return marked.stream().collect(Collectors.groupingBy(Marked::reading)).values().stream()
                .map(reading -> overlap(reading, citations)).max(Comparator.comparingDouble(SpanOverlap::f1))
                .orElse(new SpanOverlap(0, 0, 0));
    }

    private static SpanOverlap overlap(List<Marked> reading, List<CitationDocument> citations) {
        Map<String, List<Span>> gold = reading.stream()
                .collect(Collectors.groupingBy(Marked::article, Collectors.mapping(Marked::span, Collectors.toList())));
        Map<String, List<Span>> cited = citations.stream().collect(
                Collectors.groupingBy(citation -> citation.article().id(),
                        Collectors.mapping(CitationDocument::span, Collectors.toList())));
        cited.keySet().forEach(article -> gold.putIfAbsent(article, List.of()));
        return gold.entrySet().stream()
                .map(entry -> SpanOverlap.of(cited.getOrDefault(entry.getKey(), List.of()), entry.getValue()))
                .reduce(new SpanOverlap(0, 0, 0), SpanOverlap::plus);
    }
}
