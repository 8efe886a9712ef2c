package pincite.passage;

import java.util.List;
import java.util.Optional;

import pincite.passage.TextBlock.Kind;

/** Tells what leads in the items or rows that stand right below it. */
final class Leading {

    private Leading() {
    }

    /**
     * Of a block, if it does: the heads of a table, the last sentence above a list if it ends with a colon, and a heading above items
     * that are no sentences.
     *
     * @param sentences of the block
     */
    static Optional<Lead> in(String text, List<TextBlock> blocks, int number, List<Sentence> sentences) {
        var below = number + 1 < blocks.size() ? blocks.get(number + 1).kind() : Kind.PARAGRAPH;
        var last = sentences.get(sentences.size() - 1);
        boolean leads = blocks.get(number).is(Kind.HEADS)
                ? below == Kind.ROW
                : below == Kind.ITEM && (last.text().endsWith(":") || isAboveNames(text, blocks, number, last));
        return leads ? Optional.of(new Lead(last.span(), last.text())) : Optional.empty();
    }

    private static boolean isAboveNames(String text, List<TextBlock> blocks, int number, Sentence last) {
        return last.kind() == Sentence.Kind.HEADING && blocks.stream().skip(number + 1L)
                .takeWhile(block -> block.is(Kind.ITEM)).noneMatch(block -> endsSentence(block.in(text)));
    }

    private static boolean endsSentence(String item) {
        return ".!?".indexOf(item.charAt(item.length() - 1)) >= 0;
    }
}
