package pincite.engine.lucene;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import pincite.index.Segments;
import pincite.index.TokenCodec;
import pincite.index.TokenVectors;
import pincite.index.stored.StoredEmbedding;
import pincite.index.stored.StoredSegment;
import pincite.index.word.Names;

/** A passage as a Lucene document; what is read back is in doc values, which cost no decompression. */
final class PassageDocument {

    static final String ID = "id";
    static final String WORDS = "words";
    /** Words without those of the title, which every passage of an article would seem to have. */
    static final String OWN_WORDS = "ownWords";
    /** Each as {@link Names.Name#term}. */
    static final String NAMES = "names";
    static final String VECTOR = "vector";
    static final String SEGMENT = "segment";
    static final String TOKENS = "tokens";
    /** Before the name of each entry of the metadata. */
    static final String METADATA = "metadata.";

    private static final FieldType WORDS_TYPE = wordsType();

    private PassageDocument() {
    }

    static Document of(String id, Embedding embedding, TextSegment segment, TokenCodec codec) {
        var document = new Document();
        var stored = StoredEmbedding.of(embedding, segment, codec);
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
        document.add(new Field(WORDS, Segments.titled(segment).text(), WORDS_TYPE));
        document.add(new Field(OWN_WORDS, segment.text(), WORDS_TYPE));
        Names.of(Segments.passage(segment))
                .forEach(name -> document.add(new StringField(NAMES, name.term(), Field.Store.NO)));
        document.add(
                new KnnByteVectorField(VECTOR, stored.bytes(), VectorSimilarityFunction.COSINE));
        document.add(new BinaryDocValuesField(SEGMENT, new BytesRef(StoredSegment.bytes(segment))));
        document.add(new BinaryDocValuesField(TOKENS, new BytesRef(stored.tokens())));
        Segments.filterable(segment).forEach((key, value) -> document
                .add(new StringField(METADATA + key, value, Field.Store.NO)));
        return document;
    }

    static TextSegment segment(BytesRef bytes) {
        return StoredSegment.segment(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
    }

    static TokenVectors tokens(BytesRef bytes, TokenCodec codec) {
        return codec.tokens(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length));
    }

    private static FieldType wordsType() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
