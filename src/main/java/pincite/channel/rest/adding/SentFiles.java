package pincite.channel.rest.adding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import pincite.corpus.format.Particular;
import pincite.library.Upload;
import pincite.retrieval.RefusedException;

/** The files of a form (multipart/form-data, RFC 7578), and what its fields say of them. */
final class SentFiles {

    private static final int MOST_FILES = 100;

    private final List<Upload> files = new ArrayList<>();
    private final SortedMap<Particular, String> given = new TreeMap<>();
    private final Optional<String> key;

    private SentFiles(Optional<String> key) {
        this.key = key;
    }

    static List<Upload> read(String type, byte[] body, Optional<String> key) {
        var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/",
                Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
        var sent = new SentFiles(key);
        try {
            var decoder = new HttpPostRequestDecoder(new DefaultHttpDataFactory(false), request);
            try {
                sent.take(decoder);
            } finally {
                decoder.destroy();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof RefusedException refused) {
                throw refused;
            }
            throw new RefusedException("body", "is no form with files in it: send multipart/form-data");
        }
        return sent.uploads();
    }

    private void take(HttpPostRequestDecoder decoder) throws IOException {
        var parts = decoder.getBodyHttpDatas();
        if (parts.size() > MOST_FILES + Particular.values().length) {
            throw new RefusedException("body", "has more than " + MOST_FILES + " files: send them in parts");
        }
        for (var part : parts) {
            if (part instanceof FileUpload file && file.isCompleted()) {
                files.add(new Upload(file.getFilename(), file.get()));
            } else if (part instanceof Attribute field) {
                GivenFields.particular(field.getName()).ifPresent(which -> given.put(which, value(field)));
            }
        }
    }

    private static String value(Attribute field) {
        try {
            return field.getValue();
        } catch (IOException e) {
            throw new RefusedException(field.getName(), "cannot be read");
        }
    }

    /** Who may read them is said of all. */
    private static SortedMap<Particular, String> groups(SortedMap<Particular, String> given) {
        var groups = new TreeMap<>(given);
        groups.keySet().retainAll(Set.of(Particular.GROUPS));
        return groups;
    }

    private List<Upload> uploads() {
        if (files.isEmpty()) {
            throw new RefusedException("body", "has no file in it");
        }
        boolean isOne = files.size() == 1;
        var checked = GivenFields.checked(given);
        return files.stream()
                .map(file -> new Upload(file.name(), file.bytes(), isOne ? key : Optional.empty(),
                        isOne ? checked : groups(checked)))
                .toList();
    }
}
