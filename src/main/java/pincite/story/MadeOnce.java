package pincite.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is made of a story or of a part of it, such as a case: once, while it is among the last that were asked for. */
public final class MadeOnce<T> {

    private final Function<Story, T> making;
    private final Map<Part, T> made = new LastUsed<>();

    /** @param making what it is; the same of the same story */
    public MadeOnce(Function<Story, T> making) {
        this.making = making;
    }

    private record Part(String generation, Set<String> articles) {
    }

    private static final class LastUsed<T> extends LinkedHashMap<Part, T> {

        /** Each may be as large as the story. */
        private static final int MOST = 4;
        private static final long serialVersionUID = 1;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Part, T> eldest) {
            return size() > MOST;
        }
    }

    public synchronized T of(Story story) {
        var part = new Part(story.generation(), story.tellings().keySet());
        if (!made.containsKey(part)) {
            made.keySet().removeIf(old -> !old.generation.equals(part.generation));
            made.put(part, making.apply(story));
        }
        return made.get(part);
    }
}
