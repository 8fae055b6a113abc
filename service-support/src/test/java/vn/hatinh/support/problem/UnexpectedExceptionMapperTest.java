package vn.hatinh.support.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;

import org.junit.jupiter.api.Test;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import static org.assertj.core.api.Assertions.assertThat;

class UnexpectedExceptionMapperTest {

    private static final IOException UNSENT = new IOException("Failed to write");

    @Test
    void whoHangsUpInTheMiddleOfAnAnswerIsNoFaultOfTheService() {
        assertThat(status(true, UNSENT)).isEqualTo(204);
        assertThat(status(true, new UncheckedIOException(UNSENT))).isEqualTo(204);
    }

    @Test
    void aFaultIsOneAlsoWhenNobodyWaitsForTheAnswer() {
        assertThat(status(true, new IllegalStateException())).isEqualTo(500);
    }

    @Test
    void whatCannotBeReadOrWrittenElsewhereIsAFault() {
        assertThat(status(false, UNSENT)).isEqualTo(500);
    }

    private static int status(boolean closed, Exception exception) {
        var current = new CurrentVertxRequest();
        current.setCurrent(answering(RoutingContext.class, answering(HttpServerResponse.class, closed)));
        return new UnexpectedExceptionMapper(current).toResponse(exception).getStatus();
    }

    /** Answers the same to whatever it is asked. */
    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> answer));
    }
}
