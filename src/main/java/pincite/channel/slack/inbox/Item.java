package pincite.channel.slack.inbox;

import com.fasterxml.jackson.databind.JsonNode;

/** Work that was taken from the inbox, to be given back as done or released. */
public final class Item {

    private final Entry entry;
    private final Segment segment;

    Item(Entry entry, Segment segment) {
        this.entry = entry;
        this.segment = segment;
    }

    public long number() {
        return entry.number();
    }

    public JsonNode work() {
        return entry.work();
    }

    Entry entry() {
        return entry;
    }

    Segment segment() {
        return segment;
    }
}
