package pincite.channel.rest.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Page;

/** How soon after a question is sent its first statement stands on the page, against how long the service takes for the whole answer. */
final class FirstStatementBenchmark {

    private static final int ROUNDS = 12;
    private static final List<String> QUESTIONS = List.of("Why was the inspection denied?", "What is Ceffu?",
            "How many documents were handed over?", "What happened in kelmar-river?");

    private static final String ON_THE_PAGE = """
                                              question => new Promise(done => {
                                                const from = performance.now();
                                                const before = document.querySelectorAll('.turn .statement').length;
                                                const seen = new MutationObserver(() => {
                                                  if (document.querySelectorAll('.turn .statement').length > before) {
                                                    seen.disconnect();
                                                    done(performance.now() - from);
                                                  }
                                                });
                                                seen.observe(document.getElementById('view'), { childList: true, subtree: true });
                                                document.getElementById('question').value = question;
                                                document.querySelector('form.composer').requestSubmit();
                                              })""";
    private static final String BY_ITSELF = """
                                            async question => {
                                              const from = performance.now();
                                              const reply = await fetch('/api/chat', { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
                                                body: JSON.stringify({ question }) });
                                              await reply.text();
                                              return performance.now() - from;
                                            }""";

    private FirstStatementBenchmark() {
    }

    /** By hand: give the address of a service that answers from the shipped articles. */
    public static void main(String... arguments) {
        try (var chromium = Chromium.start(); var visit = chromium.visit(arguments[0].replaceFirst("/$", ""))) {
            var page = visit.open("/").page();
            QUESTIONS.forEach(question -> measured(page, BY_ITSELF, question));
            for (var question : QUESTIONS) {
                print(page, visit, question);
            }
        }
        System.exit(0);
    }

    private static void print(Page page, Visit visit, String question) {
        var shown = new ArrayList<Double>();
        var alone = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            shown.add(measured(page, ON_THE_PAGE, question));
            visit.answer();
            page.waitForTimeout(300);
            alone.add(measured(page, BY_ITSELF, question));
        }
        System.out.printf(Locale.ROOT, "%s first statement %.1f ms, the service's answer %.1f ms; ratio %.2f%n",
                question,
                median(shown), median(alone), median(shown) / median(alone));
    }

    private static double measured(Page page, String how, String question) {
        return ((Number) page.evaluate(how, question)).doubleValue();
    }

    private static double median(List<Double> millis) {
        Collections.sort(millis);
        return millis.get(millis.size() / 2);
    }
}
