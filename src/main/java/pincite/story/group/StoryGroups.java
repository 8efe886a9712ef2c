package pincite.story.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import pincite.story.Story;

/**
 * Which articles tell one story, and which of those are one voice. A story is an event: whoever tells of it, in whatever words, and who
 * tells what is new of it within days. A voice is a text: its copies, cut, retitled or lightly edited, add nothing to what it says,
 * while two reports of one story are two voices.
 *
 * @param stories of each article that of its story which came first, by id
 * @param voices  of each article that with its text which came first
 */
public record StoryGroups(Map<String, String> stories, Map<String, String> voices) {

    /** Where every article tells a story of its own. */
    public static final StoryGroups NONE = new StoryGroups(Map.of(), Map.of());

    public StoryGroups {
        stories = Map.copyOf(stories);
        voices = Map.copyOf(voices);
    }

    /** The same whatever the order of the articles. */
    public static StoryGroups in(Story story) {
        var articles = ToldArticle.in(story);
        var texts = SameTexts.of(articles);
        return new StoryGroups(firsts(articles, SameEvents.of(articles, texts)), firsts(articles, texts));
    }

    private static Map<String, String> firsts(List<ToldArticle> articles, int[] groups) {
        var firsts = new HashMap<Integer, String>();
        IntStream.range(0, groups.length).forEach(place -> firsts.putIfAbsent(groups[place], articles.get(place).id()));
        var byArticle = new HashMap<String, String>();
        IntStream.range(0, groups.length)
                .forEach(place -> byArticle.put(articles.get(place).id(), firsts.get(groups[place])));
        return byArticle;
    }

    /** An article of another generation stands for itself. */
    public String story(String article) {
        return stories.getOrDefault(article, article);
    }

    public String voice(String article) {
        return voices.getOrDefault(article, article);
    }

    /** The other articles of its story, by id. */
    public List<String> toldBeside(String article) {
        return stories.keySet().stream().filter(id -> !id.equals(article) && areOneStory(id, article)).sorted()
                .toList();
    }

    /** Whether both tell of one event. */
    public boolean areOneStory(String one, String other) {
        return story(one).equals(story(other));
    }

    /** Whether both have one text; an article has its own. */
    public boolean areOneVoice(String one, String other) {
        return voice(one).equals(voice(other));
    }
}
