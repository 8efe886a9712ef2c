package pincite.engine.opensearch;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.index.Segments;

/** The fields of an index: what the embedded engine has, and the articles. */
final class IndexFields {

    static final String ID = "id";
    static final String WORDS = "words";
    static final String OWN_WORDS = "ownWords";
    static final String NAMES = "names";
    static final String VECTOR = "vector";
    static final String SEGMENT = "segment";
    static final String TOKENS = "tokens";
    /** Before the name of each entry of the metadata. */
    static final String METADATA = "metadata.";
    /** Of a document that is an article and no passage. */
    static final String ARTICLE = "of";
    static final String FINGERPRINT = "fingerprint";

    /** The field's analyzer parts them again. */
    static final String TERMS = "terms";

    private IndexFields() {
    }

    static Map<String, Object> mapping(int dimensions) {
        var fields = new LinkedHashMap<String, Object>();
        List.of(ID, NAMES, ARTICLE, FINGERPRINT).forEach(field -> fields.put(field, keyword()));
        Segments.filterable().stream().sorted().forEach(key -> fields.put(METADATA + key, keyword()));
        List.of(WORDS, OWN_WORDS).forEach(field -> fields.put(field,
                Map.of("type", "text", "analyzer", TERMS, "index_options", "freqs")));
        List.of(SEGMENT, TOKENS).forEach(field -> fields.put(field, Map.of("type", "binary", "doc_values", true)));
        fields.put(VECTOR, vector(dimensions));
        return fields;
    }

    private static Map<String, Object> keyword() {
        return Map.of("type", "keyword");
    }

    /** The plugin's own engine for vectors needs libraries that not every machine has; Lucene's is that of the embedded engine. */
    private static Map<String, Object> vector(int dimensions) {
        return Map.of("type", "knn_vector", "dimension", dimensions, "data_type", "byte", "space_type", "cosinesimil",
                "method", Map.of("name", "hnsw", "engine", "lucene", "parameters",
                        Map.of("m", 16, "ef_construction", 100)));
    }

    /** The only value of a hit's field. */
    static String text(JsonNode hit, String field) {
        return hit.path("fields").path(field).path(0).asText();
    }

    /** OpenSearch gives bytes without their padding, and may take the letters that an address has. */
    static byte[] bytes(JsonNode hit, String field) {
        return Base64.getDecoder().decode(text(hit, field).replace('-', '+').replace('_', '/'));
    }
}
