package pincite.channel.invariance;

import java.util.Arrays;
import java.util.EnumSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import pincite.access.Caller;
import pincite.access.Readership;
import pincite.access.Right;
import pincite.channel.AskedBy;

@ApplicationScoped
class TestCallers {

    void register(@Observes Filters filters) {
        filters.register(request -> {
            var groups = request.request().getHeader("X-Groups");
            if (groups != null) {
                var named = Arrays.stream(groups.split(",")).filter(name -> !name.isEmpty()).toList();
                AskedBy.put(request, new Caller("key:" + groups, EnumSet.complementOf(EnumSet.of(Right.ADMIN)),
                        Readership.of(named)));
            }
            request.next();
        }, 140);
    }
}
