package pincite.story.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import pincite.index.IndexReport;
import pincite.story.Stories;
import pincite.story.Story;

/** Knows which articles of the newest generation tell one story. */
@ApplicationScoped
public class Groupings {

    private final Stories stories;
    private Story read = Story.NONE;
    private StoryGroups known = StoryGroups.NONE;

    @Inject
    public Groupings(Stories stories) {
        this.stories = stories;
    }

    /** Of the whole story, once a generation; a part of it is grouped as the whole is. */
    public synchronized StoryGroups current() {
        var story = stories.current();
        if (read != story) {
            known = StoryGroups.in(story);
            read = story;
        }
        return known;
    }

    /** So that nobody waits for it who asks. */
    void renew(@ObservesAsync IndexReport changed) {
        current();
    }
}
