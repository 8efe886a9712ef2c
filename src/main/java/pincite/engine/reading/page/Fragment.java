package pincite.engine.reading.page;

import java.util.stream.Collectors;

/** HTML that is all text, as a mail or an entry of a feed has it: what is shown of it, in paragraphs. */
public final class Fragment {

    private Fragment() {
    }

    public static String text(String html) {
        var page = PageMarkup.of(html);
        Hidden.leaveOut(page);
        return Blocks.of(page.body()).stream().map(PageBlock::written).collect(Collectors.joining("\n\n"));
    }
}
