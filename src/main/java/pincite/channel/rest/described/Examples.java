package pincite.channel.rest.described;

/** What is sent and what comes back, for those who read the description of the addresses. */
public final class Examples {

    public static final String QUESTION = """
                                          {"question": "Why was the inspection denied?"}""";

    public static final String ANSWER = """
                                        {
                                          "id": "0f3a5c7e9b1d2f40", "conversation": "00112233445566778899aabbccddeeff",
                                          "question": "Why was the inspection denied?", "kind": "fact", "outcome": "answered",
                                          "statements": [{"text": "The judge asked for more specific requests.", "citations": [1]}],
                                          "citations": [{
                                            "number": 1, "quote": "The judge asked for more specific requests.", "start": 120, "end": 163,
                                            "verdict": "VERIFIED", "href": "/articles/case/name#char=120,163",
                                            "article": {"id": "case/name", "title": "A setback", "source": "Desk", "published": "2023-09-19", "url": null}
                                          }],
                                          "confidence": 0.8, "asOf": "2023-09-19", "writer": {"kind": "extractive"}, "generation": "6b1f",
                                          "millis": {"retrieve": 9, "write": 21}
                                        }""";

    public static final String EVENTS = """
                                        event: passages
                                        data: [{"article": "case/name", "title": "A setback", "start": 0, "end": 420}]

                                        event: statement
                                        data: {"text": "The judge asked for more specific requests.", "citations": [{"number": 1}]}

                                        event: done
                                        data: {"id": "0f3a5c7e9b1d2f40", "outcome": "answered"}
                                        """;

    private Examples() {
    }
}
