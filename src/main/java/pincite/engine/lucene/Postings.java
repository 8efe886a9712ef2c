package pincite.engine.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import pincite.index.IndexException;
import pincite.index.Spellings.Spelling;
import pincite.index.word.Names.Name;
import pincite.index.word.PassageFrequencies;

/** The terms of a reader. */
record Postings(Path folder, IndexReader reader) implements PassageFrequencies {

    @Override
    public int passages(String term) {
        return frequency(PassageDocument.WORDS, term);
    }

    @Override
    public int ownPassages(String term) {
        return frequency(PassageDocument.OWN_WORDS, term);
    }

    private int frequency(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The names whose folded form begins with a letter. */
    List<Spelling> names(String letter) {
        try {
            var names = MultiTerms.getTerms(reader, PassageDocument.NAMES);
            return names == null ? List.of() : beginning(new BytesRef(letter), names.iterator());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static List<Spelling> beginning(BytesRef letter, TermsEnum names) throws IOException {
        var found = new ArrayList<Spelling>();
        for (var at = names.seekCeil(letter) == TermsEnum.SeekStatus.END ? null : names.term(); at != null
                && StringHelper.startsWith(at, letter); at = names.next()) {
            found.add(Name.of(at.utf8ToString()).in(names.docFreq()));
        }
        return found;
    }

    private IndexException failed(IOException cause) {
        return new IndexException.Failed("read", folder, cause);
    }
}
