package pincite.channel.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.TextNode;

import pincite.channel.slack.HandClock;
import pincite.channel.slack.inbox.Inbox.Outcome;
import pincite.disk.DiskException;
import pincite.disk.FaultyDisk;
import pincite.disk.SetAside;

/** The first, second, third ... thing on the disk fails until all went well. */
class InboxFaultsTest {

    private static final int ROOM = 100;
    /** Each entry begins a segment. */
    private static final long SMALL = 10;
    private static final List<String> OFFERED = List.of("a", "b", "c", "d");
    /** So many offers do not take so many steps. */
    private static final int MANY = 200;

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();

    @Test
    void whatWasAcceptedIsThereAndWhatWasRefusedIsNot() throws Exception {
        int faults = count(SMALL) + count(Journal.SEGMENT_BYTES);
        assertThat(faults).isGreaterThan(20);
    }

    /** They share a flush, and where it fails none of them may be told that it went well. */
    @Test
    void whatIsOfferedAtOnceIsThereOrRefusedToo() throws Exception {
        var threads = Executors.newFixedThreadPool(OFFERED.size());
        for (int number = 1; number < 60; number++) {
            var place = folder.resolve("at once" + number);
            var disk = new FaultyDisk(folder);
            var accepted = new ArrayList<String>();
            try (var inbox = Inbox.open(disk.at(place), ROOM, clock, new SetAside(),
                    number % 2 == 0 ? SMALL : Journal.SEGMENT_BYTES).orElseThrow()) {
                disk.failAt(number % 10 + 1);
                var offers = OFFERED.stream().<Callable<Boolean>>map(name -> () -> isAccepted(inbox, name)).toList();
                var outcomes = threads.invokeAll(offers);
                for (int each = 0; each < OFFERED.size(); each++) {
                    if (outcomes.get(each).get()) {
                        accepted.add(OFFERED.get(each));
                    }
                }
                disk.mend();
            }
            assertThat(kept(place, Journal.SEGMENT_BYTES)).as("fault " + number)
                    .containsExactlyInAnyOrderElementsOf(accepted);
        }
        threads.shutdown();
    }

    private int count(long segmentBytes) throws IOException, InterruptedException {
        int faults = 0;
        boolean hasFailed = true;
        for (int number = 1; hasFailed && number < MANY; number++) {
            var place = folder.resolve(segmentBytes + "-" + number);
            var disk = new FaultyDisk(folder);
            var accepted = new ArrayList<String>();
            try (var inbox = Inbox.open(disk.at(place), ROOM, clock, new SetAside(), segmentBytes)
                    .orElseThrow()) {
                disk.failAt(number);
                OFFERED.stream().filter(name -> isAccepted(inbox, name)).forEach(accepted::add);
                hasFailed = disk.mend();
                offerAgain(inbox, accepted);
            }
            assertThat(kept(place, segmentBytes)).as("fault " + number).containsExactlyElementsOf(accepted);
            faults += hasFailed ? 1 : 0;
        }
        return faults;
    }

    /** As Slack does. */
    private static void offerAgain(Inbox inbox, List<String> accepted) {
        for (var name : OFFERED) {
            var expected = accepted.contains(name) ? Outcome.DUPLICATE : Outcome.ACCEPTED;
            assertThat(offer(inbox, name)).isEqualTo(expected);
        }
        OFFERED.stream().filter(name -> !accepted.contains(name)).toList().forEach(accepted::add);
    }

    private List<String> kept(Path place, long segmentBytes) throws IOException, InterruptedException {
        var kept = new ArrayList<String>();
        try (var inbox = Inbox.open(place, ROOM, clock, new SetAside(), segmentBytes)
                .orElseThrow()) {
            while (inbox.depth() > kept.size()) {
                kept.add(inbox.take().orElseThrow().work().asText());
            }
        }
        return kept;
    }

    private static boolean isAccepted(Inbox inbox, String name) {
        try {
            return offer(inbox, name) == Outcome.ACCEPTED;
        } catch (DiskException e) {
            return false;
        }
    }

    private static Outcome offer(Inbox inbox, String name) {
        return inbox.offer(List.of(name), name, TextNode.valueOf(name));
    }
}
