package pincite.engine.reading.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

import pincite.corpus.format.Content;
import pincite.corpus.format.UnreadableContentException;

/** Messages and their parts. */
final class Mime {

    private static final Pattern HEAD = Pattern
            .compile("^(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\r\\n]*+\\r?\\n(?:[ \\t][^\\r\\n]*+\\r?\\n)*+){2,}+");
    private static final Pattern KIND = Pattern.compile("^content-type:\\s*multipart/related\\b",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern SENT = Pattern.compile(
            "^(?:from|subject|date|mime-version|message-id|received|return-path):",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 2_000;
    private static final MimeConfig LIMITS = new MimeConfig.Builder().setMaxHeaderCount(1_000).setMaxHeaderLen(100_000)
            .setMaxLineLen(-1).setMaxContentLen(-1).build();

    private Mime() {
    }

    /** Two fields at least of which a message is known, and a head of fields alone. */
    static boolean isMessage(Content content) {
        var head = HEAD.matcher(content.beginning());
        return head.find() && SENT.matcher(head.group()).results().limit(2).count() == 2;
    }

    static boolean isSavedPage(Content content) {
        var head = HEAD.matcher(content.beginning());
        return isMessage(content) && head.find() && KIND.matcher(head.group()).find()
                && content.beginning().contains("text/html") && !head.group().matches("(?is).*^(?:to|received):.*");
    }

    static Message parsed(Content content) throws UnreadableContentException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        try {
            return builder.parseMessage(new ByteArrayInputStream(content.bytes()));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableContentException("is damaged, or no message that can be read", e);
        }
    }

    /** Itself and those within, in their order; what is within an attached message is left to it. */
    static Stream<Entity> parts(Entity entity) {
        return parts(entity, 0).limit(MOST_PARTS);
    }

    private static Stream<Entity> parts(Entity entity, int depth) {
        return entity.getBody() instanceof Multipart parts && depth < DEEPEST
                ? parts.getBodyParts().stream().flatMap(each -> parts(each, depth + 1))
                : Stream.of(entity);
    }

    static Optional<String> text(Entity part) throws UnreadableContentException {
        if (!(part.getBody() instanceof TextBody body)) {
            return Optional.empty();
        }
        try {
            var bytes = new ByteArrayOutputStream();
            body.getInputStream().transferTo(bytes);
            return Optional.of(bytes.toString(charset(part.getCharset())));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableContentException("is damaged: a part of it cannot be decoded", e);
        }
    }

    private static Charset charset(String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
