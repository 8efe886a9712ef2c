package pincite.retrieval;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.langchain4j.store.embedding.filter.Filter;
import pincite.corpus.Publication;
import pincite.corpus.standing.Standing;
import pincite.index.Segments;

/**
 * Which articles may answer; what is empty does not narrow.
 *
 * @param articles their ids
 * @param sources  who published them
 * @param from     the first day of publication; articles without a date are left out
 * @param to       the last
 * @param standing of their sources; where none is asked for, every one that may answer
 * @param inCase   the case that its articles name, or the folder that they stand in
 */
public record Scope(List<String> articles, List<String> sources, Optional<LocalDate> from, Optional<LocalDate> to,
        Optional<Standing> standing, Optional<String> inCase) {

    public static final Scope ALL = new Scope(List.of(), List.of(), Optional.empty(), Optional.empty());

    /** Values in one list. */
    public static final int MOST_VALUES = 100;

    public Scope {
        articles = refuseTooMany("filter.articles", articles);
        sources = refuseTooMany("filter.sources", sources);
        inCase.filter(name -> !Publication.isCase(name)).ifPresent(name -> {
            throw new RefusedException("filter.case",
                    "must be the name of a case, up to " + Publication.LONGEST_CASE + " characters");
        });
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new RefusedException("filter.from", "is after 'filter.to': " + from.get() + ", " + to.get());
        }
    }

    public Scope(List<String> articles, List<String> sources, Optional<LocalDate> from, Optional<LocalDate> to) {
        this(articles, sources, from, to, Optional.empty());
    }

    public Scope(List<String> articles, List<String> sources, Optional<LocalDate> from, Optional<LocalDate> to,
            Optional<Standing> standing) {
        this(articles, sources, from, to, standing, Optional.empty());
    }

    public Scope ofCase(Optional<String> name) {
        return new Scope(articles, sources, from, to, standing, name);
    }

    /** Whether it asks for what may be looked at and never answers. */
    public boolean isQuarantine() {
        return standing.filter(Standing.QUARANTINED::equals).isPresent();
    }

    /** Empty where it does not narrow; standings are not kept in the index, so they narrow apart. */
    public Optional<Filter> filter() {
        return Stream.of(in(Segments.ARTICLE, articles), in(Segments.SOURCE, sources),
                inCase.map(name -> metadataKey(Segments.CASE).isEqualTo(name)),
                from.map(day -> metadataKey(Segments.PUBLISHED).isGreaterThanOrEqualTo(day.toString())),
                to.map(day -> metadataKey(Segments.PUBLISHED).isLessThanOrEqualTo(day.toString())))
                .flatMap(Optional::stream).reduce((all, one) -> all.and(one));
    }

    /** Whether an article may answer, whatever the standing of its source. */
    public boolean admits(String article, Publication publication) {
        return (articles.isEmpty() || articles.contains(article))
                && inCase.map(name -> publication.caseOf(article).filter(name::equals).isPresent()).orElse(true)
                && (sources.isEmpty() || publication.source().filter(sources::contains).isPresent())
                && from.map(day -> publication.published().filter(at -> !at.isBefore(day)).isPresent()).orElse(true)
                && to.map(day -> publication.published().filter(at -> !at.isAfter(day)).isPresent()).orElse(true);
    }

    /** Of it, what was published in a year; empty where that is nothing. */
    public Optional<Scope> within(int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var start = from.filter(first::isBefore).orElse(first);
        var end = to.filter(last::isAfter).orElse(last);
        return start.isAfter(end)
                ? Optional.empty()
                : Optional.of(new Scope(articles, sources, Optional.of(start), Optional.of(end), standing, inCase));
    }

    /** Differs whenever the scope does, whatever signs its values have. */
    public String key() {
        return key(articles) + key(sources) + from + to + standing.map(Standing::key).orElse("")
                + inCase.map(name -> " case " + name).orElse("");
    }

    private static String key(List<String> values) {
        return values.stream().map(value -> value.length() + ":" + value).toList().toString();
    }

    private static Optional<Filter> in(String key, List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(metadataKey(key).isIn(values));
    }

    private static List<String> refuseTooMany(String field, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw new RefusedException(field, "has " + values.size() + " values; the limit is " + MOST_VALUES);
        }
        return List.copyOf(values);
    }
}
