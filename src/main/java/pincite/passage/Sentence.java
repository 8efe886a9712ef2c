package pincite.passage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import pincite.corpus.Span;
import pincite.english.PlainText;

/**
 * A sentence of an article, or a line that stands for one.
 *
 * @param text      the article's own at the span
 * @param paragraph the number of its paragraph in the article, from 0
 * @param lead      without which it says little; of an item or a row only
 */
public record Sentence(Span span, String text, int paragraph, Kind kind, Optional<Lead> lead) {

    /** What a line is to a reader. */
    public enum Kind {
        /** Says something, so it can be an answer. */
        PROSE,
        /** Is one of those that a line above it leads in. */
        ITEM,
        /** Is a row of a table. */
        ROW,
        /** Names what follows. */
        HEADING,
        /** Leads in a list, or names the columns of a table, and says little without it. */
        LEAD,
        /** Asks instead of telling. */
        QUESTION,
        /** Belongs to the page and not to the article. */
        BOILERPLATE,
        /** Speaks, or its paragraph does, to a machine that reads and to no reader. */
        INSTRUCTION
    }

    private static final Set<Kind> QUOTABLE = EnumSet.of(Kind.PROSE, Kind.ITEM, Kind.ROW);

    public Sentence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A sentence needs words: " + span);
        }
        if (lead.isPresent() && kind != Kind.ITEM && kind != Kind.ROW) {
            throw new IllegalArgumentException("Nothing leads in a " + kind + ": " + text);
        }
    }

    public Sentence(Span span, String text, int paragraph, Kind kind) {
        this(span, text, paragraph, kind, Optional.empty());
    }

    public boolean isQuotable() {
        return QUOTABLE.contains(kind);
    }

    public boolean isRow() {
        return kind == Kind.ROW;
    }

    /** Of a row; none of anything else. */
    public List<Column> columns() {
        return isRow() ? AsRead.columns(lead.map(Lead::text).orElse(""), text) : List.of();
    }

    /** As it is read where it stands alone, with the way back to its own letters. */
    public PlainText plain() {
        if (kind == Kind.ROW) {
            return AsRead.row(lead.map(Lead::text).orElse(""), text);
        }
        return lead.map(line -> AsRead.item(line.text(), text)).orElseGet(() -> AsRead.of(text));
    }

    /** Where its own words start in what is read. */
    public int ownStart() {
        return lead.isPresent() && !isRow() ? read().length() - AsRead.of(text).text().length() : 0;
    }

    public String read() {
        return plain().text();
    }
}
