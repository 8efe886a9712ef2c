package pincite.engine.extractive;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import pincite.english.Calendar;
import pincite.index.IndexedPassage;
import pincite.retrieval.Retrieval;

/** The years that a question names: what an article says of another year, or of none when it has not this one, answers it not. */
record AskedYears(Set<String> asked, List<IndexedPassage> passages) {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{Sc}\\d.,])\\b" + Calendar.YEAR + "\\b(?![.,]\\d)");

    static AskedYears of(Retrieval retrieval) {
        return new AskedYears(years(retrieval.question().text()), retrieval.passages());
    }

    private static Set<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    List<Candidate> fitting(List<Candidate> ranked) {
        return asked.isEmpty() ? ranked : ranked.stream().filter(this::fits).toList();
    }

    private boolean fits(Candidate candidate) {
        var said = years(candidate.sentence().read());
        return said.isEmpty() ? isTold(candidate.in()) : said.containsAll(asked);
    }

    /** Elsewhere in the article, as far as it was found, or as the year of its publication. */
    private boolean isTold(IndexedPassage in) {
        var told = passages.stream().filter(other -> other.passage().article().equals(in.passage().article()))
                .flatMap(other -> years(other.passage().title() + "\n" + other.passage().text()).stream())
                .collect(Collectors.toSet());
        in.published().ifPresent(day -> told.add(String.valueOf(day.getYear())));
        return told.containsAll(asked);
    }
}
