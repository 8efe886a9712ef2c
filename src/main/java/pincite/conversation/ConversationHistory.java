package pincite.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The conversations of who asks: looked for, called otherwise, deleted. */
@ApplicationScoped
public class ConversationHistory {

    private final Conversations conversations;
    private final BegunBy begunBy = new BegunBy();

    @Inject
    ConversationHistory(Conversations conversations) {
        this.conversations = conversations;
    }

    /** Those that they began themselves, the one gone on with last first; of nobody else, though they may see what is others'. */
    public List<ListedConversation> list(HistoryWish wish) {
        var kept = conversations.kept();
        var all = kept.youngestFirst();
        begunBy.keepOnly(all);
        return all.stream().filter(one -> !kept.isOld(one) && wish.isBefore(one.used()))
                .filter(one -> begunBy.isCaller(one.id(), () -> kept.read(one.id()).stream().findFirst()))
                .flatMap(one -> listed(one, wish).stream()).limit(wish.limit()).toList();
    }

    private Optional<ListedConversation> listed(KeptFile one, HistoryWish wish) {
        return find(one.id())
                .filter(conversation -> wish.words().areIn(Stream.concat(Stream.of(conversation.title()),
                        conversation.turns().stream().map(ConversationDocument.TurnDocument::question))))
                .map(conversation -> ListedConversation.of(conversation, one.used()));
    }

    /** Empty where there is no such conversation any more, or it is somebody else's. */
    public Optional<ConversationDocument> find(String id) {
        return conversations.find(id).map(turns -> ConversationDocument.of(id, title(id, turns), turns));
    }

    private String title(String id, List<Turn> turns) {
        return conversations.kept().titleOf(id).orElseGet(() -> ConversationTitle.of(turns.get(0).question()));
    }

    /** Empty where there is none to call so; else on the disk when this returns. */
    public Optional<ConversationDocument> rename(String id, ConversationTitle title) {
        conversations.find(id).ifPresent(turns -> conversations.kept().call(id, title));
        return find(id);
    }

    /** Its turns, oldest first, to the last one with that answer; empty where there is none. */
    public Optional<List<Turn>> upTo(String id, String answer) {
        var turns = conversations.find(id).orElse(List.of());
        return IntStream.iterate(turns.size(), end -> end > 0, end -> end - 1)
                .filter(end -> turns.get(end - 1).isOf(answer)).mapToObj(end -> turns.subList(0, end)).findFirst();
    }

    /** Whether there was a turn with that answer; with the last one the conversation is gone. The answer stays at its own address. */
    public boolean drop(String id, String answer) {
        boolean isThere = upTo(id, answer).isPresent();
        if (isThere) {
            conversations.kept().leaveOut(id, turn -> turn.turn().isOf(answer));
        }
        return isThere;
    }

    /** Whether it was there. Its answers stay, each at its own address. */
    public boolean delete(String id) {
        boolean isOpen = conversations.find(id).isPresent();
        if (isOpen) {
            conversations.kept().delete(id);
        }
        return isOpen;
    }
}
