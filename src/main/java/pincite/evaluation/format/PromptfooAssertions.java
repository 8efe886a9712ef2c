package pincite.evaluation.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import pincite.evaluation.question.Assertion;
import pincite.evaluation.question.Assertion.Kind;
import pincite.evaluation.question.Phrase;
import pincite.evaluation.text.Value;

/**
 * The assertions of a test case that need neither a model nor a script. The others are named as not understood, and a question that has
 * one is not scored: to keep only some of its assertions would let answers pass that its author would not.
 */
final class PromptfooAssertions {

    private static final String NOT = "not-";
    private static final String LEFT_OUT = ", whose value is a file, a template, a list or an object";
    private static final Set<String> KNOWN = Set.of("type", "value", "metric", "weight");
    private static final Set<Kind> OF_LISTS = Set.of(Kind.CONTAINS_ANY, Kind.CONTAINS_ALL, Kind.ICONTAINS_ANY,
            Kind.ICONTAINS_ALL);

    private final SetBuilder set;
    private final String test;
    private final List<String> faults = new ArrayList<>();
    private boolean isWeightless;

    PromptfooAssertions(SetBuilder set, String test) {
        this.set = set;
        this.test = test;
    }

    List<Assertion> of(Value owner) {
        return owner.objects("assert").stream().map(this::assertion).flatMap(Optional::stream).toList();
    }

    /** What is not understood of those that were read, in words. */
    List<String> faults(List<Assertion> kept) {
        return isWeightless && kept.isEmpty() && faults.isEmpty()
                ? List.of("every assertion has the weight 0, so none decides")
                : List.copyOf(faults);
    }

    /** Empty where it is not understood, or decides nothing. */
    Optional<Assertion> assertion(Value written) {
        if (isWeightless(written)) {
            isWeightless = true;
            return Optional.empty();
        }
        var type = written.has("$ref") ? "$ref " + written.text("$ref") : written.required("type");
        var kind = kind(type);
        var unknown = kind.map(known -> unknown(written, known)).orElse(List.of());
        if (kind.isEmpty() || !isPlain(written, kind.get())) {
            fault(written, "assert " + type + (kind.isEmpty() ? "" : LEFT_OUT));
        }
        unknown.forEach(field -> fault(written, "assert " + type + "." + field));
        return kind.isEmpty() || !isPlain(written, kind.get()) || !unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Assertion(kind.get(), type.startsWith(NOT), values(written, kind.get())));
    }

    private void fault(Value written, String what) {
        set.notUnderstood(test + ": " + what);
        faults.add(AssertingFields.reason(what, written.place()));
    }

    /** It is reported, but decides nothing. */
    private static boolean isWeightless(Value written) {
        return written.get("weight").filter(weight -> weight.written().matches("0(\\.0*)?")).isPresent();
    }

    /** A field that is not known may change what the others mean, as {@code transform} does; so may a weight that is no number. */
    private static List<String> unknown(Value written, Kind kind) {
        var isNumber = written.get("weight").map(weight -> weight.is(Value.Kind.NUMBER)).orElse(true);
        return written.fields().keySet().stream()
                .filter(field -> field.equals("weight") ? !isNumber : !KNOWN.contains(field))
                .filter(field -> kind != Kind.LATENCY || !field.equals("threshold")).toList();
    }

    static Optional<Kind> kind(String type) {
        var plain = type.startsWith(NOT) ? type.substring(NOT.length()) : type;
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(plain)).findFirst();
    }

    /** Files are not followed, templates not filled in, and objects not compared. */
    private static boolean isPlain(Value written, Kind kind) {
        var value = written.get("value");
        return value.isEmpty() || (value.get().is(Value.Kind.LIST) && OF_LISTS.contains(kind)
                ? value.get().items().stream().allMatch(PromptfooAssertions::isPlain)
                : isPlain(value.get()));
    }

    private static boolean isPlain(Value value) {
        return value.isWords() && !value.written().startsWith("file://") && !value.written().contains("{{");
    }

    private static List<String> values(Value written, Kind kind) {
        if (kind == Kind.IS_REFUSAL) {
            return List.of();
        }
        if (kind == Kind.LATENCY) {
            return List.of(milliseconds(written));
        }
        var values = OF_LISTS.contains(kind) ? several(written) : List.of(written.required("value"));
        if (kind == Kind.REGEX) {
            Phrase.checkExpression(values.get(0), written.get("value").orElse(written).place());
        }
        return values;
    }

    private static String milliseconds(Value written) {
        return written.get("threshold").filter(threshold -> threshold.written().matches("\\d+(\\.\\d+)?"))
                .map(Value::written)
                .orElseThrow(() -> written.place().refuse("the assertion latency needs a 'threshold' in milliseconds"));
    }

    private static List<String> several(Value written) {
        var values = written.get("value").filter(value -> value.is(Value.Kind.LIST)).map(list -> written.texts("value"))
                .orElseGet(() -> Arrays.stream(written.required("value").split(",")).map(String::strip).toList());
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw written.place()
                    .refuse("the assertion " + written.required("type") + " needs values that are not blank");
        }
        return values;
    }
}
