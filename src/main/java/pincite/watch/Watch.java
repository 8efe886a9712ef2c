package pincite.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.access.Owner;
import pincite.conversation.Turn;
import pincite.corpus.Sha256;
import pincite.retrieval.Question;

/**
 * A question that is asked again.
 *
 * @param since when it was asked for
 * @param owner by whom; absent for the machine
 */
record Watch(String question, Rhythm every, Recipient to, Instant since,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<WatchOwner> owner) {

    private static final int ID_DIGITS = 16;

    Watch {
        question = new Question(question).text().strip();
    }

    /** Whether there is anything in it that articles could answer. */
    boolean asksSomething() {
        return Turn.remembered(new Question(question), List.of(), List.of()).isPresent();
    }

    /** Of who asks now. */
    static Watch of(String question, Rhythm every, Recipient to, Instant since) {
        return new Watch(question, every, to, since, WatchOwner.now());
    }

    /** The same for the same question of the same owner to the same recipient. */
    public String id() {
        return Sha256.of(question + "\n" + to.named() + owner.map(whose -> "\n" + whose.id()).orElse(""))
                .substring(0, ID_DIGITS);
    }

    /** Whether who asks now may see it. */
    boolean isOpen() {
        return Owner.isNow(owner.map(WatchOwner::id));
    }

    /** As it was asked for last. */
    Watch as(Watch last) {
        return new Watch(question, last.every, to, since, last.owner);
    }
}
