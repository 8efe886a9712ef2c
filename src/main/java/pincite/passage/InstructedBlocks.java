package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import pincite.passage.instruction.Instruction;

/** Tells which blocks of a text speak to a machine that reads it: as a whole, for what surrounds an order is part of it. */
final class InstructedBlocks {

    /** Readers of a page see none of it, however many blocks it holds. */
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

    private InstructedBlocks() {
    }

    /** Of each block, in their order. */
    static List<Boolean> among(String text, List<TextBlock> blocks) {
        var comments = COMMENT.matcher(text).results().toList();
        var found = new ArrayList<Boolean>();
        for (int number = 0; number < blocks.size(); number++) {
            var block = blocks.get(number);
            found.add(Instruction.isIn(block.in(text)) || comments.stream().anyMatch(comment -> overlap(comment, block))
                    || number > 0 && found.get(number - 1) && leadsTo(text, blocks.get(number - 1), block));
        }
        return found;
    }

    private static boolean overlap(MatchResult comment, TextBlock block) {
        return comment.start() < block.end() && block.start() < comment.end();
    }

    /** "SYSTEM:" alone in its line says nothing without the next one. */
    private static boolean leadsTo(String text, TextBlock instruction, TextBlock next) {
        return instruction.in(text).endsWith(":") && !text.substring(instruction.end(), next.start()).contains("\n\n");
    }
}
