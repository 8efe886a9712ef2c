package pincite.engine.model.call;

import java.net.http.HttpClient;

import pincite.time.Time;

/** The way to a model, with all that limits how it is asked. */
public record ModelAccess(ModelSettings settings, Time time, Admission admission, Retry retry, HttpClient http) {

    public static ModelAccess to(ModelSettings settings, Time time) {
        // One connection a call, so that giving up a call ends it; redirected to another host, the key would go along.
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(settings.deadline()).build();
        return new ModelAccess(settings, time, new Admission(settings.concurrent(), time), new Retry(time), http);
    }
}
