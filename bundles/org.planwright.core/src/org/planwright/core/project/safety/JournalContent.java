package org.planwright.core.project.safety;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.safety.JournalHead.Commit;
import org.planwright.core.project.safety.JournalHead.Header;
import org.planwright.core.project.safety.JournalHead.Mark;
import org.planwright.core.project.safety.JournalHead.Part;
import org.planwright.core.project.safety.JournalHead.Removed;
import org.planwright.core.project.safety.JournalHead.Saving;

/** What a journal says, up to its last whole commit. */
final class JournalContent {

	/**
	 * Edits on one state of a file.
	 *
	 * @param parts the parts that they changed, as they are after them; null for one that they removed
	 * @param labels what the edits are called, in their order
	 */
	record Edits(Map<String, byte[]> parts, List<String> labels) {

		Edits() {
			this(new LinkedHashMap<>(), new ArrayList<>());
		}

		boolean isEmpty() {
			return parts.isEmpty();
		}

		private void add(Map<String, byte[]> changed, List<String> named) {
			parts.putAll(changed);
			labels.addAll(named);
		}
	}

	private final Path file;
	private Header header;
	private final Edits all = new Edits();
	private final Map<Long, Edits> sinceMark = new LinkedHashMap<>();
	private final Map<String, Long> savedAs = new LinkedHashMap<>();
	private Commit last;
	private boolean whole;

	private JournalContent(Path file) {
		this.file = file;
	}

	/**
	 * Reads a journal.
	 *
	 * @return what it says; empty for a file that is no journal of ours, or of another version
	 * @throws IOException when it cannot be read at all
	 */
	static Optional<JournalContent> read(Path file) throws IOException {
		JournalContent content = new JournalContent(file);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			if (!Arrays.equals(in.readNBytes(JournalRecords.MAGIC.length), JournalRecords.MAGIC)) {
				return Optional.empty();
			}
			content.read(in);
		}
		return Optional.of(content).filter(read -> read.header != null && read.header.version() <= JournalHead.VERSION
				&& read.header.format() == ProjectParts.version() && read.header.journal() != null);
	}

	private void read(InputStream in) throws IOException {
		Map<String, byte[]> batch = new LinkedHashMap<>();
		JournalRecords.Read record = JournalRecords.next(in);
		while (record != null && record != JournalRecords.END) {
			switch (record.head()) {
			case Header first -> header = header == null ? first : header;
			case Part part -> batch.put(part.name(), JournalRecords.unpack(record.body(), part.size()));
			case Removed removed -> batch.put(removed.name(), null);
			case Commit commit -> {
				last = commit;
				all.add(batch, commit.labels());
				sinceMark.values().forEach(edits -> edits.add(batch, commit.labels()));
				batch.clear();
			}
			case Mark mark -> sinceMark.put(mark.save(), new Edits());
			case Saving saving -> savedAs.put(saving.digest(), saving.save());
			}
			record = JournalRecords.next(in);
		}
		whole = batch.isEmpty() && record == JournalRecords.END;
	}

	/** Where it was read from. */
	Path file() {
		return file;
	}

	Header header() {
		return header;
	}

	/** The last commit; empty when none was complete. */
	Optional<Commit> last() {
		return Optional.ofNullable(last);
	}

	/** Whether nothing was cut off behind the last commit. */
	boolean isWhole() {
		return whole;
	}

	/** All edits, on the base that the header names. */
	Edits all() {
		return all;
	}

	/**
	 * The edits that a file of this digest does not have: all of them where it is the one that they were made on, those since the save began
	 * where it is what was saved, none where nothing was left.
	 *
	 * @param digest null for no file
	 * @return empty when the file is neither
	 */
	Optional<Edits> on(String digest) {
		if (digest != null && savedAs.containsKey(digest)) {
			return Optional.ofNullable(sinceMark.get(savedAs.get(digest)));
		}
		return Objects.equals(header.base(), digest) ? Optional.of(all) : Optional.empty();
	}
}
