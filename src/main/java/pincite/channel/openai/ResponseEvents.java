package pincite.channel.openai;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A response in parts, as OpenAI's clients put it together again. */
final class ResponseEvents {

    private final ObjectMapper json;
    private final List<ObjectNode> events = new ArrayList<>();

    private ResponseEvents(ObjectMapper json) {
        this.json = json;
    }

    static List<ObjectNode> of(CitedAnswer said, ResponseObject whole, ObjectMapper json) {
        var events = new ResponseEvents(json);
        events.response("response.created", whole.begun());
        events.response("response.in_progress", whole.begun());
        events.item("response.output_item.added", whole.message().begun());
        events.content(said, whole.message());
        events.item("response.output_item.done", whole.message());
        events.response("response.completed", whole);
        return List.copyOf(events.events);
    }

    private void content(CitedAnswer said, ResponseObject.Item message) {
        var whole = message.content().get(0);
        part("response.content_part.added", message, whole.begun());
        said.parts().forEach(text -> inPart("response.output_text.delta", message).put("delta", text)
                .putArray("logprobs"));
        for (int at = 0; at < whole.annotations().size(); at++) {
            inPart("response.output_text.annotation.added", message).put("annotation_index", at).set("annotation",
                    json.valueToTree(whole.annotations().get(at)));
        }
        inPart("response.output_text.done", message).put("text", whole.text()).putArray("logprobs");
        part("response.content_part.done", message, whole);
    }

    private void response(String type, ResponseObject response) {
        add(type).set("response", json.valueToTree(response));
    }

    private void item(String type, ResponseObject.Item item) {
        add(type).put("output_index", 0).set("item", json.valueToTree(item));
    }

    private void part(String type, ResponseObject.Item message, ResponseObject.Part part) {
        inPart(type, message).set("part", json.valueToTree(part));
    }

    private ObjectNode inPart(String type, ResponseObject.Item message) {
        return add(type).put("item_id", message.id()).put("output_index", 0).put("content_index", 0);
    }

    private ObjectNode add(String type) {
        var event = json.createObjectNode().put("type", type).put("sequence_number", events.size());
        events.add(event);
        return event;
    }
}
