package pincite.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.record.Outcome;

/**
 * A watch as it is shown.
 *
 * @param last      what was said when it was asked last; absent before
 * @param delivered when news arrived last
 * @param waiting   news that did not arrive yet
 * @param trouble   why they did not, in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record WatchDocument(String id, String question, Rhythm every, Recipient to, Instant since,
        Optional<LastAnswer> last, Optional<Instant> delivered, int waiting, Optional<String> trouble) {

    /** @param statements their texts */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record LastAnswer(Outcome outcome, List<String> statements, Optional<LocalDate> asOf, Instant at) {

        static LastAnswer of(Heard heard) {
            return new LastAnswer(heard.outcome(), heard.statements().stream().map(Stated::text).toList(),
                    heard.asOf(), heard.at());
        }
    }

    static WatchDocument of(Watched watched) {
        var watch = watched.watch();
        return new WatchDocument(watch.id(), watch.question(), watch.every(), watch.to(), watch.since(),
                watched.heard().map(LastAnswer::of), watched.attempts().delivered(), watched.unsent().size(),
                watched.attempts().trouble());
    }
}
