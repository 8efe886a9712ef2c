package pincite.channel.openai;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.record.AnswerDocument;

/**
 * What a client goes on with, or asks for again. When it was given is part of it: an answer that others are given, too, tells nothing of
 * them.
 *
 * @param created      seconds since 1970
 * @param conversation that the answer was given in; empty where the client keeps its own
 */
record ResponseId(String answer, long created, Optional<String> conversation) {

    private static final Pattern WRITTEN = Pattern.compile("resp_([0-9a-f]{8,64})_([0-9a-f]{8})(?:_([0-9a-f]{32}))?");
    private static final int HEXADECIMAL = 16;
    /** Until 2106. */
    private static final int SECONDS_DIGITS = 8;
    private static final Pattern OF_MESSAGE = Pattern.compile("msg_([0-9a-f]{8,64})");

    static ResponseId of(AnswerDocument answer, long created) {
        return new ResponseId(answer.id(), created, answer.conversation());
    }

    static Optional<ResponseId> parse(String written) {
        return Optional.of(WRITTEN.matcher(written)).filter(parts -> parts.matches())
                .map(parts -> new ResponseId(parts.group(1), Long.parseLong(parts.group(2), HEXADECIMAL),
                        Optional.ofNullable(parts.group(3))));
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
        return "resp_" + answer + "_" + HexFormat.of().toHexDigits(created, SECONDS_DIGITS)
                + conversation.map(id -> "_" + id).orElse("");
    }

    String message() {
        return "msg_" + answer;
    }
}
