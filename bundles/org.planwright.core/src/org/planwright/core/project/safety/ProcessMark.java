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
	/** Position of the start among the fields behind the name of the program in {@code /proc/PID/stat}; see proc(5), field 22. */
	private static final int STAT_START = 19;

	/**
	 * This process.
	 *
	 * @param machine id of this machine
	 */
	static ProcessMark own(String machine) {
		long pid = ProcessHandle.current().pid();
		return new ProcessMark(hostName(), machine, pid, startOf(pid).orElse(""));
	}

	/** What became of the process, as far as another one can know it. */
	Life life(ProcessMark here) {
		if (!Objects.equals(machine, here.machine()) || !Objects.equals(host, here.host())) {
			return Life.ELSEWHERE;
		}
		if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
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
			String stat = Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1);
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			return Optional.of(Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip() + "/" + fields[STAT_START]);
		} catch (NoSuchFileException e) {
			return ProcessHandle.of(pid).flatMap(process -> process.info().startInstant()).map(Instant::toEpochMilli).map(String::valueOf);
		} catch (IOException e) {
			System.getLogger(ProcessMark.class.getName()).log(System.Logger.Level.DEBUG, "The start of a process is not told", e);
			return Optional.empty();
		}
	}
}
