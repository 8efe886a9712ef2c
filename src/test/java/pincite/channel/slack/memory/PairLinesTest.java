package pincite.channel.slack.memory;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import pincite.disk.LineFileContract;

class PairLinesTest extends LineFileContract {

    private static final int MOST = 10;

    @Override
    protected Path file() {
        return folder.resolve("map.txt");
    }

    @Override
    protected Consumer<String> open() {
        var map = map();
        return name -> map.put(name, "value");
    }

    @Override
    protected List<String> kept() {
        var map = map();
        return Stream.of("a", "b").filter(name -> map.get(name).isPresent()).toList();
    }

    private LastingMap map() {
        return LastingMap.in(folder, "map.txt", MOST, setAside);
    }

    @Override
    protected String setting() {
        return "pincite.slack.inbox-folder";
    }
}
