package pincite.channel.openai;

import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.channel.CitedText.Mark;
import pincite.channel.SourceAddress;

/**
 * What a number in the text stands for.
 *
 * @param start of "[1]" in the text, in Unicode code points
 */
record UrlCitation(@JsonProperty("start_index") int start, @JsonProperty("end_index") int end, String title,
        String url) {

    static final String TYPE = "url_citation";

    static UrlCitation of(Mark mark, SourceAddress addresses) {
        return new UrlCitation(mark.start(), mark.end(), mark.citation().article().title(),
                addresses.of(mark.citation()));
    }

    /** As it stands beside a message. */
    record OfCompletion(String type, @JsonProperty("url_citation") UrlCitation citation) {
    }

    /** As it stands in a part of a response. */
    record OfResponse(String type, @JsonProperty("start_index") int start, @JsonProperty("end_index") int end,
            String title, String url) {
    }

    OfCompletion ofCompletion() {
        return new OfCompletion(TYPE, this);
    }

    OfResponse ofResponse() {
        return new OfResponse(TYPE, start, end, title, url);
    }
}
