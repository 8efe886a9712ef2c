package pincite.watch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import pincite.corpus.Withdrawn;
import pincite.record.AnswerDocument;

/** A sentence of an answer with what it stands on. */
public record Stated(String text, List<Quoted> citations) {

    public Stated {
        if (text == null) {
            throw new IllegalArgumentException("What is stated has no text");
        }
        citations = List.copyOf(citations);
    }

    static List<Stated> of(AnswerDocument answer) {
        return answer.statements().stream().map(said -> new Stated(said.text(), said.citations().stream()
                .map(number -> Quoted.of(answer.citations().get(number - 1))).toList())).toList();
    }

    /** Wherever the words stand now. */
    boolean isSameAs(Stated other) {
        return text.equals(other.text) && quotes().equals(other.quotes());
    }

    /** What of it is not said any more; empty where all is. */
    Optional<Stated> missingIn(List<Stated> now) {
        var said = now.stream().filter(each -> each.text.equals(text)).flatMap(each -> each.quotes().stream())
                .collect(Collectors.toSet());
        return Optional.of(new Stated(text, citations.stream().filter(each -> !said.contains(each.quote())).toList()))
                .filter(lost -> !lost.citations.isEmpty());
    }

    /** Empty where it stands on nothing else. */
    Optional<Stated> without(Withdrawn article) {
        var left = citations.stream().filter(each -> !article.isOf(each.article().id())).toList();
        boolean isIts = left.size() < citations.size() && article.hasWords(text);
        return Optional.of(new Stated(text, left)).filter(each -> !left.isEmpty() && !isIts);
    }

    static List<Stated> without(Withdrawn article, List<Stated> all) {
        return all.stream().flatMap(each -> each.without(article).stream()).toList();
    }

    private Set<String> quotes() {
        return citations.stream().map(Quoted::quote).collect(Collectors.toSet());
    }
}
