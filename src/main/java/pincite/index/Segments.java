package pincite.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.passage.Passage;

/** A passage as LangChain4j's {@link TextSegment} and back: what the passage knows beside its text goes into the metadata. */
public final class Segments {

    public static final String ARTICLE = "article";
    public static final String SOURCE = "source";
    public static final String PUBLISHED = "published";
    public static final String TITLE = "title";
    public static final String CASE = "case";

    private static final Set<String> FILTERABLE = Set.of(ARTICLE, SOURCE, PUBLISHED, CASE);
    /** In UTF-16 units; engines have no terms much longer. */
    private static final int LONGEST_FILTERED = 1_000;
    private static final String START = "start";
    private static final String END = "end";
    private static final String SENTENCES = "sentences";

    private Segments() {
    }

    public static TextSegment of(Passage passage, Publication publication) {
        var metadata = new Metadata().put(ARTICLE, passage.article()).put(TITLE, passage.title())
                .put(START, passage.span().start()).put(END, passage.span().end())
                .put(SENTENCES, StoredSentence.written(passage.sentences()));
        publication.source().ifPresent(source -> metadata.put(SOURCE, source));
        publication.published().ifPresent(date -> metadata.put(PUBLISHED, date.toString()));
        publication.caseOf(passage.article()).ifPresent(name -> metadata.put(CASE, name));
        return TextSegment.from(passage.text(), metadata);
    }

    public static Passage passage(TextSegment segment) {
        var metadata = segment.metadata();
        var span = new Span(metadata.getInteger(START), metadata.getInteger(END));
        var sentences = StoredSentence.read(metadata.getString(SENTENCES));
        return new Passage(metadata.getString(ARTICLE), metadata.getString(TITLE), span, segment.text(), sentences);
    }

    /** The day of its article. */
    public static Optional<LocalDate> published(TextSegment segment) {
        return Optional.ofNullable(segment.metadata().getString(PUBLISHED)).map(LocalDate::parse);
    }

    /** The name of who published its article. */
    public static Optional<String> source(TextSegment segment) {
        return Optional.ofNullable(segment.metadata().getString(SOURCE));
    }

    /** Which case its article belongs to. */
    public static Optional<String> inCase(TextSegment segment) {
        return Optional.ofNullable(segment.metadata().getString(CASE));
    }

    /** The entries of the metadata that passages are found by. */
    public static Set<String> filterable() {
        return FILTERABLE;
    }

    /** Whether passages are found by that entry of their metadata. */
    public static boolean isFilterable(String key) {
        return FILTERABLE.contains(key);
    }

    /** What a passage is found by, by key. */
    public static SortedMap<String, String> filterable(TextSegment segment) {
        var kept = new TreeMap<String, String>();
        FILTERABLE.stream().filter(segment.metadata()::containsKey)
                .forEach(key -> kept.put(key, segment.metadata().getString(key)));
        kept.values().removeIf(value -> value.length() > LONGEST_FILTERED);
        return kept;
    }

    /** What the model embeds: a passage seldom names what its article is about, the title does. */
    public static TextSegment titled(TextSegment segment) {
        return TextSegment.from(prefix(segment) + segment.text(), segment.metadata());
    }

    /** Where the passage's own text starts in its titled form, in UTF-16 units. */
    public static int textStart(TextSegment segment) {
        return prefix(segment).length();
    }

    private static String prefix(TextSegment segment) {
        return Optional.ofNullable(segment.metadata().getString(TITLE)).filter(title -> !title.isEmpty())
                .map(title -> title + "\n").orElse("");
    }
}
