package pincite.settings;

import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/settings.md}, as it follows from the sources. */
final class SettingsPage {

    static final String RENEW = "mvn test -Dtest=SettingsTest -Dpincite.renew=true";

    private static final String HEAD = """
                                       # Settings

                                       <!-- Made from the sources. To renew it: %s -->

                                       Each setting can be given as `-Dname=value` before `-jar`, as an environment variable, or in `config/application.properties` of the home, which is the folder that Pincite is started in unless `--home` or `PINCITE_HOME` names one; the first of them that is there counts. Default paths, and those in that file, begin in the home; others begin where Pincite is started. Durations are written `500ms`, `20s`, `30d`, sizes `256K`, `1M`, lists with commas. What has no default is not set.

                                       Of the platform's own settings two matter to whoever runs Pincite: `quarkus.http.port` (`QUARKUS_HTTP_PORT`, `8080`) and `quarkus.http.host` (`QUARKUS_HTTP_HOST`, `127.0.0.1`: only this machine may ask; another one wants [doors](http.md#who-may-ask)). Slack's settings are told of in [slack.md](slack.md), those of a language model in [models.md](models.md), the reader's in [reader.md](reader.md).
                                       """;

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("String", "text"),
            Map.entry("Path", "path"), Map.entry("URI", "address"), Map.entry("boolean", "`true`, `false`"),
            Map.entry("int", "whole number"), Map.entry("long", "whole number"), Map.entry("double", "number"),
            Map.entry("OptionalInt", "whole number"), Map.entry("OptionalDouble", "number"),
            Map.entry("Duration", "duration"), Map.entry("MemorySize", "size"), Map.entry("List<String>", "list"),
            Map.entry("List<Integer>", "list"), Map.entry("Set<String>", "list"));

    private SettingsPage() {
    }

    static String of(SettingSources sources) {
        var groups = sources.settings().stream().map(Setting::prefix).distinct().sorted();
        return HEAD.formatted(RENEW) + groups.map(prefix -> group(prefix, sources)).collect(Collectors.joining());
    }

    private static String group(String prefix, SettingSources sources) {
        var rows = sources.settings().stream().filter(setting -> setting.prefix().equals(prefix))
                .map(SettingsPage::row).collect(Collectors.joining());
        return "\n## " + prefix + "\n\n" + paragraph(sources.meaning(prefix))
                + "| setting, environment variable | kind | default | what it is |\n|---|---|---|---|\n" + rows;
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : text + "\n\n";
    }

    private static String row(Setting setting) {
        return "| `%s`<br>`%s` | %s | %s | %s |\n".formatted(setting.name(), setting.environmentVariable(),
                type(setting.type()), code(setting.preset()), setting.meaning());
    }

    private static String type(String type) {
        var inner = type.replaceFirst("^Optional<(.*)>$", "$1");
        return TYPES.getOrDefault(inner, "`" + inner + "`");
    }

    private static String code(String preset) {
        return preset.isEmpty() ? "" : "`" + preset + "`";
    }
}
