package pincite.story.people;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.story.Stories;
import pincite.story.Story;

/** Knows who is named in the newest generation. */
@ApplicationScoped
public class Directory {

    private final Stories stories;
    private Story read = Story.NONE;
    private NamedPeople known = new NamedPeople(List.of());

    @Inject
    public Directory(Stories stories) {
        this.stories = stories;
    }

    public NamedPeople current() {
        return of(stories.current());
    }

    /** Of the whole story, once a generation; of a part of it, each time. */
    public synchronized NamedPeople of(Story story) {
        if (!stories.isCurrent(story)) {
            return NamedPeople.in(story);
        }
        if (read != story) {
            known = NamedPeople.in(story);
            read = story;
        }
        return known;
    }
}
