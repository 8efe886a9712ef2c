package pincite;

import java.util.Optional;

/**
 * {@code --model PROVIDER[/NAME]} of the command line. Which model there is must be known before anything starts, so it becomes
 * configuration.
 */
record ModelOption(String provider, Optional<String> name) {

    static final String OPTION = "--model";

    static Optional<ModelOption> of(String... arguments) {
        return OptionValue.of(OPTION, arguments).map(ModelOption::parse);
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
