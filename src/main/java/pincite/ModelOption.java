package pincite;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code --model PROVIDER[/NAME]} of the command line. Which model there is must be known before anything starts, so it becomes
 * configuration.
 */
record ModelOption(String provider, Optional<String> name) {

    static final String OPTION = "--model";

    static Optional<ModelOption> of(String... arguments) {
        return IntStream.range(0, arguments.length).mapToObj(each -> value(each, arguments)).flatMap(Optional::stream)
                .findFirst().map(ModelOption::parse);
    }

    private static Optional<String> value(int each, String... arguments) {
        if (arguments[each].startsWith(OPTION + "=")) {
            return Optional.of(arguments[each].substring(OPTION.length() + 1));
        }
        return arguments[each].equals(OPTION) && each + 1 < arguments.length
                ? Optional.of(arguments[each + 1])
                : Optional.empty();
    }

    /** A name may hold slashes itself; the provider ends at the first. */
    private static ModelOption parse(String value) {
        var parts = value.split("/", 2);
        return new ModelOption(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }

    void set() {
        System.setProperty("pincite.model.provider", provider);
        name.ifPresent(given -> System.setProperty("pincite.model.name", given));
    }
}
