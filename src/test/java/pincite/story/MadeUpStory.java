package pincite.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.passage.SentenceSplitter;

/** A story of made-up articles. */
public final class MadeUpStory {

    private MadeUpStory() {
    }

    public static Article article(String id, String day, String text) {
        return new Article(id, new Publication("Of " + id, Optional.of("The " + id + " Gazette"), Optional.empty(),
                Optional.of(day).filter(date -> !date.isEmpty()).map(LocalDate::parse), Optional.empty()),
                CanonicalText.of(text));
    }

    public static Story by(Article... articles) {
        var newest = Arrays.stream(articles).flatMap(article -> article.publication().published().stream())
                .max(LocalDate::compareTo);
        var tellings = new LinkedHashMap<String, List<ToldSentence>>();
        Arrays.stream(articles).forEach(article -> tellings.put(article.id(), tellings(article, newest)));
        return new Story("made up", tellings);
    }

    static List<ToldSentence> tellings(Article article, Optional<LocalDate> newest) {
        return Stories.tellings(article.id(), article.publication(), SentenceSplitter.split(article), newest);
    }
}
