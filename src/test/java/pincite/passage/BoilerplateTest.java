package pincite.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Picture: A barge of Wickmore Mills at the lock of Tolliver. Credit: Newswire/Pool",
            "Photo: A barge at the lock.", "Image: Wickmore Mills", "Photos: Ames Tolliver",
            "Image credit: Ames Tolliver",
            "Illustration: Odette Wick/The Tolliver Mail", "Photograph by Ames Tolliver",
            "Photograph by Ames Tolliver.",
            "Photograph courtesy of the Wick Museum", "File photo", "File photo of the lock at Tolliver",
            "File photo: The lock in 2019. It has since burned.", "FILE - The lock at Tolliver, May 3, 2019.",
            "Credit: Newswire", "Getty Images", "Ames Tolliver/Getty Images", "Odette Wick via Getty Images",
            "The lock at Tolliver (Photo by Ames Tolliver/Newswire)", "(Photo by Ames Tolliver/Newswire)",
            "Odette Wick leaves the court on Monday. (AP Photo/Ames Tolliver)",
            "Odette Wick leaves the court on Monday. Photo: Newswire",
            "Odette Wick at the lock. (Image: Wickmore Mills)",
            "Picture: Ames Tolliver | Newswire", "Video: How the lock was built", "Watch: How the lock was built"})
    void knowsCaptionsAndCredits(String line) {
        assertThat(Boilerplate.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "By Newsdesk | 4 June 2022, 10:05 | Last updated 9 June 2022 | 4 min read",
            "By Ames Tolliver | 4 June 2022",
            "By Ames Tolliver and Odette Wick, June 4, 2022", "Written by Ames Tolliver",
            "Published June 4, 2022 at 5:30 pm",
            "Updated: 4 June 2022, 10:05 GMT", "Last updated 3 hours ago", "Posted on 04/06/2022", "4 min read",
            "Reading time: 4 minutes", "By Ames Tolliver - 3 days ago",
            "(Reporting by Ames Tolliver; Editing by Odette Wick)", "Contributing: Odette Wick",
            "Follow Ames Tolliver on Twitter", "Reach the reporter at a.tolliver@mail.example"})
    void knowsBylines(String line) {
        assertThat(Boilerplate.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Subscribe today and get every story for a month. Who keeps watch? We do.", "Sign up for our newsletter",
            "Share: Tweet Save Print", "Share", "Share on Facebook", "Share Tweet Email", "Share this article",
            "Tweet | Print | Copy link", "Log in", "Sign in to comment", "12 comments", "Leave a comment",
            "Already a subscriber? Log in",
            "Get the latest news in your inbox. It is free.", "Support our journalism", "To continue reading, log in.",
            "You have 2 free articles left this month.", "Join the conversation", "Follow us on Instagram",
            "Tell us in the comments what you think."})
    void knowsCalls(String line) {
        assertThat(Boilerplate.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "© 2022 Tolliver Mail. All rights reserved. Privacy. Contact.", "Copyright 2022 Tolliver Mail",
            "Copyright ©",
            "All rights reserved", "We use cookies to make this page better. Read our policy.",
            "This site uses cookies.", "Accept all cookies", "Privacy policy | Terms of use | Contact",
            "Cookie settings",
            "Advertisement", "Advertisement - story continues below", "Sponsored content", "Story continues below",
            "Source: Tolliver Mail", "Disclaimer: The views are the author's own."})
    void knowsNotices(String line) {
        assertThat(Boilerplate.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "More like this", "Related stories", "Related:", "Most read", "You may also like", "Read more:",
            "Read more",
            "Read more: Wickmore fined 3 million crowns in 2017.", "See also: Wickmore fined in 2017",
            "Recommended for you",
            "Related: Wickmore fined 3 million crowns in 2017.", "Trending now", "Editor’s picks", "Top stories",
            "More on this story", "More from the Tolliver Mail", "Read next", "More: Wickmore was fined in 2017."})
    void knowsOtherStories(String line) {
        assertThat(Boilerplate.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Related companies were fined.", "Picture frames were sold for 3 million euros.",
            "Share prices fell 3 per cent.",
            "Photographs by the press were banned.", "Photographs of the lock were shown to the jury.",
            "Images were deleted.",
            "He sued Getty Images.", "The firm sold 40 pictures to Shutterstock.",
            "Picture this: a mill without a wheel.",
            "File photos were deleted by the firm.", "Credit was cut to 4 million crowns.",
            "Credits were sold to Wickmore.",
            "Video was shown to the jury.", "Illustrations were forged.", "The photo was taken by Ames Tolliver.",
            "By Friday the mill had closed.", "By June 4, Judge Wick had ruled.",
            "By Ames Tolliver’s count, nine men left.",
            "Published on June 4, the report blames the mill.", "Updated rules apply from 4 June.",
            "The average reading time was 3 minutes.", "She read for 4 minutes.", "Follow the money, he said.",
            "Subscribe or leave, he told the members.", "Subscribers lost 3 million crowns.",
            "Newsletters were sent to 400 voters.", "Support for the mill fell.", "Donations fell by half.",
            "Print sales fell.", "Save for the roof, the mill is new.", "Tweets by the owner were deleted.",
            "Comments by the judge were struck.", "Email traffic doubled.", "Like the mill, the lock is shut.",
            "Copyright law protects the picture.", "Copyright was infringed.",
            "Advertisement sales fell by 3 per cent.",
            "Advertising rates rose.", "Sponsored posts were banned.", "Sponsored by the mill, the bill passed.",
            "Cookies were sold at the gate.", "The site uses cookies, the court found.", "Privacy was breached.",
            "Contact with the firm was lost.", "Terms of the deal were not disclosed.",
            "Sources close to the mill agree.",
            "See also Tolliver v. Wick, 5 U.S. 2.", "Read more slowly, the judge said.",
            "Related claims were dismissed.",
            "More than 40 workers left.", "More on the fine was not said.", "Most read the order in silence.",
            "Trending prices misled buyers.", "Recommended doses were exceeded.", "Top stories of the tower burned.",
            "You may also like the mill’s bread, she told the court.", "Log in books were burned.",
            "Reporting by the Mail led to the raid.", "Contributing to the fall was the rain.",
            "“We use cookies to track you,” the firm wrote.", "The mill shared the picture with a buyer."})
    void keepsSentencesThatHoldSuchWords(String sentence) {
        assertThat(Boilerplate.is(sentence)).isFalse();
    }

    @Test
    void takesTheHeadlinesBelowThatLineWithIt() {
        var lines = List.of("The mill paid.", "Most read", "Court calls the miller “honest”",
                "Why is bread so dear? Our reporter explains",
                "The miller paid nothing.", "A heading");
        assertThat(Boilerplate.among(lines)).containsExactly(false, true, true, true, false, false);
    }

    @Test
    void takesALineOfSeveralSentencesAsAWhole() {
        var article = SentenceSplitterTest.article(
                "The mill paid.\n\nSubscribe now and read it all. Who pays for news? You do.\n\nIt paid late.");
        assertThat(SentenceSplitter.split(article)).filteredOn(Sentence::isQuotable).extracting(Sentence::text)
                .containsExactly("The mill paid.", "It paid late.");
    }

    @Test
    void isQuickWithWhatLooksLikeItWithoutEnd() {
        var line = "Share | by A (photo ".repeat(15);
        long begin = System.nanoTime();
        for (int round = 0; round < 100; round++) {
            Boilerplate.is(line);
        }
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
    }
}
