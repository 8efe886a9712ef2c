package pincite.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import pincite.answer.Citation;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Span;
import pincite.corpus.standing.Standings;
import pincite.passage.Instructions;

/** Reads what was found again, in the articles themselves, for whom it is shown to. */
final class ShownPlaces {

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
        byArticle.forEach((article, places) -> shown.addAll(of(article, places, named)));
        shown.sort((one, other) -> QuotePlace.ORDER.compare(one.place, other.place));
        return shown;
    }

    private List<Shown> of(ReadArticle read, List<Found> found, Optional<String> named) {
        var now = articles.find(read.article().id()).filter(article -> article.text().equals(read.article().text()));
        var hidden = isToModel ? Instructions.in(read.article()) : List.<Span>of();
        var spoken = new SpokenBy(read);
        return now.stream().flatMap(article -> found.stream()
                .flatMap(place -> read.span(place.stretch()).filter(span -> hidden.stream().noneMatch(span::overlaps))
                        .map(span -> shown(Citation.of(article, span, standings.of(article)), place, spoken, named))
                        .stream()))
                .toList();
    }

    private static Shown shown(Citation citation, Found found, SpokenBy spoken, Optional<String> named) {
        var speaker = spoken.at(found.stretch());
        return new Shown(QuotePlace.of(citation, speaker, found.differences()),
                named.flatMap(who -> speaker.map(said -> spoken.maySay(who, said, found.stretch()))));
    }
}
