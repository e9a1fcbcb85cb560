package org.planwright.core.project.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.core.project.AtomicReplace;
import org.planwright.core.project.safety.JournalHead.Commit;
import org.planwright.core.project.safety.JournalHead.Header;
import org.planwright.core.project.safety.JournalHead.Mark;
import org.planwright.core.project.safety.JournalHead.Part;
import org.planwright.core.project.safety.JournalHead.Removed;
import org.planwright.core.project.safety.JournalHead.Saving;

/**
 * Writes the unsaved edits of one project to a file, one batch after the other. What is written holds only when the commit behind it is.
 *
 * <p>Where a batch cannot be added, the whole journal is written anew; where that is not possible either, in the next of its places. The
 * parts that are not saved yet are therefore kept here, packed. All methods are called on one thread at a time.
 */
final class Journal {

	/** A journal is written anew when it is larger than this, and mostly of parts that were written again since. */
	private static final long LARGE = 4L << 20;
	private static final int MOSTLY = 6;

	/** A part that is not saved yet. @param packed null for one that was removed */
	private record Unsaved(byte[] packed, int size) {
	}

	private final Map<String, Unsaved> unsaved = new LinkedHashMap<>();
	private final List<String> labels = new ArrayList<>();
	/** Parts that changed after the save that is under way had taken its content. */
	private Map<String, Unsaved> sinceMark;
	private List<String> labelsSinceMark;
	private List<Path> places;
	private Header header;
	private Path file;
	/** Whether nothing half written stands at the end of the file, behind which nothing would be read. */
	private boolean sound;
	private long save;
	private long number;

	/** @param places where the journal may stand, the best one first; the last one is in the program's own folder, which is made where it is missing */
	Journal(Header header, List<Path> places) {
		this.header = header;
		this.places = List.copyOf(places);
	}

	/** The file that the journal stands in; null while there is none. */
	Path file() {
		return file;
	}

	/**
	 * Adds a state of the project.
	 *
	 * @param parts the parts that changed; null for one that was removed
	 * @param named what the edits are called
	 * @param at the time that is told to a person
	 * @throws IOException when it could be written in none of the places; it is not lost and comes with the next batch
	 */
	void commit(Map<String, byte[]> parts, List<String> named, String at) throws IOException {
		Map<String, Unsaved> batch = new LinkedHashMap<>();
		parts.forEach((name, content) -> batch.put(name, content == null ? new Unsaved(null, 0) : new Unsaved(JournalRecords.pack(content), content.length)));
		unsaved.putAll(batch);
		labels.addAll(named);
		if (sinceMark != null) {
			sinceMark.putAll(batch);
			labelsSinceMark.addAll(named);
		}
		number++;
		ByteArrayOutputStream records = new ByteArrayOutputStream();
		write(batch, records);
		records.writeBytes(JournalRecords.toBytes(new Commit(number, at, named)));
		if (!append(records.toByteArray()) || isMostlyOutdated()) {
			rewrite(at);
		}
	}

	private static void write(Map<String, Unsaved> parts, ByteArrayOutputStream records) {
		parts.forEach((name, part) -> records.writeBytes(part.packed() == null ? JournalRecords.toBytes(new Removed(name))
				: JournalRecords.toBytes(new Part(name, part.size()), part.packed())));
	}

	private boolean append(byte[] records) {
		if (file == null || !sound) {
			return false;
		}
		sound = false;
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(records);
			long position = channel.size();
			while (rest.hasRemaining()) {
				position += channel.write(rest, position);
			}
			channel.force(false);
			sound = true;
			return true;
		} catch (IOException e) {
			// The disk is full, the share is gone, or somebody deleted the journal: it is written anew, here or elsewhere.
			System.getLogger(Journal.class.getName()).log(System.Logger.Level.DEBUG, "Nothing can be added to " + file, e);
			return false;
		}
	}

	private boolean isMostlyOutdated() throws IOException {
		long needed = unsaved.values().stream().mapToLong(part -> part.packed() == null ? 0 : part.packed().length).sum();
		return Files.size(file) > Math.max(LARGE, MOSTLY * needed);
	}

	/** Writes the journal anew, in the first of its places that takes it. */
	private void rewrite(String at) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.writeBytes(JournalRecords.MAGIC);
		content.writeBytes(JournalRecords.toBytes(header));
		write(unsaved, content);
		content.writeBytes(JournalRecords.toBytes(new Commit(number, at, labels)));
		if (sinceMark != null) {
			content.writeBytes(JournalRecords.toBytes(new Mark(save)));
			write(sinceMark, content);
			content.writeBytes(JournalRecords.toBytes(new Commit(number, at, List.of())));
		}
		IOException failure = null;
		for (Path place : places) {
			try {
				if (place.equals(places.getLast())) {
					Files.createDirectories(place.toAbsolutePath().getParent());
				}
				new AtomicReplace(place).write(content.toByteArray());
				leave(place);
				sound = true;
				return;
			} catch (IOException e) {
				if (failure != null) {
					e.addSuppressed(failure);
				}
				failure = e;
			}
		}
		throw failure == null ? new IOException("A journal has no place") : failure;
	}

	private void leave(Path place) {
		if (file != null && !file.equals(place)) {
			delete(file);
		}
		file = place;
	}

	/** Tries once more to write what could not be written. */
	void retry(String at) throws IOException {
		if (!unsaved.isEmpty()) {
			rewrite(at);
		}
	}

	/** The content of a save is taken: what comes now is not in it. */
	void mark(long begun) {
		save = begun;
		sinceMark = new LinkedHashMap<>();
		labelsSinceMark = new ArrayList<>();
		append(JournalRecords.toBytes(new Mark(begun)));
	}

	/** A file of this digest is about to take its place. Whether this is on the disk decides only how a crash right then is told of. */
	void saving(String digest) {
		append(JournalRecords.toBytes(new Saving(save, digest)));
	}

	/** The save failed: everything is as unsaved as before. */
	void notSaved() {
		sinceMark = null;
		labelsSinceMark = null;
	}

	/**
	 * The content that was marked is in a file, which was verified: only what changed since is left.
	 *
	 * @param savedFile where the project is now
	 * @param digest of what it says there
	 * @param newPlaces where the journal may stand from now on
	 * @throws IOException when what is left could not be written; it comes with the next batch
	 */
	void saved(Path savedFile, String digest, List<Path> newPlaces, String at) throws IOException {
		Map<String, Unsaved> left = sinceMark == null ? Map.of() : sinceMark;
		List<String> named = labelsSinceMark == null ? List.of() : labelsSinceMark;
		unsaved.clear();
		unsaved.putAll(left);
		labels.clear();
		labels.addAll(named);
		notSaved();
		header = header.on(savedFile.toString(), digest);
		places = List.copyOf(newPlaces);
		if (unsaved.isEmpty()) {
			remove();
		} else {
			number++;
			rewrite(at);
		}
	}

	/** Goes to other places, because the ones so far belong to somebody else now. What stands there is left to him. */
	void moveTo(List<Path> newPlaces, String at) throws IOException {
		places = List.copyOf(newPlaces);
		file = null;
		if (!unsaved.isEmpty()) {
			rewrite(at);
		}
	}

	/** Nothing is unsaved any more, or nothing of it is wanted: the file goes. */
	void clear() {
		unsaved.clear();
		labels.clear();
		if (sinceMark != null) {
			sinceMark.clear();
			labelsSinceMark.clear();
		}
		remove();
	}

	private void remove() {
		if (file != null) {
			delete(file);
			file = null;
		}
	}

	private static void delete(Path journal) {
		try {
			Files.deleteIfExists(journal);
		} catch (IOException e) {
			// It is found again and known to hold nothing that the file does not have.
			System.getLogger(Journal.class.getName()).log(System.Logger.Level.DEBUG, "A journal could not be removed: " + journal, e);
		}
	}
}
