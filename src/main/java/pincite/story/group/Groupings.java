package pincite.story.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import pincite.index.ingestion.IndexReport;
import pincite.story.MadeOnce;
import pincite.story.Stories;

/** Knows which articles of the newest generation tell one story. */
@ApplicationScoped
public class Groupings {

    private final Stories stories;
    private final MadeOnce<StoryGroups> groups = new MadeOnce<>(StoryGroups::in);

    @Inject
    public Groupings(Stories stories) {
        this.stories = stories;
    }

    /** Of the whole story, once a generation; a part of it is grouped as the whole is. */
    public StoryGroups current() {
        return groups.of(stories.current());
    }

    /** So that nobody waits for it who asks, once it is done. */
    void renew(@ObservesAsync IndexReport changed) {
        current();
    }
}
