package pincite.story.difference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import pincite.index.IndexReport;
import pincite.story.Stories;
import pincite.story.Story;

/** Knows where the articles of the newest generation differ; it is read once, beside. */
@ApplicationScoped
public class KnownDiscrepancies {

    private final Stories stories;
    private Story read = Story.NONE;
    private List<Discrepancy> known = List.of();

    @Inject
    public KnownDiscrepancies(Stories stories) {
        this.stories = stories;
    }

    /** Of all that is told, or of those articles of it that may answer. */
    public List<Discrepancy> of(Story story) {
        return current().stream().filter(each -> story.tellings().containsKey(each.one().article())
                && story.tellings().containsKey(each.other().article())).toList();
    }

    private synchronized List<Discrepancy> current() {
        var story = stories.current();
        if (read != story) {
            known = Discrepancies.in(story);
            read = story;
        }
        return known;
    }

    /** So that nobody waits for it who asks. */
    void renew(@ObservesAsync IndexReport changed) {
        current();
    }
}
