package pincite.channel.slack.receive;

import java.util.List;

import pincite.channel.slack.Task;

/**
 * A task as it was delivered.
 *
 * @param keys     by which another delivery of the same is known
 * @param lane     tasks of one lane are worked in order
 * @param isShared whether another organization sees the channel
 */
record Delivery(Task task, List<String> keys, String lane, boolean isShared) {

    Delivery {
        if (lane.isBlank()) {
            throw new IllegalArgumentException("A delivery needs a lane: " + keys);
        }
        keys = List.copyOf(keys);
    }

    static Delivery of(Task task, String key) {
        return new Delivery(task, List.of(key), key, false);
    }
}
