package pincite.engine.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.langchain4j.store.embedding.filter.Filter;
import dev.langchain4j.store.embedding.filter.comparison.IsEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsGreaterThan;
import dev.langchain4j.store.embedding.filter.comparison.IsGreaterThanOrEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsIn;
import dev.langchain4j.store.embedding.filter.comparison.IsLessThan;
import dev.langchain4j.store.embedding.filter.comparison.IsLessThanOrEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsNotEqualTo;
import dev.langchain4j.store.embedding.filter.comparison.IsNotIn;
import dev.langchain4j.store.embedding.filter.logical.And;
import dev.langchain4j.store.embedding.filter.logical.Not;
import dev.langchain4j.store.embedding.filter.logical.Or;
import pincite.index.Segments;

/** LangChain4j's filters in the language of OpenSearch, so that they hold before the best are taken and not after. */
final class FilterJson {

    private FilterJson() {
    }

    /** Refuses a filter that it cannot keep, rather than to let too much through. */
    static Map<String, Object> of(Filter filter) {
        if (filter instanceof And and) {
            return bool("filter", List.of(of(and.left()), of(and.right())));
        }
        if (filter instanceof Or or) {
            return bool("should", List.of(of(or.left()), of(or.right())));
        }
        if (filter instanceof Not not) {
            return bool("must_not", List.of(of(not.expression())));
        }
        return comparison(filter);
    }

    private static Map<String, Object> comparison(Filter filter) {
        if (filter instanceof IsEqualTo equal) {
            return Map.of("term", Map.of(field(equal.key()), String.valueOf(equal.comparisonValue())));
        }
        if (filter instanceof IsNotEqualTo other) {
            return bool("must_not", List.of(of(new IsEqualTo(other.key(), other.comparisonValue()))));
        }
        if (filter instanceof IsIn in) {
            return anyOf(in.key(), in.comparisonValues());
        }
        if (filter instanceof IsNotIn notIn) {
            return bool("must_not", List.of(anyOf(notIn.key(), notIn.comparisonValues())));
        }
        return range(filter);
    }

    private static Map<String, Object> range(Filter filter) {
        if (filter instanceof IsGreaterThanOrEqualTo least) {
            return range(least.key(), "gte", least.comparisonValue());
        }
        if (filter instanceof IsGreaterThan more) {
            return range(more.key(), "gt", more.comparisonValue());
        }
        if (filter instanceof IsLessThanOrEqualTo most) {
            return range(most.key(), "lte", most.comparisonValue());
        }
        if (filter instanceof IsLessThan less) {
            return range(less.key(), "lt", less.comparisonValue());
        }
        throw new UnsupportedOperationException("The OpenSearch store has no filter like " + filter);
    }

    private static Map<String, Object> anyOf(String key, Collection<?> values) {
        return Map.of("terms", Map.of(field(key), values.stream().map(String::valueOf).sorted().toList()));
    }

    private static Map<String, Object> bool(String kind, List<Map<String, Object>> filters) {
        return Map.of("bool", Map.of(kind, filters));
    }

    /** Texts are compared letter by letter, which is right for ISO dates and wrong for numbers. */
    private static Map<String, Object> range(String key, String bound, Comparable<?> value) {
        if (value instanceof Number) {
            throw new UnsupportedOperationException(
                    "The OpenSearch store compares texts and ISO dates, not numbers: " + value);
        }
        return Map.of("range", Map.of(field(key), Map.of(bound, String.valueOf(value))));
    }

    private static String field(String key) {
        if (!Segments.isFilterable(key)) {
            throw new UnsupportedOperationException("Passages are not found by their " + key);
        }
        return IndexFields.METADATA + key;
    }
}
