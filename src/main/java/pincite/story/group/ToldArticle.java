package pincite.story.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import pincite.story.Story;
import pincite.story.ToldSentence;

/** An article by what it tells. */
record ToldArticle(String id, Optional<LocalDate> day, List<ToldSentence> tellings) {

    /** Sentences with which an article tells its event; what comes later tells what came before. */
    private static final int LEADS = 12;

    private static final Comparator<ToldArticle> IN_ORDER = Comparator
            .comparing((ToldArticle article) -> article.day().orElse(LocalDate.MAX)).thenComparing(ToldArticle::id);

    ToldArticle {
        tellings = List.copyOf(tellings);
    }

    /** The oldest first, whatever the order of the story; one that tells no day comes last. */
    static List<ToldArticle> in(Story story) {
        return story.tellings().entrySet().stream().map(ToldArticle::of).sorted(IN_ORDER).toList();
    }

    private static ToldArticle of(Map.Entry<String, List<ToldSentence>> entry) {
        return new ToldArticle(entry.getKey(), entry.getValue().get(0).published(), entry.getValue());
    }

    String text() {
        return tellings.stream().map(ToldSentence::read).collect(Collectors.joining(" "));
    }

    EventMarks leadMarks() {
        return EventMarks.of(tellings.subList(0, Math.min(LEADS, tellings.size())));
    }

    EventMarks marks() {
        return EventMarks.of(tellings);
    }
}
