package pincite.engine.model.recording;

import java.time.Duration;
import java.util.List;

import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelDraft;
import pincite.answer.writer.ModelUse;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;

/** What a model proposed for a request, as a file keeps it. */
record Recording(String provider, String model, String prompt, int calls, int tokensIn, int tokensOut, long millis,
        List<Proposed> proposals) {

    /** A proposal. */
    record Proposed(String text, List<Place> quotes) {

        static Proposed of(Draft.Proposal proposal) {
            return new Proposed(proposal.text(), proposal.quotes().stream().map(Place::of).toList());
        }

        Draft.Proposal proposal() {
            return new Draft.Proposal(text, quotes.stream().map(Place::quote).toList());
        }
    }

    /** A quote. */
    record Place(String article, int start, int end, String text) {

        static Place of(Quote quote) {
            return new Place(quote.article(), quote.span().start(), quote.span().end(), quote.text());
        }

        Quote quote() {
            return new Quote(article, new Span(start, end), text);
        }
    }

    static Recording of(ModelDraft draft) {
        var use = draft.use();
        return new Recording(use.provider(), use.model(), use.prompt(), use.calls(), use.tokensIn(), use.tokensOut(),
                use.took().toMillis(), draft.proposals().stream().map(Proposed::of).toList());
    }

    ModelDraft draft() {
        return new ModelDraft(proposals.stream().map(Proposed::proposal).toList(),
                new ModelUse(provider, model, prompt, calls, tokensIn, tokensOut, Duration.ofMillis(millis)));
    }
}
