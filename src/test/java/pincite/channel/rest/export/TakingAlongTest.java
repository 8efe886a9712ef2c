package pincite.channel.rest.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import pincite.IndexedCase;
import pincite.ShippedArticles;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class TakingAlongTest extends IndexedCase {

    private static JsonPath ask(String question) {
        return given().contentType("application/json").body(Map.of("question", question)).post("/api/chat").jsonPath();
    }

    private static String answers() {
        return "/api/answers/" + ask("Why was the inspection denied?").getString("id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            markdown | text/markdown                                | why-was-the-inspection-denied.md
                                            ris      | application/x-research-info-systems          | why-was-the-inspection-denied.ris
                                            bibtex   | application/x-bibtex                         | why-was-the-inspection-denied.bib
                                            csl      | application/vnd.citationstyles.csl+json      | why-was-the-inspection-denied.json
                                            docx     | application/vnd.openxmlformats-officedocument.wordprocessingml.document | why-was-the-inspection-denied.docx
                                            """)
    void everyFormatIsAFileOfItsType(String format, String type, String name) {
        var path = answers() + "/export";
        given().get(path + "?format=" + format).then().statusCode(200).contentType(containsString(type))
                .header("Content-Disposition", containsString("attachment; filename=\"" + name + "\""))
                .header("Content-Disposition", containsString("filename*=UTF-8''Why%20was"));
        assertThat(given().accept(type).get(path).asByteArray())
                .isEqualTo(given().get(path + "?format=" + format).asByteArray());
    }

    @Test
    void jsonIsTheProof() {
        var path = answers();
        assertThat(given().get(path + "/export").asByteArray()).isEqualTo(given().get(path).asByteArray());
        assertThat(given().get(path + "/export?format=json").asByteArray()).isEqualTo(given().get(path).asByteArray());
    }

    @Test
    void aFootnoteIsAsLawyersWriteIt() {
        assertThat(given().get(answers() + "/export?format=markdown").asString())
                .contains("[^1]: The Pincite authors, *").contains("Pincite Court Desk (Sept. 19, 2023), <https://")
                .contains("Characters ");
    }

    @Test
    void aPageIsThereToBePrinted() {
        given().get(answers() + "/export?format=print").then().statusCode(200).contentType("text/html")
                .header("Content-Disposition", nullValue())
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<h1>Why was the inspection denied?</h1>"))
                .body(containsString("href=\"#note-1\"")).body(containsString("<li id=\"note-1\">"));
    }

    @Test
    void aConversationIsTakenAlongWithItsAnswers() throws IOException {
        var first = ask("Why was the inspection denied?");
        var conversation = first.getString("conversation");
        given().contentType("application/json")
                .body(Map.of("question", "hello", "conversation", conversation)).post("/api/chat");
        given().contentType("application/json")
                .body(Map.of("question", "What is Ceffu?", "conversation", conversation)).post("/api/chat");
        var path = "/api/conversations/" + conversation + "/export?format=";
        assertThat(given().get(path + "markdown").asString()).contains("# Why was the inspection denied?")
                .contains("# What is Ceffu?").contains("# hello\n\nNo answer is kept of this.");
        try (var word = new XWPFDocument(new ByteArrayInputStream(given().get(path + "docx").asByteArray()))) {
            assertThat(word.getFootnotes()).hasSizeGreaterThan(2);
        }
        given().get(path + "json").then().body("id", equalTo(conversation));
        List<?> sources = given().get(path + "csl").jsonPath().getList("id");
        assertThat(sources).doesNotHaveDuplicates().isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/answers/0123456789abcdef", "/api/answers/nonsense",
            "/api/conversations/00000000000000000000000000000000"})
    void whatIsNotThereIsNotTakenAlong(String path) {
        var there = given().get(path);
        for (var format : List.of("markdown", "docx", "print", "ris", "json")) {
            given().get(path + "/export?format=" + format).then().statusCode(404)
                    .contentType("application/problem+json")
                    .body("detail", equalTo(there.jsonPath().getString("detail")));
        }
    }

    @Test
    void anUnknownFormatIsNamed() {
        given().get(answers() + "/export?format=pdf").then().statusCode(400).body("field", equalTo("format"))
                .body("detail", containsString("'markdown'"));
    }
}
