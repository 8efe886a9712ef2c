package pincite.conversation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import pincite.disk.LineFileContract;
import pincite.record.Outcome;

class TurnLinesTest extends LineFileContract {

    private static final String ID = "00112233445566778899aabbccddeeff";

    private record Kept(Path folder, Duration retention, int keep) implements ConversationConfig {
    }

    @Override
    protected Path file() {
        return folder.resolve(ID + ".jsonl");
    }

    @Override
    protected Consumer<String> open() {
        return name -> conversations().add(ID, new Turn(name, Optional.empty(), "0a", Outcome.DECLINED, List.of()));
    }

    @Override
    protected List<String> kept() {
        return conversations().find(ID).orElse(List.of()).stream().map(Turn::question).toList();
    }

    private Conversations conversations() {
        return new Conversations(new Kept(folder, Duration.ofDays(30), 10),
                JsonMapper.builder().addModule(new Jdk8Module()).build(), setAside);
    }

    @Override
    protected String setting() {
        return "pincite.conversations.folder";
    }
}
