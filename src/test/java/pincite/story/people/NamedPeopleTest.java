package pincite.story.people;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.story.MadeUpStory.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.story.MadeUpStory;

class NamedPeopleTest {

    private static final NamedPeople PEOPLE = NamedPeople.in(MadeUpStory.by(
            article("varga", "2024-05-14",
                    "District Judge Odette Varkuni heard the mayor, Zork Blunt, on Thursday. Varkuni said that the Water and River Commission was late."
                            + " Two officials left: chief engineer Ana Brill, head of permits Tom Kell and head of audit Mira Sand."),
            article("telk", "2024-05-15",
                    "The court of Odette Vakruni sat again. According to the research firm Fluxon, the WRC had waited. Blunt, the owner of the Kestrel Mill, spoke. Kestrel Mill was sold in an American sale. The WRC agreed.")));

    private static Person person(String name) {
        return PEOPLE.find(name).orElseThrow();
    }

    @Test
    void spellingVariantsOfOneNameAreOnePerson() {
        assertThat(person("Odette Varkuni").spellings()).containsOnlyKeys("Odette Varkuni", "Varkuni",
                "Odette Vakruni");
    }

    @Test
    void aLastNameAloneIsTheSamePerson() {
        assertThat(person("Zork Blunt").spellings()).containsKeys("Zork Blunt", "Blunt");
    }

    @Test
    void whatSomethingIsInIsAPlace() {
        var people = NamedPeople.in(MadeUpStory.by(article("a", "2024-05-14",
                "Ana Brill lives in Telkmoor. The mill in Telkmoor was sold. Telkmoor is green. Ana Brill agreed.")));
        assertThat(people.find("Telkmoor").orElseThrow().isPlace()).isTrue();
        assertThat(people.find("Ana Brill").orElseThrow().isPlace()).isFalse();
    }

    @Test
    void initialsAreTheSameBody() {
        assertThat(person("WRC").name()).isEqualTo("Water and River Commission");
    }

    @ParameterizedTest
    @CsvSource({"varkuni, Odette Varkuni", "ODETTE VARKUNI, Odette Varkuni", "Vakruni, Odette Varkuni",
            "brill, Ana Brill", "wrc, Water and River Commission"})
    void aNameIsFoundHoweverItIsTyped(String typed, String name) {
        assertThat(person(typed).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Nobody", "the", "''", "Thursday", "American"})
    void whoIsNotNamedIsNotFound(String typed) {
        assertThat(PEOPLE.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Ana Brill|chief engineer
                                            Tom Kell|head of permits
                                            Mira Sand|head of audit
                                            Fluxon|the research firm
                                            Odette Varkuni|District Judge
                                            """)
    void asWhatSomebodyIsNamedIsInTheWordsOfTheArticle(String name, String as) {
        assertThat(person(name).as()).contains(as);
    }

    @Test
    void thoseOfTheMostArticlesComeFirst() {
        assertThat(PEOPLE.all().get(0).articles()).isEqualTo(2);
    }
}
