package pincite.channel.slack.vote;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import pincite.channel.slack.memory.LineFile;
import pincite.channel.slack.memory.MemoryException;

/** All votes as they came, a line each; of a user's votes on an answer the last counts. */
public final class Votes {

    private static final ObjectMapper JSON = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final LineFile file;
    private final Map<String, Vote> last = new LinkedHashMap<>();

    public Votes(Path folder) {
        this.file = new LineFile(folder.resolve("votes.jsonl"));
        file.read().forEach(line -> count(read(line)));
    }

    /** Returns when it is on the disk; the same once more changes nothing. */
    public synchronized void add(Vote vote) {
        var before = Optional.ofNullable(last.get(vote.voter()));
        if (before.filter(vote::repeats).isEmpty()) {
            file.addSafely(write(vote));
            count(vote);
        }
    }

    private void count(Vote vote) {
        last.put(vote.voter(), vote);
    }

    public synchronized Collection<Vote> counted() {
        return List.copyOf(last.values());
    }

    private Vote read(String line) {
        try {
            return JSON.readValue(line, Vote.class);
        } catch (JsonProcessingException e) {
            throw new MemoryException("read the vote '" + line + "' in", file.path(), e);
        }
    }

    private String write(Vote vote) {
        try {
            return JSON.writeValueAsString(vote);
        } catch (JsonProcessingException e) {
            throw new MemoryException("write a vote to", file.path(), e);
        }
    }
}
