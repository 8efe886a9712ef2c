package pincite.channel.cli.running;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.config.Config;

/**
 * What somebody set for one command, as they wrote it: variables of the environment and Java's {@code -D}. A service that is set
 * otherwise would give another answer.
 *
 * @param values by name; of the environment, in capitals
 */
record GivenSettings(Map<String, String> values) {

    private static final String OURS = "pincite.";
    /** Whoever finds the other's socket is in the same home. */
    private static final String HOME = "PINCITE_HOME";

    GivenSettings {
        values = Map.copyOf(values);
    }

    static GivenSettings of(Map<String, String> environment, Properties properties) {
        var given = new TreeMap<>(environment);
        properties.stringPropertyNames().forEach(name -> given.put(name, properties.getProperty(name)));
        given.keySet().removeIf(name -> !variable(name).startsWith(variable(OURS)) || variable(name).equals(HOME));
        return new GivenSettings(given);
    }

    Optional<String> value(String setting) {
        return Optional.ofNullable(values.getOrDefault(setting, values.get(variable(setting))));
    }

    /** What is not set here is as the service has it. */
    boolean agreeWith(Config service) {
        var names = StreamSupport.stream(service.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(OURS))
                .collect(Collectors.toMap(GivenSettings::variable, name -> name, (one, other) -> one));
        return values.entrySet().stream().allMatch(given -> Optional.ofNullable(names.get(variable(given.getKey())))
                .map(name -> service.getConfigValue(name).getValue()).filter(given.getValue()::equals).isPresent());
    }

    /** As MicroProfile Config makes a variable's name of a setting's. */
    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
