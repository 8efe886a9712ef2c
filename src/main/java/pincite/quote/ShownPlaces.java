package pincite.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.answer.Citation;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Span;
import pincite.corpus.standing.Standings;
import pincite.passage.Instructions;
import pincite.quote.search.Found;
import pincite.quote.search.QuotableArticle;
import pincite.quote.speaker.SpokenBy;
import pincite.record.ArticleDocument;

/** Reads what was found again, in the articles themselves, for whom it is shown to. */
final class ShownPlaces {

    /** Of what stands everywhere nobody asks who says it. */
    private static final int MOST_TOLD = 200;

    private final Articles articles;
    private final Standings standings;
    /** Is shown nothing that is quarantined or speaks to it. */
    private final boolean isToModel;

    /** With who says it, as far as it is known whether that is who was named. */
    record Shown(QuotePlace place, Optional<Boolean> isByNamed) {
    }

    ShownPlaces(Articles articles, Standings standings, boolean isToModel) {
        this.articles = articles;
        this.standings = standings;
        this.isToModel = isToModel;
    }

    boolean mayShow(Article article) {
        return !isToModel || standings.mayAnswer(article);
    }

    /** In the order in which they are shown. */
    List<Shown> of(List<Found> found, Optional<String> named) {
        var byArticle = found.stream().collect(Collectors.groupingBy(Found::article));
        var shown = new ArrayList<Shown>();
        boolean isToldWho = named.isPresent() || found.size() <= MOST_TOLD;
        byArticle.forEach((article, places) -> shown
                .addAll(of(article, places, Optional.of(article).filter(read -> isToldWho).map(SpokenBy::new), named)));
        shown.sort((one, other) -> QuotePlace.ORDER.compare(one.place, other.place));
        return shown;
    }

    private List<Shown> of(QuotableArticle read, List<Found> found, Optional<SpokenBy> spoken, Optional<String> named) {
        return articles.find(read.article().id()).filter(now -> now.text().equals(read.article().text()))
                .map(now -> new PlacesOfOne(now, ArticleDocument.of(now), spoken, named)).stream()
                .flatMap(telling -> open(read, found).map(telling::of)).toList();
    }

    /** Without what speaks to a machine, where one reads it. */
    private Stream<Found> open(QuotableArticle read, List<Found> found) {
        var hidden = isToModel ? Instructions.in(read.article()) : List.<Span>of();
        return found.stream().filter(place -> read.span(place.stretch())
                .filter(span -> hidden.stream().noneMatch(span::overlaps)).isPresent());
    }

    /** Tells the places of one article. */
    private final class PlacesOfOne {

        private final Article article;
        private final ArticleDocument document;
        private final Optional<SpokenBy> spoken;
        private final Optional<String> named;

        PlacesOfOne(Article article, ArticleDocument document, Optional<SpokenBy> spoken, Optional<String> named) {
            this.article = article;
            this.document = document;
            this.spoken = spoken;
            this.named = named;
        }

        Shown of(Found found) {
            var span = found.article().span(found.stretch()).orElseThrow();
            var speaker = spoken.flatMap(said -> said.at(found.stretch()));
            var place = QuotePlace.of(document, Citation.of(article, span, standings.of(article)), speaker,
                    found.differences());
            return new Shown(place,
                    named.flatMap(who -> speaker.map(said -> spoken.get().maySay(who, said, found.stretch()))));
        }
    }
}
