package pincite.story.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import pincite.index.ingestion.IndexReport;
import pincite.story.MadeOnce;
import pincite.story.Stories;
import pincite.story.Story;

/** Knows who is named. */
@ApplicationScoped
public class Directory {

    private final Stories stories;
    private final MadeOnce<NamedPeople> people = new MadeOnce<>(NamedPeople::in);

    @Inject
    public Directory(Stories stories) {
        this.stories = stories;
    }

    /** In the newest generation. */
    public NamedPeople current() {
        return of(stories.current());
    }

    public NamedPeople of(Story story) {
        return people.of(story);
    }

    /** So that nobody waits for it who asks, once it is done. */
    void renew(@ObservesAsync IndexReport changed) {
        current();
    }
}
