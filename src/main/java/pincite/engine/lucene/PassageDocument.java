package pincite.engine.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import pincite.index.Segments;
import pincite.index.TokenEmbedding;
import pincite.index.TokenVectors;

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

    private static final int LONGEST_TERM = 1_000;
    private static final FieldType WORDS_TYPE = wordsType();

    private PassageDocument() {
    }

    static Document of(String id, Embedding embedding, TextSegment segment) throws IOException {
        var document = new Document();
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
        document.add(new Field(WORDS, Segments.titled(segment).text(), WORDS_TYPE));
        document.add(new Field(OWN_WORDS, segment.text(), WORDS_TYPE));
        Names.of(Segments.passage(segment))
                .forEach(name -> document.add(new StringField(NAMES, name.term(), Field.Store.NO)));
        document.add(new KnnFloatVectorField(VECTOR, unit(embedding.vector()), VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new BinaryDocValuesField(SEGMENT, bytes(segment)));
        document.add(new BinaryDocValuesField(TOKENS, bytes(tokens(embedding, segment))));
        segment.metadata().toMap().entrySet().stream().filter(entry -> isShort(entry.getValue()))
                .forEach(entry -> document
                        .add(new StringField(METADATA + entry.getKey(), String.valueOf(entry.getValue()),
                                Field.Store.NO)));
        return document;
    }

    /** Lucene has no terms of more than 32,766 bytes; nobody filters by a list of sentences. */
    private static boolean isShort(Object value) {
        return String.valueOf(value).length() <= LONGEST_TERM;
    }

    static TextSegment segment(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        var text = in.readString();
        var metadata = new LinkedHashMap<String, Object>();
        for (int left = in.readVInt(); left > 0; left--) {
            var name = in.readString();
            if (in.readByte() == 'i') {
                metadata.put(name, in.readVInt());
            } else {
                metadata.put(name, in.readString());
            }
        }
        return TextSegment.from(text, Metadata.from(metadata));
    }

    static TokenVectors tokens(BytesRef bytes) {
        var in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).order(ByteOrder.LITTLE_ENDIAN);
        int dimensions = in.getInt();
        int count = in.getInt();
        var starts = new int[count];
        var ends = new int[count];
        var scales = new float[count];
        in.asIntBuffer().get(starts).get(ends);
        in.position(in.position() + 8 * count).asFloatBuffer();
        in.asFloatBuffer().get(scales);
        var vectors = new byte[dimensions * count];
        in.position(in.position() + 4 * count).get(vectors);
        return new TokenVectors(dimensions, starts, ends, scales, vectors);
    }

    /** Of length 1, so that the cheaper dot product is the cosine. */
    static float[] unit(float[] vector) {
        return VectorUtil.l2normalize(vector.clone());
    }

    private static TokenVectors tokens(Embedding embedding, TextSegment segment) {
        return embedding instanceof TokenEmbedding withTokens
                ? withTokens.tokens().from(Segments.textStart(segment))
                : TokenVectors.none();
    }

    private static BytesRef bytes(TokenVectors tokens) {
        var out = ByteBuffer.allocate(8 + 12 * tokens.count() + tokens.bytes().length).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(tokens.dimensions()).putInt(tokens.count());
        out.asIntBuffer().put(tokens.starts()).put(tokens.ends());
        out.position(out.position() + 8 * tokens.count()).asFloatBuffer().put(tokens.scales());
        out.position(out.position() + 4 * tokens.count()).put(tokens.bytes());
        return new BytesRef(out.array());
    }

    private static BytesRef bytes(TextSegment segment) throws IOException {
        var out = new ByteBuffersDataOutput();
        out.writeString(segment.text());
        out.writeVInt(segment.metadata().toMap().size());
        for (Map.Entry<String, Object> entry : segment.metadata().toMap().entrySet()) {
            out.writeString(entry.getKey());
            write(entry.getValue(), out);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(Object value, ByteBuffersDataOutput out) throws IOException {
        if (value instanceof Integer number) {
            out.writeByte((byte) 'i');
            out.writeVInt(number);
        } else {
            out.writeByte((byte) 's');
            out.writeString(String.valueOf(value));
        }
    }

    private static FieldType wordsType() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
