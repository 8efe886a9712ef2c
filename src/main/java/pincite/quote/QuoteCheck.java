package pincite.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.corpus.Articles;
import pincite.corpus.Corpus;
import pincite.corpus.standing.Standings;
import pincite.quote.ShownPlaces.Shown;
import pincite.quote.search.ExactSearch;
import pincite.quote.search.NearSearch;
import pincite.quote.search.QuotableArticle;
import pincite.quote.speaker.Attribution;

/** Looks for a quote in all articles, also those of quarantined sources: as it is first, then for what is nearest. */
@ApplicationScoped
public class QuoteCheck {

    private final Corpus corpus;
    private final Articles articles;
    private final Standings standings;

    @Inject
    public QuoteCheck(Corpus corpus, Articles articles, Standings standings) {
        this.corpus = corpus;
        this.articles = articles;
        this.standings = standings;
    }

    public CheckedQuote check(GivenQuote given) {
        return check(given, new ShownPlaces(articles, standings, false));
    }

    /** For a language model, which is shown nothing that is quarantined or speaks to it. */
    public CheckedQuote checkForModel(GivenQuote given) {
        return check(given, new ShownPlaces(articles, standings, true));
    }

    private CheckedQuote check(GivenQuote given, ShownPlaces places) {
        var attribution = Attribution.of(given.text());
        var named = given.speaker().or(attribution::speaker);
        var exact = ExactSearch.of(given.text(), attribution.words());
        read(places, exact::look);
        var verbatim = places.of(exact.verbatim(), named);
        return verbatim.isEmpty() ? altered(given, attribution, exact, places) : had(given, verbatim, named);
    }

    private void read(ShownPlaces places, Consumer<QuotableArticle> reader) {
        corpus.read(article -> {
            if (places.mayShow(article)) {
                reader.accept(QuotableArticle.of(article));
            }
        });
    }

    private static CheckedQuote had(GivenQuote given, List<Shown> shown, Optional<String> named) {
        boolean isByOther = named.isPresent()
                && shown.stream().allMatch(place -> place.isByNamed().equals(Optional.of(false)));
        return checked(isByOther ? QuoteVerdict.MISATTRIBUTED : QuoteVerdict.VERBATIM, given, shown, named);
    }

    private CheckedQuote altered(GivenQuote given, Attribution attribution, ExactSearch exact, ShownPlaces places) {
        var turned = places.of(exact.turned(), Optional.empty());
        var nearest = turned.isEmpty() ? nearest(attribution, places) : turned;
        return checked(nearest.isEmpty() ? QuoteVerdict.NOT_FOUND : QuoteVerdict.ALTERED, given, nearest,
                Optional.empty());
    }

    private List<Shown> nearest(Attribution attribution, ShownPlaces places) {
        var search = NearSearch.of(attribution.words());
        read(places, search::look);
        return places.of(search.nearest(), Optional.empty());
    }

    private static CheckedQuote checked(QuoteVerdict verdict, GivenQuote given, List<Shown> shown,
            Optional<String> named) {
        var places = shown.stream().map(Shown::place).toList();
        return new CheckedQuote(verdict, given.text(), places, new QuoteMessage(places, named).of(verdict));
    }
}
