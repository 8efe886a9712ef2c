package pincite.index.word;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * English words to index terms: split, lower case, without accents, stemmed. "Binance.US" is found by "Binance US" and "U.S." by
 * "US", because a word with a sign inside counts as its parts and as the whole without the sign.
 */
public final class Analysis extends Analyzer {

    /** For the index and for searching in it. */
    public static final Analyzer SEARCHED = new Analysis(GENERATE_WORD_PARTS | GENERATE_NUMBER_PARTS | CATENATE_ALL,
            true);
    /** Each part once. */
    public static final Analyzer PARTS = new Analysis(GENERATE_WORD_PARTS | GENERATE_NUMBER_PARTS, true);
    /** Each part once, as it is spelt: with its ending. */
    public static final Analyzer SPELT = new Analysis(GENERATE_WORD_PARTS | GENERATE_NUMBER_PARTS, false);

    /** Those that are characters of their own; some systems type "é" as two. */
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    /** At which no line ends; a plain one may stand between two numbers. */
    private static final Pattern GROUP_SPACE = Pattern.compile("(?<=\\d)[\u00a0\u2007-\u200a\u202f](?=\\d{3}(?!\\d))");

    /** All are taken apart alike. */
    private static final String NO_FIELD = "";

    private final int wordParts;
    private final boolean isStemmed;

    private Analysis(int wordParts, boolean isStemmed) {
        this.wordParts = wordParts;
        this.isStemmed = isStemmed;
    }

    /** "250 000" is "250,000". */
    @Override
    protected Reader initReader(String field, Reader text) {
        return new PatternReplaceCharFilter(GROUP_SPACE, ",", text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var split = new WordDelimiterGraphFilter(new EnglishPossessiveFilter(words), wordParts, null);
        var folded = new PatternReplaceFilter(new ASCIIFoldingFilter(new LowerCaseFilter(split)), ACCENTS, "", true);
        var plain = new StopFilter(folded, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        return new TokenStreamComponents(words, isStemmed ? new PorterStemFilter(plain) : plain);
    }

    /** In their order. */
    public static List<Word> words(Analyzer analyzer, String text) {
        var words = new ArrayList<Word>();
        try (var stream = analyzer.tokenStream(NO_FIELD, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from a string cannot fail", e);
        }
        return words;
    }

    /** An index term and where its word stands, in UTF-16 units. */
    public record Word(String term, int start, int end) {

        public boolean isPartOf(Word other) {
            return other.start <= start && end <= other.end;
        }
    }
}
