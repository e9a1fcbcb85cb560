package org.planwright.core.reading.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.Digests;
import org.planwright.core.reading.structure.ReadingNote;

/**
 * The text of one document, with its lines numbered from 1 as an editor numbers them.
 *
 * <p>A line of a plain text ends with LF, or CR LF. A lone CR ends a line only in a document that has no LF at all, so that line numbers
 * agree with those of every other tool. A line of a formatted document is a paragraph.
 */
public final class SourceText {

	private final String fileName;
	private final String charset;
	private final boolean damaged;
	private final String digest;
	private final List<SourceLine> lines;
	private final List<SourceRemark> remarks;
	private final SourceOrigin origin;
	private final TrackedChanges tracked;
	private final Map<Integer, String> formerTitles;
	private final List<ReadingNote> notes;

	private SourceText(String fileName, String charset, boolean damaged, String digest, List<SourceLine> lines, List<SourceRemark> remarks, SourceOrigin origin,
			TrackedChanges tracked, Map<Integer, String> formerTitles, List<ReadingNote> notes) {
		this.fileName = Objects.requireNonNull(fileName, "fileName");
		this.charset = charset;
		this.damaged = damaged;
		this.digest = digest;
		this.lines = lines;
		this.remarks = remarks;
		this.origin = origin;
		this.tracked = tracked;
		this.formerTitles = formerTitles;
		this.notes = notes;
	}

	private SourceText(String fileName, String charset, boolean damaged, String digest, String text) {
		this(fileName, charset, damaged, digest, Collections.unmodifiableList(split(text)), List.of(), null, TrackedChanges.NONE, Map.of(), List.of());
	}

	/**
	 * Decodes a document of unknown character set: UTF-8, GB18030 or UTF-16, with or without a byte order mark.
	 *
	 * @param fileName the document's name without folders, never null
	 * @param bytes its content; bytes that fit no character set become U+FFFD and {@link #isDamaged()} says so
	 */
	public static SourceText decode(String fileName, byte[] bytes) {
		SourceDecoder.Decoded decoded = SourceDecoder.decode(bytes);
		return new SourceText(fileName, decoded.charset().name(), decoded.damaged(), Digests.sha256(bytes), decoded.text());
	}

	/**
	 * Decodes a document in a character set that a person named.
	 *
	 * @param charset how the bytes are meant; a byte order mark is no part of the text
	 */
	public static SourceText decode(String fileName, byte[] bytes, Charset charset) {
		SourceDecoder.Decoded decoded = SourceDecoder.decode(bytes, charset);
		return new SourceText(fileName, decoded.charset().name(), decoded.damaged(), Digests.sha256(bytes), decoded.text());
	}

	/** Wraps a text that is already decoded. */
	public static SourceText of(String fileName, String text) {
		return new SourceText(fileName, StandardCharsets.UTF_8.name(), false, Digests.sha256(text), text);
	}

	/**
	 * The text of a formatted document, as it is printed.
	 *
	 * @param digest SHA-256 of the document's bytes, hexadecimal
	 * @param lines its paragraphs, numbered from 1 without a gap
	 * @param remarks what was noted beside them, in the order of the document
	 * @param origin what the document says of the plan that it was printed from; null where it does not
	 */
	public static SourceText printed(String fileName, String digest, List<SourceLine> lines, List<SourceRemark> remarks, SourceOrigin origin) {
		return new SourceText(fileName, null, false, Objects.requireNonNull(digest, "digest"), List.copyOf(lines), List.copyOf(remarks), origin, TrackedChanges.NONE, Map.of(), List.of());
	}

	/** The same text of a document in which changes were tracked, whichever state of it the text is. */
	public SourceText with(TrackedChanges changes) {
		return new SourceText(fileName, charset, damaged, digest, lines, remarks, origin, Objects.requireNonNull(changes, "changes"), formerTitles, notes);
	}

	/**
	 * The same text of a document whose headings had other titles: what a chapter is for goes by these, so that a new title alone makes no task of what
	 * was none.
	 *
	 * @param titles by the line that the heading stands on
	 */
	public SourceText withFormerTitles(Map<Integer, String> titles) {
		return new SourceText(fileName, charset, damaged, digest, lines, remarks, origin, tracked, Map.copyOf(titles), notes);
	}

	/**
	 * The same text of a document that shows more than its text has, or of which something had to be guessed.
	 *
	 * @param said what the format's reader has to say of it, on lines of this text; a page without words is spoken of where its words would stand
	 */
	public SourceText withNotes(List<ReadingNote> said) {
		return new SourceText(fileName, charset, damaged, digest, lines, remarks, origin, tracked, formerTitles, List.copyOf(said));
	}

	private static List<SourceLine> split(String text) {
		char end = text.indexOf('\n') < 0 ? '\r' : '\n';
		List<SourceLine> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int next = text.indexOf(end, start);
			int stop = next < 0 ? text.length() : next;
			int last = stop;
			while (last > start && text.charAt(last - 1) == '\r') {
				last--;
			}
			lines.add(new SourceLine(lines.size() + 1, text.substring(start, last)));
			start = stop + 1;
		}
		return lines;
	}

	/** The document's name without folders. */
	public String fileName() {
		return fileName;
	}

	/** Canonical name of the character set that the bytes were read with; null for a formatted document, which says that itself. */
	public String charset() {
		return charset;
	}

	/** Whether the lines are those of a formatted document: every sign is a printed one, none is markup that a converter left. */
	public boolean isPrinted() {
		return charset == null;
	}

	/** What was noted beside the text, in the order of the document; unmodifiable, empty for a plain text. */
	public List<SourceRemark> remarks() {
		return remarks;
	}

	/** What the document says of the plan that it was printed from by this program; empty where it was not. */
	public Optional<SourceOrigin> origin() {
		return Optional.ofNullable(origin);
	}

	/** Titles that headings had before, by line; empty where nobody knows of any. */
	public Map<Integer, String> formerTitles() {
		return formerTitles;
	}

	/** What the document shows and its lines have not, and what in them is a guess; unmodifiable, empty for a plain text. */
	public List<ReadingNote> notes() {
		return notes;
	}

	/** The changes that were tracked in the document. */
	public TrackedChanges tracked() {
		return tracked;
	}

	/** Whether some bytes fitted no character set and were replaced. */
	public boolean isDamaged() {
		return damaged;
	}

	/** SHA-256 of the bytes, hexadecimal. */
	public String digest() {
		return digest;
	}

	/** The lines in order; unmodifiable. */
	public List<SourceLine> lines() {
		return lines;
	}

	/** Number of lines, a line break at the very end not counting as one more. */
	public int lineCount() {
		return lines.size();
	}
}
