package pincite.conversation;

import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import pincite.disk.SetAside;

/** Conversations of the tests. */
public final class TestConversations {

    private TestConversations() {
    }

    public static Conversations in(Path folder, SetAside setAside) {
        return new Conversations(new Kept(folder), JsonMapper.builder().addModule(new Jdk8Module()).build(), setAside);
    }

    public static ConversationHistory history(Conversations conversations) {
        return new ConversationHistory(conversations);
    }

    private record Kept(Path folder) implements ConversationConfig {

        @Override
        public Duration retention() {
            return Duration.ofDays(30);
        }

        @Override
        public int keep() {
            return 10_000;
        }
    }
}
