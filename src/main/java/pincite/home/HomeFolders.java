package pincite.home;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The settings that name a folder which is in the home by default; a test compares them with all settings. */
final class HomeFolders {

    static final Map<String, String> DEFAULTS = Stream.concat(Stream.of(
            Map.entry("pincite.corpus.folder", "corpus/articles"),
            Map.entry("pincite.model.prompts", "prompts"),
            Map.entry("pincite.embedding.native-folder", ".pincite/native"),
            Map.entry("pincite.library.folder", ".pincite/articles"),
            Map.entry("pincite.library.originals", ".pincite/originals"),
            Map.entry("pincite.library.texts", ".pincite/texts"),
            Map.entry("pincite.answers.folder", ".pincite/answers"),
            Map.entry("pincite.answers.cited", ".pincite/cited"),
            Map.entry("pincite.slack.inbox-folder", ".pincite/slack"),
            Map.entry("pincite.watch.folder", ".pincite/watches")),
            List.of("audit", "commands", "conversations", "evaluation", "feedback", "feeds", "index", "keys").stream()
                    .map(name -> Map.entry("pincite." + name + ".folder", ".pincite/" + name)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    private HomeFolders() {
    }

    static Map<String, String> in(Path home) {
        return DEFAULTS.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> home.resolve(each.getValue()).toString()));
    }

    /** As the home's own settings have it: what is relative there begins in the home. */
    static String resolve(String setting, String value, Path home) {
        var name = setting.startsWith("%") ? setting.substring(setting.indexOf('.') + 1) : setting;
        return DEFAULTS.containsKey(name) && !value.isBlank() ? home.resolve(value.strip()).toString() : value;
    }
}
