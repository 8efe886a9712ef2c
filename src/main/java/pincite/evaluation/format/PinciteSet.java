package pincite.evaluation.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Expected;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.Phrase;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.text.SetText;
import pincite.evaluation.text.Value;
import pincite.evaluation.text.Value.Kind;

/** Our own format, in YAML ({@code name}, {@code questions}) or JSON Lines (a question a line). */
final class PinciteSet {

    private static final Set<String> KNOWN = Set.of("id", "question", "history", "type", "tags", "answerable",
            "unanswerable", "answers", "nuggets", "must-not", "evidence", "kind", "when",
            "otherwise", "case");
    private static final AssertingFields ASSERTING = new AssertingFields(Set.of("answerable", "unanswerable", "answers",
            "nuggets", "must-not", "evidence", "kind", "when", "otherwise"));
    private static final Set<String> KNOWN_OF_SET = Set.of("name", "questions", "case");
    private static final Set<String> KNOWN_OF_EVIDENCE = Set.of("article", "quote");

    private final SetBuilder set;
    private final Optional<String> inCase;

    /** @param inCase of which all of it asks, unless a question says otherwise */
    private PinciteSet(SetBuilder set, Optional<String> inCase) {
        this.set = set;
        this.inCase = inCase;
    }

    static boolean is(Value value) {
        return value.hasAny("question", "id");
    }

    static QuestionSet read(SetText text, Value whole) {
        var set = new SetBuilder(text.source());
        whole.unknown(KNOWN_OF_SET).forEach(set::notUnderstood);
        new PinciteSet(set, inCase(whole)).add(whole.objects("questions"));
        return set.build(whole.has("name") ? whole.required("name") : text.name());
    }

    static QuestionSet read(SetText text, List<Value> entries) {
        var set = new SetBuilder(text.source());
        new PinciteSet(set, Optional.empty()).add(entries);
        return set.build(text.name());
    }

    private void add(List<Value> entries) {
        for (var entry : entries) {
            var id = entry.required("id");
            var unknown = entry.unknown(KNOWN);
            set.notUnderstood(id, unknown);
            set.add(entry.place(), question(id, entry), ASSERTING.slips(entry, unknown));
        }
    }

    private EvaluationQuestion question(String id, Value entry) {
        return new EvaluationQuestion(id, entry.required("question"), entry.texts("history"), entry.text("type"),
                entry.texts("tags"), entry.truth("answerable", true),
                entry.get("unanswerable").map(kind -> kind.words("'unanswerable'")),
                gold(id, entry), List.of(), expected(entry), inCase(entry).or(() -> inCase));
    }

    private static Optional<String> inCase(Value value) {
        return value.get("case").map(name -> name.words("'case'"));
    }

    private static Expected expected(Value entry) {
        return new Expected(entry.get("kind").map(kind -> kind(kind, kind.words("'kind'"))), phrases(entry, "when"),
                entry.has("otherwise") ? Optional.of(entry.truth("otherwise", true)) : Optional.empty());
    }

    private static String kind(Value value, String key) {
        if (!Expected.KINDS.contains(key)) {
            throw value.place()
                    .refuse("'kind' must be one of " + String.join(", ", Expected.KINDS) + ": '" + key + "'");
        }
        return key;
    }

    private Gold gold(String id, Value entry) {
        return new Gold(phrases(entry, "answers"), entry.list("nuggets").stream().map(PinciteSet::nugget).toList(),
                phrases(entry, "must-not"),
                entry.objects("evidence").stream().map(evidence -> evidence(id, evidence)).toList(), Map.of(),
                List.of());
    }

    private static List<String> nugget(Value nugget) {
        var phrases = nugget.is(Kind.LIST) ? nugget.items() : List.of(nugget);
        if (phrases.isEmpty()) {
            throw nugget.place().refuse("a nugget needs at least one phrase");
        }
        return phrases.stream().map(phrase -> phrase(phrase, "a nugget's phrase")).toList();
    }

    private static List<String> phrases(Value entry, String field) {
        return entry.list(field).stream().map(phrase -> phrase(phrase, "each of '" + field + "'")).toList();
    }

    private static String phrase(Value value, String name) {
        var phrase = value.words(name);
        if (phrase.isBlank()) {
            throw value.place().refuse(name + " needs words; every text holds a blank one");
        }
        Phrase.check(phrase, value.place());
        return phrase;
    }

    private Evidence evidence(String id, Value evidence) {
        evidence.unknown(KNOWN_OF_EVIDENCE).forEach(field -> set.notUnderstood(id + ": evidence." + field));
        return new Evidence(Optional.of(evidence.required("article")), evidence.required("quote"), Optional.empty(), 0);
    }
}
