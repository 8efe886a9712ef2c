package pincite.channel.slack.page;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import pincite.corpus.Sha256;
import pincite.corpus.Span;

/**
 * What a link says, short: so it tells no name and no words.
 *
 * @param article  the beginning of its id's hash
 * @param quote    the beginning of the hash of the words, so that other words in their place are not shown
 * @param lastDay  in days since 1970, on which it is opened
 * @param audience who may read it
 */
record PageClaim(String article, String quote, Span span, int lastDay, Audience audience) {

    private static final int ARTICLE = 5;
    private static final int QUOTE = 3;
    private static final int FIXED = ARTICLE + QUOTE + 3 + 2 + 2;
    private static final int LONGEST = 64;
    private static final int MOST_START = 0xFFFFFF;
    private static final int MOST = 0xFFFF;

    /** Empty where it has no room for it: no quote is so long. */
    static Optional<PageClaim> of(String article, String quote, Span span, long lastDay, Audience audience) {
        return span.start() <= MOST_START && span.length() <= MOST && lastDay <= MOST
                ? Optional.of(new PageClaim(beginning(article, ARTICLE), beginning(quote, QUOTE), span, (int) lastDay,
                        audience))
                : Optional.empty();
    }

    private static String beginning(String text, int bytes) {
        return Sha256.of(text).substring(0, 2 * bytes);
    }

    boolean isOf(String id) {
        return beginning(id, ARTICLE).equals(article);
    }

    boolean quotes(String words) {
        return beginning(words, QUOTE).equals(quote);
    }

    byte[] bytes() {
        var who = audience.bytes();
        return ByteBuffer.allocate(FIXED + who.length).put(bytes(article)).put(bytes(quote))
                .put((byte) (span.start() >> 16)).putShort((short) span.start()).putShort((short) span.length())
                .putShort((short) lastDay).put(who).array();
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    static Optional<PageClaim> read(byte... bytes) {
        if (bytes.length <= FIXED || bytes.length > LONGEST) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var article = hexadecimal(buffer, ARTICLE);
        var quote = hexadecimal(buffer, QUOTE);
        int start = (buffer.get() & 0xFF) << 16 | buffer.getShort() & MOST;
        int length = buffer.getShort() & MOST;
        int lastDay = buffer.getShort() & MOST;
        return length == 0
                ? Optional.empty()
                : Audience.read(Arrays.copyOfRange(bytes, FIXED, bytes.length))
                        .map(who -> new PageClaim(article, quote, new Span(start, start + length), lastDay, who));
    }

    private static String hexadecimal(ByteBuffer buffer, int bytes) {
        var read = new byte[bytes];
        buffer.get(read);
        return HexFormat.of().formatHex(read);
    }
}
