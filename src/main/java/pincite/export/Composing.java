package pincite.export;

import static pincite.export.Paragraph.Kind.ITEM;
import static pincite.export.Paragraph.Kind.LEAD;
import static pincite.export.Paragraph.Kind.QUESTION;
import static pincite.export.Paragraph.Kind.REMARK;
import static pincite.export.Paragraph.Kind.STATEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import pincite.answer.Verdict;
import pincite.english.PlainText;
import pincite.markup.Signs;
import pincite.record.AnswerDocument;
import pincite.record.DeclinedDocument;
import pincite.record.StatementDocument;

/** Makes what is taken along of questions and answers: each citation has one footnote, numbered as they come. */
final class Composing {

    private static final String NOT_KEPT = "No answer is kept of this.";
    private static final String RELATED = "Related, not an answer:";

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<List<Run>> notes = new ArrayList<>();
    /** Of the answer that is written just now, by the numbers of its citations. */
    private final Map<Integer, Integer> noted = new HashMap<>();

    static Manuscript of(List<Chapter> chapters) {
        var composing = new Composing();
        chapters.forEach(composing::write);
        return new Manuscript(title(chapters), day(chapters), composing.paragraphs, composing.notes);
    }

    private static String title(List<Chapter> chapters) {
        return chapters.stream().findFirst().map(chapter -> Signs.line(chapter.question())).orElse("Pincite");
    }

    private static Optional<LocalDate> day(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> chapter.answer().stream())
                .flatMap(answer -> answer.asOf().stream()).max(Comparator.naturalOrder());
    }

    private void write(Chapter chapter) {
        noted.clear();
        add(QUESTION, chapter.question());
        chapter.answer().ifPresentOrElse(answer -> write(chapter, answer), () -> add(REMARK, NOT_KEPT));
    }

    private void write(Chapter chapter, AnswerDocument answer) {
        answer.readAs().ifPresent(question -> add(REMARK, "Read as: " + question));
        answer.note().ifPresent(note -> add(LEAD, note));
        answer.statements().forEach(statement -> write(chapter, statement));
        answer.told().ifPresent(told -> add(STATEMENT, told));
        answer.declined().ifPresent(declined -> write(chapter, declined));
        add(REMARK, Remarks.of(answer));
    }

    private void add(Paragraph.Kind kind, String words) {
        paragraphs.add(Paragraph.of(kind, Signs.line(words)));
    }

    private void write(Chapter chapter, StatementDocument statement) {
        var runs = new ArrayList<>(List.of(Run.of(Signs.line(statement.text()))));
        statement.citations().stream().flatMap(number -> chapter.source(number).stream())
                .forEach(source -> runs.add(note(source, statement.text())));
        paragraphs.add(new Paragraph(STATEMENT, runs));
    }

    private void write(Chapter chapter, DeclinedDocument declined) {
        add(LEAD, "Not answered. " + declined.inWords());
        if (!chapter.sources().isEmpty()) {
            add(REMARK, RELATED);
        }
        chapter.sources().forEach(source -> {
            var quote = Signs.line(PlainText.line(source.citation().quote()));
            paragraphs.add(new Paragraph(ITEM, List.of(Run.of("“" + quote + "”"), note(source, quote))));
        });
    }

    private Run note(CitedSource source, String statement) {
        return Run.note(noted.computeIfAbsent(source.citation().number(), number -> {
            notes.add(Footnote.of(source, statement));
            return notes.size();
        }));
    }

    /** What is to be known of an answer beside what it says. */
    private static final class Remarks {

        private static final String OWN_WORDS = "In the articles' own sentences.";

        private Remarks() {
        }

        static String of(AnswerDocument answer) {
            var remarks = new ArrayList<String>();
            answer.asOf().ifPresent(day -> remarks.add("As of " + LegalDate.of(day) + "."));
            remarks.add(writer(answer));
            answer.writer().because().map(why -> "The language model " + why).ifPresent(remarks::add);
            answer.writer().caveat().ifPresent(remarks::add);
            remarks.add(verdicts(answer));
            remarks.add("Pincite, answer " + answer.id() + ".");
            return String.join(" ", remarks.stream().filter(remark -> !remark.isEmpty()).toList());
        }

        private static String writer(AnswerDocument answer) {
            return answer.writer().use().model().filter(model -> answer.writer().because().isEmpty())
                    .map(model -> "Worded by the language model " + model + ", and held against the articles.")
                    .orElse(answer.isAnswered() ? OWN_WORDS : "");
        }

        private static String verdicts(AnswerDocument answer) {
            var all = answer.citations();
            long verified = all.stream().filter(each -> each.verdict() == Verdict.VERIFIED).count();
            return all.isEmpty()
                    ? ""
                    : verified + " of " + all.size() + (all.size() == 1 ? " quote" : " quotes")
                            + " verified, letter for letter.";
        }
    }
}
