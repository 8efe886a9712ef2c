package pincite.story;

import java.util.Set;
import java.util.function.Function;

import pincite.index.LastUsed;

/** What is made of a story or of a part of it, such as a case: once, while it is among the last that were asked for. */
public final class MadeOnce<T> {

    /** Each may be as large as the story. */
    private static final int MOST = 8;

    private final Function<Story, T> making;
    private final LastUsed<Part, T> made = new LastUsed<>(MOST);

    /** @param making what it is; the same of the same story */
    public MadeOnce(Function<Story, T> making) {
        this.making = making;
    }

    private record Part(String generation, Set<String> articles) {
    }

    public T of(Story story) {
        return made.of(new Part(story.generation(), story.tellings().keySet()), () -> making.apply(story));
    }
}
