package vn.hatinh.reporting.readmodel.intake;

import java.util.Map;
import java.util.function.Function;

import vn.hatinh.support.events.IncomingEvent;
import vn.hatinh.support.events.UnreadableEventException;

/** A whole state that replaces an older one, or its removal (a tombstone). */
sealed interface StateChange<T> {

    /** The state after the event. */
    record Replaced<T>(T state) implements StateChange<T> {}

    /** The thing with that key of the topic is gone. */
    record Removed<T>(String agency, String key) implements StateChange<T> {}

    /** @param ofState the agency that a state names */
    default String agency(Function<T, String> ofState) {
        return this instanceof Replaced<T> replaced ? ofState.apply(replaced.state()) : ((Removed<T>) this).agency();
    }

    /** @param states the kind of state that each known type of event carries */
    static <T> StateChange<T> read(IncomingEvent event, Map<String, Class<? extends T>> states)
            throws UnreadableEventException {
        if (event.isTombstone()) {
            return new Removed<>(event.agency(), event.key());
        }
        Class<? extends T> state = states.get(event.type());
        if (state == null) {
            throw new UnreadableEventException("unknown event type " + event.type());
        }
        return new Replaced<>(event.data(state));
    }
}
