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

    /** None for a word that a passage or a title has. */
    Spellings spellings(String unknown) throws IOException {
        for (var word : Analysis.words(Analysis.SEARCHED, unknown)) {
            if (passages.isIn(PassageDocument.WORDS, word.term())) {
                return Spellings.NONE;
            }
        }
        var spelt = Analysis.words(Analysis.SPELT, unknown);
        return spelt.size() == 1 ? spellings(spelt.get(0)) : Spellings.NONE;
    }

    private Spellings spellings(Analysis.Word word) throws IOException {
        var names = MultiTerms.getTerms(reader, PassageDocument.NAMES);
        return names == null
                ? Spellings.NONE
                : new Spellings(word.term(), sharingFirstLetter(word.term(), names.iterator()));
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
