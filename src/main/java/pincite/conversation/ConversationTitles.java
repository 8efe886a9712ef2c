package pincite.conversation;

import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.Folder;
import pincite.disk.JsonFiles;
import pincite.disk.SetAside;

/** What conversations are called, each in a file beside its own, so that a new name is no new question. */
final class ConversationTitles {

    private static final String ENDING = ".title.json";

    private final JsonFiles<ConversationTitle> files;

    ConversationTitles(Folder folder, ObjectMapper json, SetAside setAside) {
        this.files = new JsonFiles<>(folder, json, ConversationTitle.class, setAside);
    }

    Optional<String> of(String id) {
        return files.find(id + ENDING).map(ConversationTitle::title);
    }

    /** Returns when it is on the disk. */
    void give(String id, ConversationTitle title) {
        files.keep(id + ENDING, title);
    }

    void forget(String id) {
        if (files.has(id + ENDING)) {
            files.delete(id + ENDING);
        }
    }
}
