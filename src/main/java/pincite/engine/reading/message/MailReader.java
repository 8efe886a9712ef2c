package pincite.engine.reading.message;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;
import pincite.engine.reading.page.Fragment;

/** A mail (.eml): what it says, who wrote it and when. What is attached is named and not read. */
@Singleton
public final class MailReader implements ArticleReader {

    @Override
    public String version() {
        return "eml-1";
    }

    @Override
    public boolean reads(Content content) {
        return Mime.isMessage(content) && !Mime.isSavedPage(content);
    }

    @Override
    public List<ReadArticle> read(Content content) throws UnreadableContentException {
        var mail = Mime.parsed(content);
        try {
            var text = written(mail);
            if (text.isBlank()) {
                throw new UnreadableContentException("has no words in it");
            }
            return List.of(remarked(ReadArticle.of(text.strip(), particulars(mail)), mail));
        } finally {
            mail.dispose();
        }
    }

    /** As plain text where there is one, else as its HTML shows. */
    private static String written(Message mail) throws UnreadableContentException {
        var plain = part(mail, "text/plain").map(Plain::paragraphs).orElse("");
        return plain.isBlank() ? part(mail, "text/html").map(Fragment::text).orElse("") : plain;
    }

    private static Optional<String> part(Message mail, String kind) throws UnreadableContentException {
        var found = Mime.parts(mail).filter(each -> kind.equalsIgnoreCase(each.getMimeType()))
                .filter(each -> !isAttached(each)).findFirst();
        return found.isPresent() ? Mime.text(found.get()) : Optional.empty();
    }

    private static boolean isAttached(Entity part) {
        return "attachment".equalsIgnoreCase(part.getDispositionType());
    }

    private static ReadArticle remarked(ReadArticle article, Message mail) {
        var attached = Mime.parts(mail).filter(MailReader::isAttached)
                .map(each -> Optional.ofNullable(each.getFilename()).orElse("a file without a name")).toList();
        return attached.isEmpty()
                ? article
                : article.remarking("what is attached is not read: "
                        + attached.stream().limit(5).map(Plain::inOneLine).collect(Collectors.joining(", "))
                        + (attached.size() > 5 ? " and " + (attached.size() - 5) + " more" : ""));
    }

    private static Particulars particulars(Message mail) {
        return Particulars.NONE.with(Particular.TITLE, Optional.ofNullable(mail.getSubject()), Provenance.PAGE)
                .with(Particular.AUTHOR,
                        Optional.ofNullable(mail.getFrom()).map(from -> from.stream().map(MailReader::name)
                                .collect(Collectors.joining(", "))),
                        Provenance.PAGE)
                .with(Particular.PUBLISHED, Optional.ofNullable(mail.getDate())
                        .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString()),
                        Provenance.PAGE);
    }

    private static String name(Mailbox from) {
        return from.getName() == null || from.getName().isBlank() ? from.getAddress() : from.getName();
    }
}
