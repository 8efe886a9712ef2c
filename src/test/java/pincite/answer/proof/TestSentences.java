package pincite.answer.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import pincite.corpus.Article;
import pincite.corpus.folder.CorpusFolder;

/** What lies are made from: sentences of the articles that ship, and of made-up ones about quite other things. */
final class TestSentences {

    /** Where the subject ends, there is a bar. */
    private static final String MADE_UP = """
                                          The harbour office in Lindvik | closed the northern pier on March 3, 2021, because its piles had rotted.
                                          Ferry operator Norrsund Lines | had not been told of the closure before its captains read about it in the paper.
                                          Captain Ingrid Solberg | said that she never received a letter, although the office had sent 14 of them.
                                          A survey of 2019 | had found that more than 40% of the piles were weak.
                                          The repair | will cost about 6.5 million euros and take at least two years, the mayor told reporters on Friday.
                                          In April, the council | rejected a proposal to sell the pier to a private buyer.
                                          Norrsund Lines | carried 312,000 passengers in the summer of 2020, a third fewer than a year before.
                                          Its rival, Fjord Express, | bought three new ships and opened a second terminal in Hamre.
                                          The engineers | could not say whether the pier would survive another winter.
                                          Mayor Torsten Dahl | refused to answer questions about the budget, calling them “premature and unhelpful.”

                                          Curators at the Weller Museum | have found a lost drawing by Clara Osei behind the frame of another picture.
                                          The drawing, which shows a market in Accra, | was made in 1887 and had never been exhibited.
                                          Director Paulo Mendes | denied that the museum had known of the drawing before it was cleaned.
                                          An auction house | valued the sheet at $1.2 million, four times what experts had expected.
                                          According to Mendes, the museum | does not intend to lend it to other collections until October 2025.
                                          Two guards | were dismissed after the theft of 11 coins on 17 August 2022.
                                          The insurer Halden Mutual | agreed to pay half of the damage, but it disputed the rest.
                                          Visitors | must buy their tickets online, and children under 12 enter without paying.
                                          The east wing | remains closed, because the roof leaks whenever it rains.
                                          “We were never asked for our opinion,” the restorer Amina Keita | said in an interview with Radio Volta.

                                          Researchers at Tarn University | gave the vaccine to 1,840 volunteers between January and June 2018.
                                          Fewer than 30 volunteers | fell ill, compared with 95 in the group that received no vaccine.
                                          The drug maker Pellworth | has yet to publish the full results, which its critics demand.
                                          No serious side effects | were observed, Dr. Lena Marsh wrote in a report of Nov. 12, 2018.
                                          The regulator in Ottawa | approved the vaccine for adults but did not approve it for children.
                                          Pellworth's shares | rose 7.5 percent on Tuesday after the decision was announced.
                                          A second trial | began in Peru in February and is expected to end in 2026.
                                          Some doctors | doubt that one dose is enough, and they recommend two.
                                          The university | received $850,000 from the Brandt Foundation and nothing from the company.
                                          Marsh, who led the study, | left the university in December to join the Brandt Foundation.

                                          The football club Real Castrel | has sold its striker Mateo Ruiz to Dynamo Varna for 28 million pounds.
                                          Coach Yusuf Aydin | complained that he was not consulted about the sale.
                                          The club | lost nine of its last twelve matches and won only one.
                                          Its stadium, built in 1934, | holds 41,500 people, but seldom more than half of the seats are taken.
                                          Supporters | demonstrated in front of the gates on Sept. 30 and demanded that the owner resign.
                                          Owner Beatrix Lowe | promised to invest another 15 million pounds before the season starts in August.
                                          The league | fined the club for paying players late, and it forbade any new contracts until July 1, 2024.
                                          Goalkeeper Ola Nyberg | extended his contract for five years without asking for more money.
                                          In the cup final of 1998, the team | defeated Sporting Alder by three goals to one.
                                          Aydin | may leave at the end of the season if the owner does not keep her promise.

                                          The chip maker Quillon | plans to build a factory near Dresden that will employ 2,300 people.
                                          Its first plant, in Taiwan, | was damaged by an earthquake on 21 September 1999.
                                          Germany | has offered subsidies of 4.9 billion euros, which the European Commission must still approve.
                                          Quillon's chief executive, Wen Hsu, | told analysts that demand had fallen for three quarters in a row.
                                          Revenue | dropped from $12.4 billion in 2021 to $9.8 billion in 2022.
                                          The company | will not pay a dividend this year, the first time since 2008.
                                          Neighbours of the site | fear that the factory will use too much water, and they have filed a complaint.
                                          A court in Leipzig | dismissed the complaint on May 5, ruling that it had been filed too late.
                                          Environmental groups | have failed to stop the project, but they won a delay of six months.
                                          Hsu | insisted that the factory is safe and that no poison can reach the river.
                                          """;
    private static final String SENTENCE_END = "(?<=[a-zA-Z0-9%]{2}[.])\\s+(?=[A-Z“])|(?<=[.]”)\\s+(?=[A-Z])|\\n+";

    private TestSentences() {
    }

    static List<String> all() {
        return Stream.concat(shipped(), made().map(sentence -> sentence.replace(" | ", " "))).toList();
    }

    static Stream<String> made() {
        return MADE_UP.lines().filter(line -> !line.isBlank());
    }

    private static Stream<String> shipped() {
        var articles = new ArrayList<Article>();
        new CorpusFolder(Path.of("corpus/articles/binance-us")).read(articles::add);
        return articles.stream().flatMap(article -> Arrays.stream(article.text().value().split(SENTENCE_END)))
                .filter(sentence -> sentence.length() > 40 && sentence.matches("(?s).*[.”]"));
    }
}
