package pincite.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.corpus.Publication;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.standing.Standing;
import pincite.corpus.standing.Standings;
import pincite.index.IndexedPassage;
import pincite.index.LastUsed;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.ingestion.IndexReport;
import pincite.passage.Sentence;

/** Knows the story of the newest generation; it is read again, out of the index, when that changes. */
@ApplicationScoped
public class Stories {

    /** Of different readers; each is held as long as it is among the last that were asked for. */
    private static final int MOST = 8;

    private final PassageIndex index;
    private final Standings standings;
    private final LastUsed<String, Story> known = new LastUsed<>(MOST);
    private final MadeOnce<List<Event>> events = new MadeOnce<>(EventList::in);

    @Inject
    public Stories(PassageIndex index, Standings standings) {
        this.index = index;
        this.standings = standings;
    }

    /** Of all that whoever asks now may read; the same for the same generation. */
    public Story current() {
        return index.look(snapshot -> known.of(snapshot.generation().id(), () -> read(snapshot))).orElse(Story.NONE);
    }

    /** What happened when. */
    public List<Event> events(Story story) {
        return events.of(story);
    }

    /** So that nobody waits for it who reads everything, or what everybody may, once it is done. */
    void renew(@ObservesAsync IndexReport changed) {
        events(current());
        CurrentCaller.as(Caller.MACHINE, () -> events(current()));
    }

    private Story read(Snapshot snapshot) {
        var tellings = new LinkedHashMap<String, List<ToldSentence>>();
        snapshot.all().stream()
                .filter(passage -> standings.of(passage.origin().source()) != Standing.QUARANTINED)
                .forEach(passage -> tellings.computeIfAbsent(passage.passage().article(), id -> new ArrayList<>())
                        .addAll(tellings(passage)));
        tellings.values().removeIf(List::isEmpty);
        var story = new Story(snapshot.generation().id(), tellings);
        return new Story(story.generation(), timed(story));
    }

    private static List<ToldSentence> tellings(IndexedPassage passage) {
        var inCase = Particulars.NONE.with(Particular.CASE, passage.origin().inCase(), Provenance.GIVEN);
        var publication = new Publication(passage.passage().title(), passage.origin().source(), Optional.empty(),
                passage.published(), Optional.empty(), inCase);
        return tellings(passage.passage().article(), publication, passage.passage().sentences());
    }

    private static List<ToldSentence> tellings(String article, Publication publication, List<Sentence> sentences) {
        return sentences.stream().filter(Sentence::isQuotable)
                .map(sentence -> ToldSentence.of(article, publication, sentence)).toList();
    }

    /** Each with its times, and the place that it has in its article. */
    private static Map<String, List<ToldSentence>> timed(Story story) {
        var newest = new HashMap<Optional<String>, Optional<LocalDate>>();
        story.cases().forEach(name -> newest.put(Optional.of(name), story.inCase(name).newestDay()));
        newest.put(Optional.empty(), story.newestDay());
        var timed = new LinkedHashMap<String, List<ToldSentence>>();
        story.tellings().entrySet().stream().parallel()
                .map(entry -> Map.entry(entry.getKey(),
                        timed(entry.getValue(), newest.get(entry.getValue().get(0).inCase()))))
                .toList()
                .forEach(entry -> timed.put(entry.getKey(), entry.getValue()));
        return timed;
    }

    private static List<ToldSentence> timed(List<ToldSentence> article, Optional<LocalDate> newest) {
        return Stream.iterate(0, place -> place < article.size(), place -> place + 1)
                .map(place -> article.get(place).at(place, newest)).toList();
    }

    /** Of one article. */
    static List<ToldSentence> tellings(String article, Publication publication, List<Sentence> sentences,
            Optional<LocalDate> newest) {
        return timed(tellings(article, publication, sentences), newest);
    }
}
