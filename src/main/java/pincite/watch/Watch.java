package pincite.watch;

import java.time.Instant;
import java.util.List;

import pincite.conversation.Turn;
import pincite.corpus.Sha256;
import pincite.retrieval.Question;

/** A question that is asked again. @param since when it was asked for */
public record Watch(String question, Rhythm every, Recipient to, Instant since) {

    private static final int ID_DIGITS = 16;

    public Watch {
        question = new Question(question).text().strip();
    }

    /** Whether there is anything in it that articles could answer. */
    boolean asksSomething() {
        return Turn.remembered(new Question(question), List.of(), List.of()).isPresent();
    }

    /** The same for the same question to the same recipient. */
    public String id() {
        return Sha256.of(question + "\n" + to.named()).substring(0, ID_DIGITS);
    }

    Watch as(Rhythm often) {
        return new Watch(question, often, to, since);
    }
}
