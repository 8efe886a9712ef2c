package pincite.channel.rest.watching;

import java.util.HashMap;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import pincite.channel.rest.StrictJson;
import pincite.retrieval.Question;
import pincite.watch.Recipient;
import pincite.watch.Rhythm;

/** The body of {@code POST /api/watches}. */
@Schema(requiredProperties = "question")
record WatchRequest(String question, String every, To to) {

    /** One of them. */
    record To(String webhook, String file, String slack) {

        Recipient asRecipient() {
            var named = new HashMap<String, String>();
            Optional.ofNullable(webhook).ifPresent(address -> named.put("webhook", address));
            Optional.ofNullable(file).ifPresent(name -> named.put("file", name));
            Optional.ofNullable(slack).ifPresent(channel -> named.put("slack", channel));
            return Recipient.of(named);
        }
    }

    static WatchRequest parse(byte[] body) {
        return StrictJson.read(body, WatchRequest.class, "question");
    }

    String asQuestion() {
        return new Question(question).text();
    }

    Rhythm asRhythm() {
        return Optional.ofNullable(every).map(Rhythm::named).orElse(Rhythm.AT_ONCE);
    }

    Recipient asRecipient() {
        return Optional.ofNullable(to).map(To::asRecipient).orElse(Recipient.USUAL);
    }
}
