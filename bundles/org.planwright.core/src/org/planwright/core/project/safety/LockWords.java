package org.planwright.core.project.safety;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.Messages;
import org.planwright.core.Minutes;

/** Says who has a project open, in the current language. */
public final class LockWords {

	private LockWords() {
	}

	/** Name and machine of a holder; that nobody knows, for none. */
	public static String who(Optional<LockHolder> holder) {
		return holder.map(known -> Messages.text("lock.who", Objects.requireNonNullElse(known.user(), "?"), Objects.requireNonNullElse(known.host(), "?")))
				.orElse(Messages.text("lock.who.unknown"));
	}

	/** Since when, as clocks show it here; a dash where that is not told. */
	public static String since(Optional<LockHolder> holder) {
		return holder.flatMap(LockHolder::sinceWhen).map(since -> Minutes.of(since.atZone(ZoneId.systemDefault()))).orElse("—");
	}
}
