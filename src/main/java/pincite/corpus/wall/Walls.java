package pincite.corpus.wall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import pincite.access.CurrentCaller;
import pincite.access.GroupName;
import pincite.access.Wall;
import pincite.corpus.Article;
import pincite.corpus.Publication;
import pincite.corpus.Sha256;
import pincite.corpus.format.Particular;
import pincite.corpus.standing.Standings;

/**
 * Which wall stands around which article: that of its own groups, those of the folders that it stands in, and that of its source, all
 * of them; {@code otherwise} where there is none of these.
 *
 * @param folders by folder, without a slash at its end
 * @param sources by source, as {@link Standings#folded} folds it
 */
public record Walls(SortedMap<String, Wall> folders, SortedMap<String, Wall> sources, Wall otherwise) {

    /** Around articles that say nothing of it there is none. */
    public static final Walls NONE = new Walls(new TreeMap<>(), new TreeMap<>(), Wall.NONE);

    /** @throws AccessSettingException where a value is none, with its key */
    public static Walls of(AccessConfig config) {
        var folders = new TreeMap<String, Wall>();
        config.folders()
                .forEach((folder, groups) -> folders.merge(
                        folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder,
                        wall("folders.\"" + folder + "\"", groups), Wall::and));
        var sources = new TreeMap<String, Wall>();
        config.sources().forEach((source, groups) -> sources.merge(Standings.folded(source),
                wall("sources.\"" + source + "\"", groups), Wall::and));
        return new Walls(folders, sources,
                config.otherwise().map(groups -> wall("otherwise", groups)).orElse(Wall.NONE));
    }

    private static Wall wall(String setting, List<String> groups) {
        GroupName.other(groups).ifPresent(wrong -> {
            throw new AccessSettingException(setting, "holds '" + wrong + "'; a group " + GroupName.RULE);
        });
        return Wall.of(groups);
    }

    public Wall around(Article article) {
        return around(article.id(), article.publication());
    }

    public Wall around(String article, Publication publication) {
        var own = publication.particulars().of(Particular.GROUPS).map(Walls::own);
        var ofFolders = folders.entrySet().stream().filter(rule -> article.startsWith(rule.getKey() + "/"))
                .map(Map.Entry::getValue);
        var ofSource = publication.source().map(Standings::folded)
                .flatMap(name -> Optional.ofNullable(sources.get(name)));
        return Stream.of(own.stream(), ofFolders, ofSource.stream()).flatMap(each -> each).reduce(Wall::and)
                .orElse(otherwise);
    }

    /** What is not understood opens to nobody. */
    private static Wall own(String written) {
        var groups = GroupName.listed(written).stream().filter(name -> !name.isEmpty()).toList();
        return groups.isEmpty() || GroupName.other(groups).isPresent() ? Wall.SEALED : Wall.of(groups);
    }

    /** Whether it is there for whoever asks now. */
    public boolean isOpen(Article article) {
        return CurrentCaller.get().readership().mayRead(around(article));
    }

    /** Differs whenever a rule does; empty where there is none. */
    public String key() {
        return equals(NONE) ? "" : Sha256.of(folders + "\n" + sources + "\n" + otherwise);
    }
}
