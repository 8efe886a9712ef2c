package pincite.engine.reading.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ArticleReaderContract;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Provenance;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;

class JsonReaderTest extends ArticleReaderContract {

    @Override
    protected ArticleReader reader() {
        return new JsonReader();
    }

    @Override
    protected List<Content> examples() {
        return List.of(json(
                "{\"title\":\"Quarry\",\"text\":\"The quarry lost.\",\"source\":\"The Ledger\",\"author\":[\"Ada Lind\",\"Zoë Holm\"],\"published\":\"March 5, 2024\",\"url\":\"https://ledger.example/q\"}"),
                json("{\"title\":\"One\",\"text\":\"The quarry lost.\"}\n{\"title\":\"Two\",\"text\":\"It appeals.\"}\n"),
                json("[{\"id\":\"a-1\",\"title\":\"One\",\"text\":\"The quarry lost.\"},{\"title\":\"One\",\"text\":\"It appeals.\"}]"));
    }

    private static Content json(String text) {
        return new Content("articles.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void fieldsAreGiven() throws Exception {
        var told = reader().read(examples().get(0)).get(0).particulars();
        assertThat(told.of(Particular.AUTHOR)).contains("Ada Lind, Zoë Holm");
        assertThat(told.of(Particular.PUBLISHED)).contains("2024-03-05");
        assertThat(told.found().get(Particular.SOURCE).provenance()).isEqualTo(Provenance.GIVEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"\"red\"; red", "[\"red\", \"blue\"]; red, blue"})
    void groupsAreGiven(String written, String groups) throws Exception {
        var told = reader().read(json("{\"title\":\"T\",\"text\":\"It lost.\",\"groups\":" + written + "}")).get(0);
        assertThat(told.particulars().of(Particular.GROUPS)).contains(groups);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "[]", "{\"red\":1}", "null", "\"\""})
    void whatNamesNoGroupsIsNotOpenedToEverybody(String written) {
        assertThatThrownBy(() -> reader()
                .read(json("{\"title\":\"T\",\"text\":\"It lost.\",\"groups\":" + written + "}")))
                .isInstanceOf(UnreadableContentException.class)
                .hasMessage("has 'groups' that name none in its article 1");
    }

    @Test
    void eachOfMoreHasAName() throws Exception {
        assertThat(reader().read(examples().get(1))).extracting(ReadArticle::entry).containsExactly("one", "two");
        assertThat(reader().read(examples().get(2))).extracting(ReadArticle::entry).containsExactly("a-1", "one");
    }

    @Test
    void whatLacksTextIsRefused() {
        assertThatThrownBy(() -> reader().read(json("{\"title\":\"Quarry\"}")))
                .isInstanceOf(UnreadableContentException.class)
                .hasMessage("has no 'text' in its article 1");
        assertThatThrownBy(() -> reader().read(json("{\"title\":\"A\",\"text\":\"b\"}\n{\"title\":")))
                .isInstanceOf(UnreadableContentException.class);
    }
}
