package pincite.conversation;

import java.util.List;

import pincite.record.AnswerDocument;
import pincite.retrieval.Question;

/** What is said in our own words, where no article speaks. */
public interface Telling {

    /** To who asks nothing of the articles. */
    AnswerDocument introduce(Question typed);

    /**
     * To who cannot be understood.
     *
     * @param words     that ask what is meant
     * @param questions that may be meant, the likeliest first
     */
    AnswerDocument askBack(Question typed, String words, List<String> questions);
}
