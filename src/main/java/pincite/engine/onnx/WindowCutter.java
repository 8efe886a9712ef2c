package pincite.engine.onnx;

import java.util.ArrayList;
import java.util.List;

import pincite.passage.Passage;
import pincite.reading.Window;

/**
 * Cuts a passage into windows that share a sentence; the last one reaches back as far as it can.
 *
 * @param room tokens that a window may have; a sentence that has more is a window by itself
 */
record WindowCutter(Passage passage, PassageTokens tokens, int room) {

    List<Window> cut() {
        var windows = new ArrayList<Window>();
        int sentences = passage.sentences().size();
        int from = 0;
        while (end(from) < sentences) {
            windows.add(new Window(passage, from, end(from)));
            from = Math.max(from + 1, end(from) - 1);
        }
        windows.add(new Window(passage, windows.isEmpty() ? 0 : start(from, sentences), sentences));
        return windows;
    }

    private int end(int from) {
        int to = from + 1;
        while (to < passage.sentences().size() && tokens.count(from, to + 1) <= room) {
            to++;
        }
        return to;
    }

    private int start(int from, int to) {
        int start = from;
        while (start > 0 && tokens.count(start - 1, to) <= room) {
            start--;
        }
        return start;
    }
}
