package pincite.story.difference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import pincite.index.ingestion.IndexReport;
import pincite.story.MadeOnce;
import pincite.story.Stories;
import pincite.story.Story;

/** Knows where the articles of the newest generation differ; it is read once, beside. */
@ApplicationScoped
public class KnownDiscrepancies {

    private final Stories stories;
    private final MadeOnce<List<Discrepancy>> discrepancies = new MadeOnce<>(Discrepancies::in);

    @Inject
    public KnownDiscrepancies(Stories stories) {
        this.stories = stories;
    }

    /** Of all that is told, or of those articles of it that may answer. */
    public List<Discrepancy> of(Story story) {
        return current().stream().filter(each -> story.tellings().containsKey(each.one().article())
                && story.tellings().containsKey(each.other().article())).toList();
    }

    private List<Discrepancy> current() {
        return discrepancies.of(stories.current());
    }

    /** So that nobody waits for it who asks, once it is done. */
    void renew(@ObservesAsync IndexReport changed) {
        current();
    }
}
