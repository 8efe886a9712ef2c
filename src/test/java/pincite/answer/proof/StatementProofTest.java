package pincite.answer.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.answer.proof.Unsupported.Kind;

class StatementProofTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
                                                                  The plant was shut after a fire on September 3rd, 2021.                                             | The plant was closed on 3 September 2021 after a fire.
                                                                  More than half of the members voted for the merger.                                                 | Over 50% of the members voted for the merger.
                                                                  The strike began on Monday and ended on Thursday.                                                   | The strike, which began on Monday, ended on Thursday.
                                                                  The bank was founded in 1889 by Otto Krell.                                                         | Otto Krell founded the bank in 1889.
                                                                  The film won three prizes, including best picture.                                                  | The film won three prizes at the festival, including best picture and best score.
                                                                  Ben was sued by Ada.                                                                                | Ada sued Ben in May.
                                                                  Alder was bought by Norrsund for $3 million.                                                        | Norrsund bought Alder for $3 million.
                                                                  The airline said it had cancelled 120 flights.                                                      | On Saturday, the airline said that it had cancelled 120 flights because of fog.
                                                                  Nadia Petrov, 34, was appointed to lead the institute.                                              | The board appointed Nadia Petrov, 34, to lead the institute from October.
                                                                  The regulator approved the vaccine for adults.                                                      | The regulator approved the vaccine for adults but did not approve it for children.
                                                                  The minister said she would not resign.                                                             | The minister denied wrongdoing and said that she would not resign.
                                                                  Prices fell in May.                                                                                 | Prices fell in May and rose in June.
                                                                  According to police, two men were arrested.                                                         | Police said two men were arrested on Friday night.
                                                                  Two men were arrested on Friday night, police say.                                                  | Police said two men were arrested on Friday night.
                                                                  He has won 2 gold medals.                                                                           | He has won two gold medals and a silver one.
                                                                  The school opened in the fall of 1990 with twenty-five pupils.                                      | In the fall of 1990, the school opened with 25 pupils.
                                                                  """)
    void bearsWhatIsSaidInOtherWords(String statement, String sentence) {
        assertThat(StatementProof.of(statement, List.of(sentence)).unsupported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
                                                                  The agency received 250 documents.                                         | The agency says that it was given fewer than 250 documents and offered only three witnesses to depose.
                                                                  The agency was given fewer than three documents and offered 250 witnesses. | The agency says that it was given fewer than 250 documents and offered only three witnesses to depose.
                                                                  Voters rejected the tunnel by 3,408 votes to 5,120.                        | Voters rejected the tunnel on Sunday by 5,120 votes to 3,408.
                                                                  Revenue reached $4.3 million.                                              | Revenue increased by 12% and reached $4.3 billion.
                                                                  Revenue increased by 12.                                                   | Revenue increased by 12% and reached $4.3 billion.
                                                                  The plant laid off two thirds of its staff last week.                      | The plant laid off 1/3 of its staff last week.
                                                                  Twenty-three people died.                                                  | Twenty-one people died in the fire.
                                                                  Hundreds of people died.                                                   | Dozens of people died in the fire.
                                                                  The second witness was heard.                                              | The third witness was heard on Friday.
                                                                  At least 40 boats sank.                                                    | At most 40 boats sank in the storm.
                                                                  Exactly 200 people attended.                                               | Around 200 people attended the funeral.
                                                                  Between 10 and 50 people attended.                                         | Between 10 and 15 people attended the funeral.
                                                                  The plant was closed on 4 September 2021.                                  | The plant was closed on 3 September 2021 after a fire.
                                                                  The plant was closed on September 3, 2021.                                 | The plant was closed on September 3 after a fire.
                                                                  The strike began on Thursday and ended on Monday.                          | The strike, which began on Monday, ended on Thursday.
                                                                  The museum opened in 1998.                                                 | The museum opened in 1989.
                                                                  The museum opened in the 1990s.                                            | The museum opened in the 1980s.
                                                                  The museum closed in late May.                                             | The museum closed in early May.
                                                                  They met at 3 p.m.                                                         | They met at 3 a.m. in the harbour.
                                                                  The vote is next week.                                                     | The vote was last week.
                                                                  Brandt was acquitted and Halvorsen convicted.                              | Halvorsen was acquitted and Brandt convicted.
                                                                  Anna Krell founded the bank in 1889.                                       | Otto Krell founded the bank in 1889.
                                                                  The bank was founded by Otto Brandt.                                       | Otto Krell founded the bank in 1889.
                                                                  The WTO warned of a new wave.                                              | The World Health Organization warned of a new wave of infections in the region.
                                                                  Danish police found the car.                                               | Swedish police found the car in a lake.
                                                                  Lindvik's mayor resigned.                                                  | The mayor of Hamre resigned on Friday.
                                                                  The hospital told patients about the leak.                                 | The hospital failed to tell patients about the leak for two months.
                                                                  The hospital informed its patients about the leak.                         | The hospital did not tell its patients about the leak.
                                                                  The executives have direct knowledge of the security of customer funds.    | The company has resisted attempts to depose its executives, because, it claims, they have no direct knowledge of the security and custody of customer funds.
                                                                  The refusal is final.                                                      | Whether the refusal is final is unclear, and so is whether it reaches the other parts of the filing.
                                                                  It is clear whether the refusal is final.                                  | Whether the refusal is final is unclear, and so is whether it reaches the other parts of the filing.
                                                                  Somebody was injured in the crash.                                         | Nobody was injured in the crash, police said.
                                                                  Police said that people were injured in the crash.                         | Nobody was injured in the crash, police said.
                                                                  The minister resigned.                                                     | The minister might resign before the vote, her aides said.
                                                                  Both parties agreed to the plan.                                           | Neither party agreed to the plan.
                                                                  Ada and Ben agreed to the plan.                                            | Neither Ada nor Ben agreed to the plan.
                                                                  He left with his coat.                                                     | He left without his coat.
                                                                  The request was not rejected by the court.                                 | The court rejected the request on Friday.
                                                                  The court granted the request.                                             | The court rejected the request on Friday.
                                                                  The court did not grant the request to Brandt.                             | The court granted the request of Brandt on Friday.
                                                                  The firm denied that it knew of the defect.                                | The firm admitted that it knew of the defect.
                                                                  The firm was aware of the defect.                                          | The firm was unaware of the defect.
                                                                  The tower is unsafe.                                                       | The tower is safe, engineers said.
                                                                  The drug has no side effects.                                              | The drug has side effects, doctors warned.
                                                                  The drug has side effects.                                                 | The drug does not appear to have side effects.
                                                                  All of the boats sank.                                                     | Some of the boats sank.
                                                                  The rebels hardly lost ground.                                             | The rebels lost ground in the east.
                                                                  The club has yet to pay its players.                                       | The club has paid its players.
                                                                  The mayor supports the tunnel.                                             | The mayor opposes the tunnel.
                                                                  The ceasefire held.                                                        | The ceasefire did not hold for a day.
                                                                  The army stopped attacking the town.                                       | The army has not stopped attacking the town.
                                                                  There is evidence of fraud.                                                | There is no evidence of fraud, the auditor found.
                                                                  The bridge can carry trucks.                                               | The bridge cannot carry trucks.
                                                                  The bridge cannot carry trucks.                                            | The bridge can carry trucks.
                                                                  Few members voted for the merger.                                          | Many members voted for the merger.
                                                                  The vote came after the speech.                                            | The vote came before the speech.
                                                                  Ben sued Ada.                                                              | Ada sued Ben in May.
                                                                  Norrsund bought Alder for $3 million.                                      | Alder bought Norrsund for $3 million.
                                                                  Sales fell from 3 million to 2 million.                                    | Sales fell from 2 million to 3 million.
                                                                  Kiel has 5 ships and Hamre has 9.                                          | Kiel has 9 ships and Hamre has 5.
                                                                  The regulator approved the vaccine for children.                           | The regulator approved the vaccine for adults but did not approve it for children.
                                                                  The regulator did not approve the vaccine for adults.                      | The regulator approved the vaccine for adults but did not approve it for children.
                                                                  Fewer than 95 volunteers fell ill.                                         | Fewer than 30 volunteers fell ill, compared with 95 in the group that received no vaccine.
                                                                  The minister said she would resign.                                        | The minister denied wrongdoing and said that she would not resign.
                                                                  The minister admitted wrongdoing.                                          | The minister denied wrongdoing and said that she would not resign.
                                                                  The company is able to pay its debts.                                      | The company cannot pay its debts, the court found.
                                                                  The company paid its debts.                                                | The company cannot pay its debts, the court found.
                                                                  She gave a reason for leaving the party in 2015.                           | In 2015 she left the party without giving a reason.
                                                                  She joined the party in 2015.                                              | In 2015 she left the party without giving a reason.
                                                                  The treaty was signed in Geneva on 1 June and ratified in Oslo.            | The treaty was signed in Oslo on 1 June and ratified in Geneva.
                                                                  Prices rose in May and fell in June.                                       | Prices fell in May and rose in June.
                                                                  The suspect is not believed to be armed.                                   | The suspect is believed to be armed.
                                                                  He was the only survivor.                                                  | He was not the only survivor.
                                                                  The dam did not burst because of the rain.                                 | The dam burst because of the rain.
                                                                  The firm lost $5 million.                                                  | The firm lost €5 million last year.
                                                                  The firm made a profit of €5 million.                                      | The firm made a loss of €5 million last year.
                                                                  Ministers rejected claims that the bridge is safe.                         | Ministers rejected claims that the bridge is unsafe.
                                                                  The bridge is unsafe.                                                      | Ministers rejected claims that the bridge is unsafe.
                                                                  The tax was abolished.                                                     | The party wants the tax to be abolished.
                                                                  Turnout was 61%.                                                           | Turnout was 16%.
                                                                  The youngest player scored.                                                | The oldest player scored twice.
                                                                  The bank borrowed money from the fund.                                     | The bank lent money to the fund.
                                                                  Three men were arrested on Friday night.                                   | Police said two men were arrested on Friday night.
                                                                  The agency received fewer than 250 documents.                                                       | The agency says that it was given fewer than 250 documents and offered only three witnesses to depose.
                                                                  No one was injured.                                                                                 | Nobody was injured in the crash, police said.
                                                                  No one was hurt in the crash.                                                                       | Police said that no one was injured in the crash.
                                                                  The minister may resign.                                                                            | The minister might resign before the vote, her aides said.
                                                                  Prices have increased for three months in a row.                                                    | Prices rose for the third month in a row... for three months in a row, the office said.
                                                                  The museum will reopen in 2025.                                                                     | The museum is expected to reopen in 2025.
                                                                  The airline cancelled 120 flights.                                                                  | On Saturday, the airline said that it had cancelled 120 flights because of fog.
                                                                  Because of fog, 120 flights were cancelled on Saturday.                                             | On Saturday, the airline said that it had cancelled 120 flights because of fog.
                                                                  The company can't pay its debts.                                                                    | The company cannot pay its debts, the court found.
                                                                  The company is unable to pay its debts.                                                             | The company cannot pay its debts, the court found.
                                                                  Krell founded the bank in Otto.    | Otto Krell founded the bank in 1889.
                                                                  The mayor was acquitted on Friday. | The banker, a friend of the mayor, was acquitted on Friday.
                                                                  """)
    void bearsNothingThatIsNotSaid(String statement, String sentence) {
        assertThat(StatementProof.of(statement, List.of(sentence)).isSupported()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
                                                                  NUMBER     | 6 boats                  | All 6 boats sank.                      | All five boats sank.
                                                                  NUMBER     | more 250                 | It got more than 250 maps.             | It got fewer than 250 maps.
                                                                  DATE       | 2021-09-04               | It shut on Sept. 4, 2021.              | It shut on Sept. 3, 2021.
                                                                  DATE       | 2021-09-03               | It shut on Sept. 3, 2021.              | It shut on September 3.
                                                                  NAME       | Ada Stone                | The mayor met Ada Stone.               | The mayor met Ada Birch and Ben Stone.
                                                                  QUOTED_RUN | an old boat              | She saw “an old boat”.                 | She saw an old grey boat.
                                                                  NEGATION   | not sink                 | The boat did not sink.                 | The boat did sink.
                                                                  NEGATION   | sink                     | The boat did sink.                     | The boat did not sink.
                                                                  OPPOSITE   | opened                   | The pier was opened.                   | The pier was closed.
                                                                  CERTAINTY  | close                    | The pier did close.                    | The pier may close.
                                                                  """)
    void namesTheWordsThatAreNotBorne(Kind kind, String words, String statement, String sentence) {
        var unsupported = StatementProof.of(statement, List.of(sentence)).unsupported(kind);
        assertThat(unsupported).hasSize(1).allMatch(each -> words.startsWith(each));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
                                                                  The mayor was acquitted on Friday.               | The mayor opened the fair. / The banker was acquitted on Friday.
                                                                  The mayor opened the fair and was acquitted.     | The mayor opened the fair. / The banker was acquitted on Friday.
                                                                  Krell said that it would sink because of a rock. | Krell said that it would sink. / It was late because of a rock.
                                                                  He said: “We will never sell the forest.”        | “We will never sell,” he said. / She gave “the forest” to him.
                                                                  The nurse, who was hurt, won the lottery.        | The nurse was hurt in the crash. / A driver won the lottery.
                                                                  """)
    void doesNotPutTogetherWhatTwoSentencesSay(String statement, String sentences) {
        var cited = Arrays.asList(sentences.split(" / "));
        assertThat(StatementProof.of(statement, cited).isSupported()).isFalse();
    }

    @Test
    void letsEachClauseStandOnASentenceOfItsOwn() {
        var cited = List.of("The ferry sank off Lindvik at dawn.", "All 14 passengers were rescued.");
        assertThat(StatementProof.of("The ferry sank off Lindvik, and all 14 passengers were rescued.", cited)
                .isSupported()).isTrue();
        assertThat(StatementProof.of("The ferry sank off Lindvik, and all 15 passengers were rescued.", cited)
                .isSupported()).isFalse();
    }

    /** Known and open, the cited sentence is shown in their place: whoever makes one of them be seen may move it up. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
                                                                  Trading volume fell by 98% since January 2022, according to Ccdata.                                 | Its monthly trading volume this month is down 98% from January 2022, according to the research firm Ccdata.
                                                                  The exchange stopped taking deposits in U.S. dollars earlier this year.                             | After trouble with its banking partners, the exchange suspended deposits in U.S. dollars earlier this year.
                                                                  It is unclear whether the refusal is final.                                                         | Whether the refusal is final is unclear, and so is whether it reaches the other parts of the filing.
                                                                  Whether the refusal is final is not clear.                                                          | Whether the refusal is final is unclear, and so is whether it reaches the other parts of the filing.
                                                                  A third of the staff was laid off.                                                                  | The plant laid off 1/3 of its staff last week.
                                                                  The plant dismissed one third of its staff last week.                                               | The plant laid off 1/3 of its staff last week.
                                                                  The plant closed on Sept. 3.                                                                        | The plant was closed on 3 September 2021 after a fire.
                                                                  Revenue grew 12 percent to $4.3 billion.                                                            | Revenue increased by 12% and reached $4,300 million.
                                                                  The World Health Organization warned of a new wave.                                                 | The WHO warned of a new wave of infections in the region.
                                                                  The WHO warned of a new wave.                                                                       | The World Health Organization warned of a new wave of infections in the region.
                                                                  Voters turned down the tunnel by 5,120 votes to 3,408.                                              | Voters rejected the tunnel on Sunday by 5,120 votes to 3,408.
                                                                  The hospital did not tell patients about the leak.                                                  | The hospital failed to tell patients about the leak for two months.
                                                                  The hospital failed to inform patients of the leak.                                                 | The hospital did not tell its patients about the leak.
                                                                  About 200 people attended.                                                                          | Around 200 people attended the funeral.
                                                                  Unemployment stood at 5.1% in March, down from 5.4% in February.                                    | Unemployment fell from 5.4 percent in February to 5.1 percent in March.
                                                                  The board chose Nadia Petrov to head the institute.                                                 | The board appointed Nadia Petrov, 34, to lead the institute from October.
                                                                  The vaccine was not approved for children.                                                          | The regulator approved the vaccine for adults but did not approve it for children.
                                                                  Fewer than 30 volunteers became ill.                                                                | Fewer than 30 volunteers fell ill, compared with 95 in the group that received no vaccine.
                                                                  In the group without a vaccine, 95 fell ill.                                                        | Fewer than 30 volunteers fell ill, compared with 95 in the group that received no vaccine.
                                                                  The minister has denied any wrongdoing.                                                             | The minister denied wrongdoing and said that she would not resign.
                                                                  She left the party in 2015.                                                                         | In 2015 she left the party without giving a reason.
                                                                  Neither side has accepted the offer.                                                                | Neither of the two sides has accepted the offer.
                                                                  Executives lack direct knowledge of the security and custody of customer funds, the company claims. | The company has resisted attempts to depose its executives, because, it claims, they have no direct knowledge of the security and custody of customer funds.
                                                                  """)
    void doesNotSeeYetThatItIsSaid(String statement, String sentence) {
        assertThat(StatementProof.of(statement, List.of(sentence)).isSupported()).isFalse();
    }

    @Test
    void bearsNothingWithoutWordsOrASentence() {
        assertThat(StatementProof.of("The boat sank.", List.of()).isSupported()).isFalse();
        assertThat(StatementProof.of(" ", List.of("The boat sank.")).isSupported()).isFalse();
        assertThat(StatementProof.of("The boat sank.", List.of("")).isSupported()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Unsupported(Kind.NAME, " "));
    }

    @Test
    void failsOnNothing() {
        var random = new Random(5);
        var pieces = List.of("not", "a.", "1,000", "/", "million", "\"", "Ada", "A.", "twenty", "-", ", ", "May 1",
                "half",
                "never", "denied that", " ", " ", " ", "'s", "$", "%", "2021", "WHO", "more than", "per", "third", "-5",
                "U.S.", "no", "one", "dozen", "½", "bn", "4.3bn", "\ud800", ";", "and the");
        for (int round = 0; round < 2_000; round++) {
            var statement = random.ints(12, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            var sentence = random.ints(12, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            assertThat(StatementProof.of(statement, List.of(sentence, statement)).unsupported()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"not ", "a.", "1,000,", "1.1.", "1/", "million ", "\"", "Ada ", "A.", "twenty-", "sink, ",
            "May 1, ", "and the ", "never denied that ", "-", "'s",
            "in the park at noon ", "and sold it ", ", who left, ", "said the man, ", "of the house's roof "})
    void isQuickWhateverIsRepeated(String repeated) {
        var text = repeated.repeat(2_000 / repeated.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> StatementProof.of(text, List.of(text)));
    }
}
