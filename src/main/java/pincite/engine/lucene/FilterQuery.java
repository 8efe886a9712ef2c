package pincite.engine.lucene;

import java.util.Collection;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

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

/** LangChain4j's filters as Lucene queries, so that they hold before the best are taken and not after. */
final class FilterQuery {

    private FilterQuery() {
    }

    /** Refuses a filter that it cannot keep, rather than to let too much through. */
    static Query of(Filter filter) {
        if (filter instanceof And and) {
            return new BooleanQuery.Builder().add(of(and.left()), Occur.FILTER).add(of(and.right()), Occur.FILTER)
                    .build();
        }
        if (filter instanceof Or or) {
            return new BooleanQuery.Builder().add(of(or.left()), Occur.SHOULD).add(of(or.right()), Occur.SHOULD)
                    .build();
        }
        if (filter instanceof Not not) {
            return allBut(of(not.expression()));
        }
        return comparison(filter);
    }

    private static Query comparison(Filter filter) {
        if (filter instanceof IsEqualTo equal) {
            return new TermQuery(new Term(field(equal.key()), String.valueOf(equal.comparisonValue())));
        }
        if (filter instanceof IsNotEqualTo other) {
            return allBut(of(new IsEqualTo(other.key(), other.comparisonValue())));
        }
        if (filter instanceof IsIn in) {
            return anyOf(in.key(), in.comparisonValues());
        }
        if (filter instanceof IsNotIn notIn) {
            return allBut(anyOf(notIn.key(), notIn.comparisonValues()));
        }
        return range(filter);
    }

    private static Query range(Filter filter) {
        if (filter instanceof IsGreaterThanOrEqualTo least) {
            return new TermRangeQuery(field(least.key()), text(least.comparisonValue()), null, true, true);
        }
        if (filter instanceof IsGreaterThan more) {
            return new TermRangeQuery(field(more.key()), text(more.comparisonValue()), null, false, true);
        }
        if (filter instanceof IsLessThanOrEqualTo most) {
            return new TermRangeQuery(field(most.key()), null, text(most.comparisonValue()), true, true);
        }
        if (filter instanceof IsLessThan less) {
            return new TermRangeQuery(field(less.key()), null, text(less.comparisonValue()), true, false);
        }
        throw new UnsupportedOperationException("The Lucene store has no filter like " + filter);
    }

    private static Query anyOf(String key, Collection<?> values) {
        return new TermInSetQuery(field(key),
                values.stream().map(value -> new BytesRef(String.valueOf(value))).toList());
    }

    private static Query allBut(Query query) {
        return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER).add(query, Occur.MUST_NOT).build();
    }

    /** Texts are compared letter by letter, which is right for ISO dates and wrong for numbers. */
    private static BytesRef text(Comparable<?> value) {
        if (value instanceof Number) {
            throw new UnsupportedOperationException(
                    "The Lucene store compares texts and ISO dates, not numbers: " + value);
        }
        return new BytesRef(String.valueOf(value));
    }

    private static String field(String key) {
        if (!Segments.isFilterable(key)) {
            throw new UnsupportedOperationException("Passages are not found by their " + key);
        }
        return PassageDocument.METADATA + key;
    }
}
