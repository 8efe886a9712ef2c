package pincite.engine.opensearch;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import pincite.corpus.Sha256;
import pincite.index.Segments;
import pincite.index.TokenCodec;
import pincite.index.stored.StoredEmbedding;
import pincite.index.stored.StoredSegment;
import pincite.index.word.Names;
import pincite.index.word.TermGroups;

/** Passages and articles as documents of OpenSearch; words go there as terms, so that they are the embedded engine's. */
final class PassageJson {

    private static final int KEY_DIGITS = 32;

    private PassageJson() {
    }

    static Map<String, Object> of(String id, Embedding embedding, TextSegment segment, TokenCodec codec) {
        var document = new HashMap<String, Object>();
        var stored = StoredEmbedding.of(embedding, segment, codec);
        document.put(IndexFields.ID, id);
        document.put(IndexFields.WORDS, TermGroups.of(Segments.titled(segment).text()));
        document.put(IndexFields.OWN_WORDS, TermGroups.of(segment.text()));
        document.put(IndexFields.NAMES,
                Names.of(Segments.passage(segment)).map(Names.Name::term).distinct().toList());
        document.put(IndexFields.VECTOR, numbers(stored.bytes()));
        document.put(IndexFields.SEGMENT, Base64.getEncoder().encodeToString(StoredSegment.bytes(segment)));
        document.put(IndexFields.TOKENS, Base64.getEncoder().encodeToString(stored.tokens()));
        Segments.filterable(segment).forEach((key, value) -> document.put(IndexFields.METADATA + key, value));
        return document;
    }

    static Map<String, Object> article(String id, String fingerprint) {
        return Map.of(IndexFields.ARTICLE, id, IndexFields.FINGERPRINT, fingerprint);
    }

    /** Of a hit that was asked for it. */
    static TextSegment segment(JsonNode hit) {
        return StoredSegment.segment(new ByteArrayInputStream(IndexFields.bytes(hit, IndexFields.SEGMENT)));
    }

    /** Ids of ours may be longer than the cluster's. */
    static String key(String id) {
        return Sha256.of("passage " + id).substring(0, KEY_DIGITS);
    }

    static String articleKey(String id) {
        return Sha256.of("article " + id).substring(0, KEY_DIGITS);
    }

    /** Jackson would write bytes as text. */
    static int[] numbers(byte... bytes) {
        var numbers = new int[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            numbers[at] = bytes[at];
        }
        return numbers;
    }
}
