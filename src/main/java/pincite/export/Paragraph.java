package pincite.export;

import java.util.List;

/** A paragraph of what is taken along. */
record Paragraph(Kind kind, List<Run> runs) {

    /** What it is there for. */
    enum Kind {
        QUESTION,
        STATEMENT,
        LEAD,
        ITEM,
        REMARK
    }

    Paragraph {
        runs = List.copyOf(runs);
    }

    static Paragraph of(Kind kind, String words) {
        return new Paragraph(kind, List.of(Run.of(words)));
    }
}
