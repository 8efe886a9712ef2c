package pincite.conversation.follow;

import java.util.List;

import pincite.retrieval.Asked;

/** What became of a question in the light of those before it. */
public sealed interface Understood {

    record Clear(Asked asked) implements Understood {
    }

    /**
     * It is asked back what is meant.
     *
     * @param words     that ask it
     * @param questions that may be meant, the likeliest first
     */
    record Unclear(String words, List<String> questions) implements Understood {
    }
}
