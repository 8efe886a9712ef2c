package pincite.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Sha256;

/**
 * A line of the record, as it is on the disk: JSON that ends with the hash of what is before it in the line.
 *
 * @param before the hash of the line before
 */
record AuditLine(long number, String before, String hash, String text) {

    /** Before the first line. */
    static final String NOTHING = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEAD = ",\"hash\":\"";
    private static final String END = "\"}";
    private static final int HASH_AT = NOTHING.length() + END.length();

    /** What is in a line beside its own hash; in this order. */
    private record Content(long number, String at, String who, String what,
            @JsonInclude(Include.NON_EMPTY) String asked, List<String> articles, String outcome,
            @JsonInclude(Include.NON_DEFAULT) int status, String before) {
    }

    static AuditLine of(long number, Instant at, Happening happening, String before) {
        var content = new Content(number, at.toString(), happening.who(), happening.what(),
                happening.asked().orElse(""), happening.articles(), happening.upshot().word(),
                happening.status().orElse(0), before);
        var body = body(content);
        var hash = Sha256.of(body);
        return new AuditLine(number, before, hash, body.substring(0, body.length() - 1) + LEAD + hash + END);
    }

    private static String body(Content content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line of text and numbers is JSON", e);
        }
    }

    /** Empty where it is not as it was written. */
    static Optional<AuditLine> read(String text) {
        int hashAt = text.length() - HASH_AT;
        if (!text.endsWith(END) || !text.startsWith(LEAD, hashAt - LEAD.length())) {
            return Optional.empty();
        }
        var body = text.substring(0, hashAt - LEAD.length()) + "}";
        var hash = text.substring(hashAt, text.length() - END.length());
        return Optional.of(body).filter(read -> Sha256.of(read).equals(hash)).flatMap(AuditLine::content)
                .map(content -> new AuditLine(content.number(), content.before(), hash, text));
    }

    private static Optional<Content> content(String body) {
        try {
            return Optional.of(JSON.readValue(body, Content.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    boolean follows(AuditLine other) {
        return number == other.number + 1 && before.equals(other.hash);
    }
}
