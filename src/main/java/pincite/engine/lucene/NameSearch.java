package pincite.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import pincite.engine.lucene.Names.Name;
import pincite.index.Spellings;
import pincite.index.Spellings.Spelling;

/** Finds the names that may be meant by a word that nobody wrote. */
record NameSearch(IndexReader reader, PassageSearch passages) {

    /** Of a word that a passage or a title has with another ending, only the names that are that word; none where it has just this one. */
    Spellings spellings(String unknown) throws IOException {
        var spelt = Analysis.words(Analysis.SPELT, unknown);
        if (spelt.size() != 1) {
            return Spellings.NONE;
        }
        var folded = spelt.get(0).term();
        var spellings = sharingFirstLetter(folded);
        var meant = isKnown(unknown) ? ofStem(unknown, folded, spellings) : spellings;
        return meant.isEmpty() && isKnown(unknown) ? Spellings.NONE : new Spellings(folded, meant);
    }

    private static List<Spelling> ofStem(String word, String folded, List<Spelling> spellings) {
        boolean isWritten = spellings.stream().anyMatch(name -> name.folded().equals(folded));
        return isWritten
                ? List.of()
                : spellings.stream().filter(name -> name.isName() && stems(name.written()).equals(stems(word)))
                        .toList();
    }

    private boolean isKnown(String word) throws IOException {
        for (var part : Analysis.words(Analysis.SEARCHED, word)) {
            if (passages.isIn(PassageDocument.WORDS, part.term())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> stems(String text) {
        return Analysis.words(Analysis.PARTS, text).stream().map(Analysis.Word::term).toList();
    }

    private List<Spelling> sharingFirstLetter(String folded) throws IOException {
        var names = MultiTerms.getTerms(reader, PassageDocument.NAMES);
        return names == null ? List.of() : sharingFirstLetter(folded, names.iterator());
    }

    private static List<Spelling> sharingFirstLetter(String folded, TermsEnum names) throws IOException {
        var first = new BytesRef(folded.substring(0, folded.offsetByCodePoints(0, 1)));
        var sharing = new ArrayList<Spelling>();
        for (var at = names.seekCeil(first) == TermsEnum.SeekStatus.END ? null : names.term(); at != null
                && StringHelper.startsWith(at, first); at = names.next()) {
            sharing.add(Name.of(at.utf8ToString()).in(names.docFreq()));
        }
        return sharing;
    }
}
