package org.planwright.core.project.safety;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which run of a program on which machine something belongs to.
 *
 * @param host name of the machine, for people to read
 * @param machine id of the machine and the person's data on it: two machines may have one name
 * @param pid number of the process
 * @param start when the process began, in a form that only compares: a process number is used again, and clocks are set anew
 */
record ProcessMark(String host, String machine, long pid, String start) {

	/** Whether a process is still there. */
	enum Life {
		/** It runs. */
		ALIVE,
		/** It ran on this machine and has ended. */
		DEAD,
		/** It belongs to another machine, where nobody can look. */
		ELSEWHERE
	}

	private static final Path PROC = Path.of("/proc");
	/** Positions among the fields behind the name of the program in {@code /proc/PID/stat}; see proc(5), fields 3, 20 and 22. */
	private static final int STAT_STATE = 0;
	private static final int STAT_THREADS = 17;
	private static final int STAT_START = 19;
	/** States of a process that has ended: the system keeps its number until its parent asks what became of it. */
	private static final String ENDED = "ZXx";

	/**
	 * This process.
	 *
	 * @param machine id of this machine
	 */
	static ProcessMark own(String machine) {
		return of(machine, ProcessHandle.current().pid());
	}

	/** A process of this machine. */
	static ProcessMark of(String machine, long pid) {
		return new ProcessMark(hostName(), machine, pid, startOf(pid).orElse(""));
	}

	/** What became of the process, as far as another one can know it. */
	Life life(ProcessMark here) {
		if (!Objects.equals(machine, here.machine()) || !Objects.equals(host, here.host())) {
			return Life.ELSEWHERE;
		}
		if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty() || isOnlyANumber(pid)) {
			return Life.DEAD;
		}
		// Where the system does not tell when a process began, one of that number is taken for the same: rather ask than take over.
		return startOf(pid).filter(began -> !start.isEmpty() && !began.equals(start)).isPresent() ? Life.DEAD : Life.ALIVE;
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			// A machine without a name in its network has at least one for itself.
			return Optional.ofNullable(System.getenv("HOSTNAME")).or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME"))).orElse("localhost");
		}
	}

	/** Linux reckons the time at which a process began from a clock that may be set; what it counts from the start of the system stays. */
	private static Optional<String> startOf(long pid) {
		try {
			return Optional.of(Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip() + "/" + stat(pid)[STAT_START]);
		} catch (NoSuchFileException e) {
			return ProcessHandle.of(pid).flatMap(process -> process.info().startInstant()).map(Instant::toEpochMilli).map(String::valueOf);
		} catch (IOException e) {
			System.getLogger(ProcessMark.class.getName()).log(System.Logger.Level.DEBUG, "The start of a process is not told", e);
			return Optional.empty();
		}
	}

	/** Java takes a process for alive that was killed while whoever started it does not ask for its end, as a desktop may never do. */
	private static boolean isOnlyANumber(long pid) {
		try {
			String[] stat = stat(pid);
			// The first thread may end before the others.
			return ENDED.contains(stat[STAT_STATE]) && Integer.parseInt(stat[STAT_THREADS]) <= 1;
		} catch (NoSuchFileException e) {
			// No system that tells it so, or gone in between: the next one who looks sees it.
			return false;
		} catch (IOException e) {
			System.getLogger(ProcessMark.class.getName()).log(System.Logger.Level.DEBUG, "The state of a process is not told", e);
			return false;
		}
	}

	private static String[] stat(long pid) throws IOException {
		String stat = Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1);
		return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
	}
}
