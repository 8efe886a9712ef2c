package pincite.record;

import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Inquiry;

/**
 * How an answer came about.
 *
 * @param confidence from 0 to 1, that the outcome is right; in thousandths
 * @param asOf       the day of the youngest article cited
 * @param generation of the index
 */
public record MakingDocument(double confidence, Optional<LocalDate> asOf, WriterDocument writer,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String generation, MillisDocument millis) {

    private static final double THOUSAND = 1000;

    /** Of what needed neither articles nor a writer. */
    static final MakingDocument OF_NOTHING = new MakingDocument(1, Optional.empty(), WriterDocument.UNKNOWN, "",
            MillisDocument.UNKNOWN);

    public MakingDocument {
        writer = writer == null ? WriterDocument.UNKNOWN : writer;
        millis = millis == null ? MillisDocument.UNKNOWN : millis;
    }

    /** How long the steps took; all that differs from run to run. */
    public record MillisDocument(long retrieve, long write) {

        static final MillisDocument UNKNOWN = new MillisDocument(0, 0);
    }

    static MakingDocument of(Inquiry inquiry) {
        return new MakingDocument(Math.round(inquiry.draft().confidence() * THOUSAND) / THOUSAND,
                inquiry.answer().asOf(), WriterDocument.of(inquiry.writing()), inquiry.retrieval().generation().id(),
                new MillisDocument(inquiry.retrieving().toMillis(), inquiry.writingTime().toMillis()));
    }
}
