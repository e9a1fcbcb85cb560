package org.planwright.office.word;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceOrigin;
import org.planwright.core.reading.source.SourceText;
import org.planwright.office.Refusal;
import org.planwright.office.opc.OfficePackage;
import org.planwright.office.opc.Refused;
import org.planwright.office.opc.XmlCursor;

/**
 * Reads a document of Word into lines, one a paragraph, as it is printed: automatic numbers are there, instructions of fields, hidden words
 * and what stands at the head and foot of pages are not. Charts, pictures and the like are told. Macros, the content of pictures and what lies outside of the file are never looked at.
 */
public final class DocxReader {

	private static final System.Logger LOG = System.getLogger(DocxReader.class.getName());
	private static final Set<String> ORIGIN = Set.of(SourceOrigin.PLAN, SourceOrigin.DIGEST, SourceOrigin.PRINTED);

	/** Words that are only told and not read. */
	private static final int MOST_TOLD = 200;

	private final OfficePackage parts;
	private final Revisions revisions;

	/**
	 * @param parts the document, which stays open
	 * @param revisions which state is read where changes were tracked
	 */
	public DocxReader(OfficePackage parts, Revisions revisions) {
		this.parts = parts;
		this.revisions = revisions;
	}

	/** Reads one part into what is known of the document. */
	@FunctionalInterface
	private interface PartReader {
		void read(XmlCursor part) throws IOException;
	}

	/**
	 * Reads the document.
	 *
	 * @param fileName its name without folders
	 * @param digest SHA-256 of the file, hexadecimal
	 * @throws IOException when it is damaged, not to be trusted, or longer than any plan
	 */
	public SourceText read(String fileName, String digest) throws IOException {
		PackagePart main = parts.main();
		DocumentState state = new DocumentState(revisions);
		read(main, "/styles", state.styles()::read);
		read(main, "/numbering", state.numbering()::read);
		read(main, "/footnotes", part -> state.notes().read(part, false, state));
		read(main, "/endnotes", part -> state.notes().read(part, true, state));
		if (!state.notes().isEmpty()) {
			read(main, "/settings", state.notes()::readFormats);
			try (XmlCursor part = parts.read(main)) {
				state.notes().readFormats(part);
			}
		}
		List<Block> body = body(main, state);
		for (String relation : state.insertions()) {
			if (parts.related(main, relation, "/aFChunk").isPresent()) {
				// To leave out a part of the text without a word would be worse than not to read it.
				throw new Refused(Refusal.INSERTED);
			}
		}
		for (Map.Entry<String, Paragraph> diagram : state.diagrams().entrySet()) {
			diagram.getValue().unread().add(new Unread.Piece(Unread.Kind.DIAGRAM, words(main, diagram.getKey())));
		}
		List<SourceLine> lines = new LineWriter(state.numbering(), state.styles()).write(body);
		read(main, "/comments", part -> state.remarks().read(part, state));
		read(main, "/commentsExtended", state.remarks()::readExtensions);
		return SourceText.printed(fileName, digest, lines, state.remarks().placed(lines, state), origin(state, lines)).with(state.tracked().changes())
				.withNotes(Unread.notes(LineWriter.paragraphs(body)));
	}

	/** The first words of a drawing that is made of them. */
	private String words(PackagePart main, String relation) throws IOException {
		StringBuilder words = new StringBuilder();
		Optional<PackagePart> data = parts.related(main, relation, "/diagramData");
		if (data.isPresent()) {
			try (XmlCursor content = parts.read(data.get())) {
				addWords(content, words);
			}
		}
		return words.toString();
	}

	private static void addWords(XmlCursor content, StringBuilder words) throws IOException {
		int depth = content.depth();
		while (words.length() < MOST_TOLD && content.nextChild(depth)) {
			if (content.name().equals(":t")) {
				words.append(words.isEmpty() ? "" : "、");
				content.words(piece -> words.append(piece, 0, Math.min(piece.length(), MOST_TOLD)));
			} else {
				addWords(content, words);
			}
		}
	}

	/** What the file says of the plan that it was printed from; null where it was not printed by this program. */
	private SourceOrigin origin(DocumentState state, List<SourceLine> lines) throws IOException {
		Optional<PackagePart> part = parts.properties();
		if (part.isEmpty()) {
			return null;
		}
		Map<String, String> properties = new HashMap<>();
		try (XmlCursor content = parts.read(part.get())) {
			if (content.nextChild(0)) {
				while (content.nextChild(1)) {
					String name = content.attribute("name");
					if (ORIGIN.contains(String.valueOf(name))) {
						StringBuilder value = new StringBuilder();
						while (content.nextChild(2)) {
							content.words(value::append);
						}
						properties.put(name, value.toString().strip());
					}
				}
			}
		}
		String plan = properties.get(SourceOrigin.PLAN);
		String digest = properties.get(SourceOrigin.DIGEST);
		return plan == null || digest == null ? null : new SourceOrigin(plan, digest, state.bookmarks().placed(lines, state), time(properties.get(SourceOrigin.PRINTED)));
	}

	/** Null for what is no time; files of earlier versions say none. */
	private static Instant time(String words) {
		try {
			return words == null ? null : Instant.parse(words);
		} catch (DateTimeParseException e) {
			LOG.log(System.Logger.Level.DEBUG, "A time that is none", e);
			return null;
		}
	}

	private void read(PackagePart main, String type, PartReader reader) throws IOException {
		Optional<PackagePart> part = parts.related(main, type);
		if (part.isPresent()) {
			try (XmlCursor content = parts.read(part.get())) {
				reader.read(content);
			}
		}
	}

	private List<Block> body(PackagePart main, DocumentState state) throws IOException {
		List<Block> blocks = new ArrayList<>();
		try (XmlCursor part = parts.read(main)) {
			if (part.nextChild(0)) {
				while (part.nextChild(1)) {
					if (part.name().equals("w:body")) {
						blocks.addAll(new StoryReader(part, state).read());
					}
				}
			}
		}
		return blocks;
	}
}
