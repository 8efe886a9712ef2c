package pincite.channel.openai;

import java.util.Optional;
import java.util.regex.Pattern;

import pincite.record.AnswerDocument;

/**
 * What a client goes on with, or asks for again.
 *
 * @param conversation that the answer was given in; empty where the client keeps its own
 */
record ResponseId(String answer, Optional<String> conversation) {

    private static final Pattern WRITTEN = Pattern.compile("resp_([0-9a-f]{8,64})(?:_([0-9a-f]{32}))?");
    private static final Pattern OF_MESSAGE = Pattern.compile("msg_([0-9a-f]{8,64})");

    static ResponseId of(AnswerDocument answer) {
        return new ResponseId(answer.id(), answer.conversation());
    }

    static Optional<ResponseId> parse(String written) {
        return Optional.of(WRITTEN.matcher(written)).filter(parts -> parts.matches())
                .map(parts -> new ResponseId(parts.group(1), Optional.ofNullable(parts.group(2))));
    }

    /** The answer that a message of a client's refers to. */
    static Optional<String> ofMessage(String written) {
        return Optional.of(OF_MESSAGE.matcher(written)).filter(parts -> parts.matches()).map(parts -> parts.group(1));
    }

    /** Of what was not kept: nobody can ask for it again. */
    String unkept() {
        return "resp_unkept_" + answer;
    }

    String text() {
        return "resp_" + answer + conversation.map(id -> "_" + id).orElse("");
    }

    String message() {
        return "msg_" + answer;
    }
}
