package org.planwright.core.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Those who follow a session. Each event reaches everyone before the next one does, also when a listener causes that next event.
 */
final class SessionListeners {

	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final Deque<Consumer<SessionListener>> waiting = new ArrayDeque<>();
	private boolean telling;

	Runnable add(SessionListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	void clear() {
		listeners.clear();
	}

	/**
	 * Tells everyone.
	 *
	 * @throws RuntimeException what a listener threw, after all the others were told
	 */
	void tell(Consumer<SessionListener> event) {
		waiting.add(event);
		if (telling) {
			return;
		}
		telling = true;
		RuntimeException failure = null;
		try {
			while (!waiting.isEmpty()) {
				Consumer<SessionListener> next = waiting.remove();
				for (SessionListener listener : listeners) {
					failure = tell(next, listener, failure);
				}
			}
		} finally {
			telling = false;
		}
		if (failure != null) {
			throw failure;
		}
	}

	private static RuntimeException tell(Consumer<SessionListener> event, SessionListener listener, RuntimeException before) {
		try {
			event.accept(listener);
			return before;
		} catch (RuntimeException e) {
			if (before == null) {
				return e;
			}
			before.addSuppressed(e);
			return before;
		}
	}
}
