package pincite.corpus.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import pincite.corpus.format.Content;

/** A file of words alone. */
final class TextFile {

    /** Far above any news article (the longest court rulings have about 1 MB of text); beyond it somebody put in a wrong file. */
    static final int MAXIMUM_BYTES = 5 * 1024 * 1024;

    private TextFile() {
    }

    static String decoded(Content content) throws UnreadableArticleException {
        if (content.size() > MAXIMUM_BYTES) {
            throw new UnreadableArticleException("is larger than 5 MB");
        }
        var text = content.utf8().orElseThrow(() -> new UnreadableArticleException(
                "is not UTF-8 from byte " + firstWrong(content.bytes()) + " on: save it as UTF-8"));
        if (text.isBlank()) {
            throw new UnreadableArticleException("is empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableArticleException("holds NUL characters: it is not a text");
        }
        return text;
    }

    private static int firstWrong(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(buffer);
        } catch (CharacterCodingException e) {
            return buffer.position();
        }
        return bytes.length;
    }
}
