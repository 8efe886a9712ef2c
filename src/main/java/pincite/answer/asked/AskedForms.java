package pincite.answer.asked;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import pincite.answer.asked.Wanted.About;
import pincite.answer.asked.Wanted.Chronology;
import pincite.answer.asked.Wanted.Comparison;
import pincite.answer.asked.Wanted.Comparison.Aspect;
import pincite.answer.asked.Wanted.Everybody;
import pincite.answer.asked.Wanted.Overview;
import pincite.answer.asked.Wanted.Sides;
import pincite.answer.asked.Wanted.Somebody;

/** The forms of questions that ask for more than one sentence may tell; the first that fits counts. */
final class AskedForms {

    private static final String A = "(?:(?:an?|the|some|your) )?(?:(?:short|quick|brief|one-paragraph|full|complete|high-level|general|rough) )?";
    private static final String ABOUT = "(?:of|on|about|for|in|with|to|over|regarding|concerning|around)";
    private static final String ARTICLES = "(?:(?:all|both|the|these|those|two|three|different|various|your|news|other) ){0,3}"
            + "(?:articles|outlets|sources|reports|papers|accounts|stories|publications|publishers|pieces|newspapers|media)";
    private static final String SAY = "(?:say|says|saying|said|argue|argues|argued|arguing|claim|claims|claimed|want|wants|wanted|think|thinks"
            + "|maintain|maintains|contend|contends|allege|alleges|report|reports|reported|tell|tells|told|mention|mentions|mentioned|cover|covers|have|has|write|writes)";
    private static final String DIFFERENCES = "(?:(?:differences?|disagreements?|conflicts?) (?:between|among|in) "
            + ARTICLES + "|(?:contradictions?|discrepanc(?:y|ies)|inconsistenc(?:y|ies))(?: (?:between|among|in) "
            + ARTICLES + ")?)";
    private static final String PEOPLE = "(?:people|parties|players|persons|figures|actors|protagonists|companies|organi[sz]ations|names|individuals|entities)";
    private static final String INVOLVED = "(?:involved|mentioned|named|concerned|affected|featured|in|at play|at stake|here|there|appearing)";

    static final List<AskedForm> ALL = List.of(
            AskedForm.of(
                    "what(?: has|'s|s| have| is)?(?: been)? (?:happened|happening|going on|happens|occurred|went on|up)(?: (?:in|with|at|to|about|exactly|overall))*(?: WHOLE)?(?: so far| exactly| overall)?",
                    found -> new Overview(Optional.empty())),
            AskedForm.of("what(?: is|'s|s| was| are|'re)(?: all)? (?:the )?WHOLE(?: all)?(?: really| actually)? about",
                    found -> new Overview(Optional.empty())),
            AskedForm.of("what (?:do|does|did) (?:WHOLE|" + ARTICLES + ") " + SAY + "(?: us| me)?",
                    found -> new Overview(Optional.empty())),
            AskedForm.of(A
                    + "(?:what )?(?:timeline|time line|chronology|chronicle|sequence of events|order of events|course of events|(?:key |important |main )?dates|list of (?:dates|events))(?: (?:of|for|about|on|in) TOPIC)?",
                    found -> new Chronology(AskedForm.topic(found), Optional.empty(), false)),
            AskedForm.of(
                    "what (?:is|are|was|were) (?:the )?(?:timeline|chronology|sequence of events|order of events|key dates|(?:important|main) dates)(?: (?:of|for|about|on|in) TOPIC)?",
                    found -> new Chronology(AskedForm.topic(found), Optional.empty(), false)),
            AskedForm.of(
                    "(?:when did (?:what|everything|it all|all this|all of this|things?) happen|what happened when|in (?:what|which) order did (?:it|things|everything) happen|how did (?:WHOLE) (?:unfold|develop|begin|start|evolve|come about|get here))",
                    found -> new Chronology(Optional.empty(), Optional.empty(), false)),
            AskedForm.of(
                    "(?:what(?:'s|s| is| are| were| was) |any )?(?:the )?(?:latest|newest|most recent|new|recent)(?: (?:news|developments?|updates?|things?|events?))?(?: "
                            + ABOUT + " TOPIC)?",
                    found -> new Chronology(AskedForm.topic(found), Optional.empty(), true)),
            AskedForm.of("(?:any |the )?(?:news|updates?|anything new)(?: (?:on|about|in|with) TOPIC)?",
                    found -> new Chronology(AskedForm.topic(found), Optional.empty(), true)),
            AskedForm.of(
                    "what(?: has| have|'s|s)? happened (?:last|most recently|recently|lately)(?: " + ABOUT + " TOPIC)?",
                    found -> new Chronology(AskedForm.topic(found), Optional.empty(), true)),
            AskedForm.of("(?:summari[sz]e|sum up|recap|outline|explain|describe)(?: what happened(?: in)?)?(?: TOPIC)?",
                    found -> new Overview(AskedForm.topic(found))),
            AskedForm.of(A
                    + "(?:summary|summari[sz]ation|overview|recap|gist|synopsis|digest|briefing|rundown|run-down|outline|tl;?dr|background|highlights|main points|key (?:points|facts|takeaways)|basics|essentials|story|version)(?: "
                    + ABOUT + " TOPIC)?",
                    found -> new Overview(AskedForm.topic(found))),
            AskedForm.of("(?:catch|bring|fill|get) (?:me|us) (?:up to (?:speed|date)|up|in)(?: " + ABOUT + " TOPIC)?",
                    found -> new Overview(AskedForm.topic(found))),
            AskedForm.of("brief (?:me|us)(?: " + ABOUT + " TOPIC)?", found -> new Overview(AskedForm.topic(found))),
            AskedForm.of(
                    "what (?:are|were|is) the (?:(?:main|key|most important|essential|basic) )?(?:points?|facts|takeaways?|findings|developments|events|gist|story|background|essence|upshot|issues?)(?: (?:of|in|from|behind) TOPIC)?",
                    found -> new Overview(AskedForm.topic(found))),
            AskedForm.of("(?:what (?:do|does) (?:we|you|" + ARTICLES
                    + "|anyone) (?:know|say|tell|report)|what(?:'s| is) (?:known|said|reported|told|written)|tell(?: me| us)?|say|info|information|details|anything|everything|something|all)(?: more| something| everything| anything| all)?(?: that is known| you know| you have| known)? (?:about|on|regarding|concerning) TOPIC",
                    AskedForms::about),
            AskedForm.of("who(?: is|'s|s| are|'re| was| were)?(?: all| else)?(?: the)? (?:" + PEOPLE + " )?" + INVOLVED
                    + "(?: (?:in|by|with|here|to))?(?: WHOLE)?(?: here)?",
                    found -> new Everybody()),
            AskedForm.of(
                    "who (?:are|were|is|was) (?:all )?the (?:(?:main|key|other|important|central|different) ){0,2}(?:"
                            + PEOPLE + "|sides)(?: " + INVOLVED + ")?(?: (?:in|of|by|here))?(?: WHOLE)?",
                    found -> new Everybody()),
            AskedForm.of(
                    "(?:which|what|list|name|show)(?: all)?(?: are| were)?(?: the)? (?:(?:main|key|other|important) ){0,2}"
                            + PEOPLE + "(?: (?:are|were|is|appear))?(?: " + INVOLVED
                            + ")?(?: (?:in|by|here))?(?: WHOLE)?",
                    found -> new Everybody()),
            AskedForm.of("(?:the )?(?:(?:main|key) )?(?:" + PEOPLE + "|who(?:'s| is) who)", found -> new Everybody()),
            AskedForm.of(
                    "who(?: is|'s|s| was| are| were) (?!the |an? |in |on |at |to |it|he|she|they|this|that|responsible|his |her |their )TOPIC",
                    found -> new Somebody(found.group("topic"))),
            AskedForm.of(
                    "what (?:do|does|did|are|is|have|has) (?:each|both|either|the)(?: (?:two|different|opposing|other|various|respective))?(?: of the)? (?:sides?|part(?:y|ies)|positions?|camps?) (?:have to )?"
                            + SAY + "(?: " + ABOUT + " TOPIC)?",
                    found -> new Sides(AskedForm.topic(found))),
            AskedForm.of(
                    "what (?:are|were|is) (?:the |both |each )?(?:(?:main|key|two|opposing|different|side's|sides') ){0,2}(?:arguments?|positions?|sides|claims|views|cases)(?: (?:of|from|on) (?:each|both|either|the)(?: two)? (?:sides?|parties|party))?(?: (?:of|on|about|for and against|in|over|for|against) TOPIC)?",
                    found -> new Sides(AskedForm.topic(found))),
            AskedForm.of(
                    "(?:who (?:says|said|argues|claims|claimed) what|(?:the )?(?:arguments|positions|views) (?:of|on|from) (?:both|each|the two) sides?|both sides|he said she said)(?: (?:about|on) TOPIC)?",
                    found -> new Sides(AskedForm.topic(found))),
            AskedForm.of("(?:do|does|did|are|is) " + ARTICLES
                    + "(?: all)? (?:agree|disagree|differ|conflict|conflicting|contradict|contradictory|match|consistent|in agreement|at odds|(?:say|tell) (?:the same|different)(?: things?| story| stories)?|diverge|line up)(?: (?:with )?(?:each other|one another|themselves))?(?: (?:on|about|over|with|in) TOPIC)?",
                    found -> new Comparison(AskedForm.topic(found), Aspect.BOTH)),
            AskedForm.of("(?:where|how|in what|on what|what) (?:do|does|did|are) " + ARTICLES
                    + " (?:all )?agree(?: (?:with )?(?:each other|one another|on))?(?: (?:on|about|over) TOPIC)?",
                    found -> new Comparison(AskedForm.topic(found), Aspect.BOTH)),
            AskedForm.of("(?:where|how|in what|on what|on which points|about what|what) (?:do|does|did|are) " + ARTICLES
                    + " (?:differ|disagree|contradict|diverge|conflict|at odds)(?: (?:with )?(?:each other|one another|on|about|over))?(?: (?:on|about|over) TOPIC)?",
                    found -> new Comparison(AskedForm.topic(found), Aspect.DIFFERENCES)),
            AskedForm.of("compare " + ARTICLES + "(?: (?:on|about|over) TOPIC)?",
                    found -> new Comparison(AskedForm.topic(found), Aspect.BOTH)),
            AskedForm.of("(?:(?:what|where|which) (?:are|is) (?:the |any )?|(?:(?:are|is) there )?(?:any |an? )?)"
                    + DIFFERENCES + "(?: (?:on|about|over) TOPIC)?",
                    found -> new Comparison(AskedForm.topic(found), Aspect.DIFFERENCES)),
            AskedForm.of("what (?:do|does|did|is|are)? ?only (?:one|a single)(?: of (?:them|" + ARTICLES
                    + "))?(?: (?:article|outlet|source|report|paper|side))? ?" + SAY + "?(?: (?:about|on) TOPIC)?",
                    found -> new Comparison(AskedForm.topic(found), Aspect.ONLY_ONE)));

    private AskedForms() {
    }

    private static Wanted about(Matcher found) {
        return AskedForm.topic(found).<Wanted>map(About::new).orElseGet(() -> new Overview(Optional.empty()));
    }
}
