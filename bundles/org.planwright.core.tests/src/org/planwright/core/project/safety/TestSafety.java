package org.planwright.core.project.safety;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Runs of the program as a test needs them: one that has ended, one on another machine; with clocks that the test sets. */
final class TestSafety {

	/** As long as it is a process that nobody has: no system counts so far. */
	private static final long NO_PROCESS = Integer.MAX_VALUE - 1L;

	final Path data;
	final AtomicLong nanos = new AtomicLong();
	Instant now = Instant.parse("2026-03-01T06:02:33Z");
	BackupRule rule = new BackupRule(3, BackupRule.Place.MACHINE, null);

	TestSafety(Path data) {
		this.data = data;
	}

	/** The run of the test itself. */
	Safety here() {
		return safety("李明", ProcessMark.own("machine0"));
	}

	/** A run on this machine that was killed. */
	Safety killed() {
		ProcessMark own = ProcessMark.own("machine0");
		return safety("李明", new ProcessMark(own.host(), own.machine(), NO_PROCESS, "1"));
	}

	/** A run on this machine whose number another process has by now. */
	Safety killedAndNumberUsedAgain() {
		ProcessMark own = ProcessMark.own("machine0");
		return safety("李明", new ProcessMark(own.host(), own.machine(), own.pid(), "another start"));
	}

	/** A run on this machine that is a certain process. */
	Safety of(long pid) {
		return safety("李明", ProcessMark.of("machine0", pid));
	}

	/** A run on another machine. */
	Safety elsewhere() {
		return safety("王芳", new ProcessMark("PC-7", "machine7", NO_PROCESS, "1"));
	}

	private Safety safety(String user, ProcessMark process) {
		return new Safety(data, () -> user, () -> rule, process, () -> now, nanos::get);
	}
}
