package pincite.channel.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.vertx.ext.web.RoutingContext;
import pincite.channel.ErrorPage;

/** Who opens an address in a browser is told of an error as people are, with the way on. */
class ErrorsAsPages {

    /** Behind all others, which may make another error of it. */
    private static final int LAST = 100;

    @ServerResponseFilter(priority = LAST)
    void show(ContainerResponseContext response, RoutingContext asked) {
        if (response.getEntity() instanceof Problem problem && ErrorPage.isWanted(asked)) {
            response.setEntity(new ErrorPage(problem.status(), problem.detail()).html(asked));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, ErrorPage.MEDIA_TYPE);
        }
    }
}
