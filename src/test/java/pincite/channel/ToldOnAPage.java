package pincite.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** An error as it is told to whoever has a browser, and to a program: the same status and headers, a page or JSON. */
public final class ToldOnAPage {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private ToldOnAPage() {
    }

    /**
     * Of one failure that two ask for.
     *
     * @param headers that both must be told, by what they match
     */
    public static void check(Asking asking, String path, int status, Map<String, String> headers) {
        var page = asking.now().accept(BROWSER).request(Method.GET, path);
        var problem = asking.now().accept("application/json").request(Method.GET, path);
        checkPage(page, status);
        assertThat(problem.contentType()).isEqualTo("application/problem+json");
        assertThat(problem.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(problem.jsonPath().getString("detail")).isNotBlank().doesNotContain("secret");
        for (var told : new Response[]{page, problem}) {
            assertThat(told.statusCode()).as(told::asString).isEqualTo(status);
            headers.forEach((name, pattern) -> assertThat(told.header(name)).as(name).isNotNull().matches(pattern));
        }
    }

    /** A request as it is to fail, made anew each time. */
    public interface Asking {

        RequestSpecification now();
    }

    private static void checkPage(Response page, int status) {
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        var html = page.asString();
        assertThat(html.split("<h1>")).as("one heading").hasSize(2);
        assertThat(html).contains("Status " + status, "<a href=\"/\">Ask a question</a>").doesNotContain("secret");
    }
}
