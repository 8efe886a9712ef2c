package pincite.engine.extractive.worded;

import java.util.List;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.Unread;
import pincite.english.Words;
import pincite.retrieval.Retrieval;

/** A question that asks for what a line leads in is answered by all items below it; one that names an item, by that one. */
public final class WholeList {

    private WholeList() {
    }

    /** All items of the list that the best sentence is of, in its order; none where it is of none, or one is asked for. */
    public static List<Candidate> of(List<Candidate> answering, String question, Retrieval retrieval) {
        var best = answering.get(0);
        var all = Unread.with(answering, retrieval).stream().filter(best::isOfList).sorted(Candidate.IN_TEXT).toList();
        boolean isOneAsked = all.stream().anyMatch(item -> names(question, item, all));
        return isOneAsked || all.size() < 2 ? List.of() : all;
    }

    /** A word of the question stands in this item, and neither above the list nor in each of its items. */
    private static boolean names(String question, Candidate item, List<Candidate> all) {
        var lead = Words.tellingStems(item.sentence().lead().orElseThrow().text());
        return Words.tellingStems(question).stream().filter(stem -> !lead.contains(stem))
                .filter(Words.tellingStems(item.sentence().text())::contains)
                .anyMatch(stem -> all.stream()
                        .anyMatch(other -> !Words.tellingStems(other.sentence().text()).contains(stem)));
    }
}
