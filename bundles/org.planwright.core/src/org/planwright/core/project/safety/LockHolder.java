package org.planwright.core.project.safety;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * Who has a project open, as it stands in the lock file beside it.
 *
 * @param user the name that the person signs with, else the name at the system
 * @param process the run of the program
 * @param since when the project was opened, by the clock of that machine: for people, nothing is decided by it
 * @param token made for this one lock: whoever finds another one in the file has lost it
 * @param beat grows while the program runs
 */
public record LockHolder(String user, String host, String machine, long pid, String start, String since, String token, long beat) {

	/** Every state of a lock has one length, so that it is written over in one step and no reader sees half of it. */
	private static final int LENGTH = 1024;
	private static final Gson GSON = new Gson();

	static LockHolder of(String user, ProcessMark process, Instant since, String token) {
		return new LockHolder(user, process.host(), process.machine(), process.pid(), process.start(), since.toString(), token, 0);
	}

	ProcessMark process() {
		return new ProcessMark(host, machine, pid, start);
	}

	/** When the project was opened; empty when that is not told. */
	public Optional<Instant> sinceWhen() {
		try {
			return since == null ? Optional.empty() : Optional.of(Instant.parse(since));
		} catch (DateTimeParseException e) {
			System.getLogger(LockHolder.class.getName()).log(System.Logger.Level.DEBUG, "No time of a lock", e);
			return Optional.empty();
		}
	}

	LockHolder nextBeat() {
		return new LockHolder(user, host, machine, pid, start, since, token, beat + 1);
	}

	byte[] toBytes() {
		byte[] json = GSON.toJson(this).getBytes(StandardCharsets.UTF_8);
		byte[] bytes = Arrays.copyOf(json, Math.max(LENGTH, json.length));
		Arrays.fill(bytes, json.length, bytes.length, (byte) ' ');
		bytes[bytes.length - 1] = '\n';
		return json.length < LENGTH ? bytes : json;
	}

	/** What a lock file says; empty while it is being written, or when it is none. */
	static Optional<LockHolder> parse(byte[] bytes) {
		try {
			LockHolder holder = GSON.fromJson(new String(bytes, StandardCharsets.UTF_8), LockHolder.class);
			return Optional.ofNullable(holder).filter(found -> found.token() != null);
		} catch (JsonParseException e) {
			System.getLogger(LockHolder.class.getName()).log(System.Logger.Level.DEBUG, "A lock file says nothing", e);
			return Optional.empty();
		}
	}
}
