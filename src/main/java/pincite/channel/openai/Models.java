package pincite.channel.openai;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a client may choose from: the one that quotes. */
public record Models(String object, List<Model> data) {

    /** The one that quotes. */
    static final String OURS = "pincite";
    static final Model MODEL = new Model(OURS, "model", 0, OURS);
    static final Models ALL = new Models("list", List.of(MODEL));

    public record Model(String id, String object, long created, @JsonProperty("owned_by") String owner) {
    }
}
