package pincite.channel.openai;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.channel.CitedText;
import pincite.channel.CitedText.Mark;
import pincite.record.AnswerDocument;

/** An answer in OpenAI's words, whole or in chunks. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Completion(String id, String object, long created, String model, List<Choice> choices, Optional<Usage> usage) {

    private static final String WHOLE = "chat.completion";
    private static final String CHUNK = "chat.completion.chunk";
    private static final Optional<String> DONE = Optional.of("stop");

    /** Either a message or a part of one. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Choice(int index, Optional<Message> message, Optional<Message> delta,
            @JsonProperty("finish_reason") @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> finishReason) {
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Message(Optional<String> role, Optional<String> content, Optional<List<Annotation>> annotations) {
    }

    record Annotation(String type, @JsonProperty("url_citation") UrlCitation citation) {

        static Annotation of(Mark mark, URI service) {
            var article = mark.citation().article();
            var url = article.url().map(URI::toString)
                    .orElseGet(() -> service.resolve(mark.citation().href()).toString());
            return new Annotation("url_citation", new UrlCitation(mark.start(), mark.end(), article.title(), url));
        }
    }

    /** @param start of "[1]" in the content, in Unicode code points */
    record UrlCitation(@JsonProperty("start_index") int start, @JsonProperty("end_index") int end, String title,
            String url) {
    }

    /** Nothing where no language model was asked. */
    record Usage(@JsonProperty("prompt_tokens") int in, @JsonProperty("completion_tokens") int out,
            @JsonProperty("total_tokens") int total) {

        static Usage of(AnswerDocument answer) {
            return answer.writer().use().usage()
                    .map(use -> new Usage(use.tokensIn(), use.tokensOut(), use.tokensIn() + use.tokensOut()))
                    .orElse(new Usage(0, 0, 0));
        }
    }

    /** @param service where its articles are shown */
    static Completion whole(AnswerDocument answer, String model, long created, URI service) {
        var cited = CitedText.of(answer);
        var message = new Message(Optional.of("assistant"), Optional.of(cited.text()), annotations(cited, service));
        return new Completion(id(answer), WHOLE, created, model,
                List.of(new Choice(0, Optional.of(message), Optional.empty(), DONE)), Optional.of(Usage.of(answer)));
    }

    /** The same in parts; the annotations come with the last. */
    static Stream<Completion> chunks(AnswerDocument answer, CompletionRequest request, long created, URI service) {
        var cited = CitedText.of(answer);
        var paragraphs = cited.paragraphs();
        var texts = IntStream.range(0, paragraphs.size())
                .mapToObj(at -> at == 0 ? paragraphs.get(at) : CitedText.LINE_END + paragraphs.get(at))
                .map(text -> new Message(Optional.empty(), Optional.of(text), Optional.empty()));
        var first = new Message(Optional.of("assistant"), Optional.of(""), Optional.empty());
        var last = new Message(Optional.empty(), Optional.empty(), annotations(cited, service));
        var parts = Stream.concat(Stream.of(first), texts).map(part -> List.of(delta(part, Optional.empty())));
        var ends = Stream.of(List.of(delta(last, DONE)));
        var all = Stream.concat(parts, ends)
                .map(choices -> new Completion(id(answer), CHUNK, created, request.model(), choices, Optional.empty()));
        return request.isUsageWanted()
                ? Stream.concat(all, Stream.of(new Completion(id(answer), CHUNK, created, request.model(), List.of(),
                        Optional.of(Usage.of(answer)))))
                : all;
    }

    private static Choice delta(Message part, Optional<String> finishReason) {
        return new Choice(0, Optional.empty(), Optional.of(part), finishReason);
    }

    private static Optional<List<Annotation>> annotations(CitedText cited, URI service) {
        return Optional.of(cited.marks().stream().map(mark -> Annotation.of(mark, service)).toList());
    }

    private static String id(AnswerDocument answer) {
        return "chatcmpl-" + answer.id();
    }
}
