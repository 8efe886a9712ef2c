package pincite;

import java.util.Optional;
import java.util.stream.IntStream;

/** An option of the command line that must be known before anything starts, because it becomes configuration. */
final class OptionValue {

    private OptionValue() {
    }

    /** {@code --option VALUE} or {@code --option=VALUE}. */
    static Optional<String> of(String option, String... arguments) {
        return IntStream.range(0, arguments.length).mapToObj(each -> at(each, option, arguments))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> at(int each, String option, String... arguments) {
        if (arguments[each].startsWith(option + "=")) {
            return Optional.of(arguments[each].substring(option.length() + 1));
        }
        return arguments[each].equals(option) && each + 1 < arguments.length
                ? Optional.of(arguments[each + 1])
                : Optional.empty();
    }
}
