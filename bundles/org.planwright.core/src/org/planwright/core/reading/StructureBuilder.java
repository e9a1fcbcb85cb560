package org.planwright.core.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.planwright.core.reading.box.BoxReader;
import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.flow.GridPiece;
import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.outline.DivisionDraft;
import org.planwright.core.reading.outline.FrontMatterReader;
import org.planwright.core.reading.outline.Heading;
import org.planwright.core.reading.outline.HeadingReader;
import org.planwright.core.reading.outline.OutlineFinisher;
import org.planwright.core.reading.part.GlossaryReader;
import org.planwright.core.reading.part.NoteReader;
import org.planwright.core.reading.part.TermFlow;
import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.FrontMatter;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.ProseBlock;
import org.planwright.core.reading.structure.ProseBlock.Style;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.core.reading.structure.TermEntry;
import org.planwright.core.reading.structure.TextTableBlock;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.Bullets;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.words.TableCaption;

/** Walks once through the pieces of a document and gives each its place. */
final class StructureBuilder {

	private final List<Piece> pieces;
	private final Removals removals;
	private final List<ReadingNote> notes;
	private final HeadingReader headings;
	private final BoxReader boxes;
	private final TableSection tables;
	private final GlossaryReader glossaries;
	private final int contentsEnd;
	private final Map<Integer, String> formerTitles;
	private final DivisionDraft document = new DivisionDraft();
	private final Deque<DivisionDraft> open = new ArrayDeque<>();
	private PlacedText pendingLabel;
	private boolean started;
	private boolean inGlossary;

	StructureBuilder(List<Piece> pieces, Set<String> contents, int contentsEnd, Removals removals, List<ReadingNote> notes, Map<Integer, String> formerTitles) {
		this.formerTitles = formerTitles;
		this.pieces = pieces;
		this.removals = removals;
		this.notes = notes;
		this.contentsEnd = contentsEnd;
		this.headings = new HeadingReader(pieces, contents, notes);
		this.boxes = new BoxReader(pieces, headings, notes);
		this.tables = new TableSection(pieces, removals, notes);
		this.glossaries = new GlossaryReader(removals, notes);
		open.push(document);
	}

	PlanStructure build() {
		int bodyStart = bodyStart();
		FrontMatterReader cover = FrontMatterReader.read(pieces, bodyStart, contentsEnd, notes);
		FrontMatter front = cover.front();
		tables.setPeriodEnd(front.periodEnd());
		for (int i = 0; i < cover.end(); i++) {
			addFront(i, cover);
		}
		int i = cover.end();
		while (i < pieces.size()) {
			i = place(i);
		}
		flushPendingLabel();
		return new PlanStructure(front, OutlineFinisher.finish(document, this::told), notes, removals.sorted());
	}

	/** The title that tells what a chapter is for. */
	private CharSequence told(Heading heading) {
		String former = formerTitles.get(heading.line());
		return former == null ? heading.title() : former;
	}

	/** Index of the first heading of the body: a preface, or number 1 of a wide numbering style. */
	private int bodyStart() {
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i) instanceof TextPiece piece && piece.firstLine() > contentsEnd) {
				Optional<Heading> heading = headings.read(piece, next(i), false);
				if (heading.isPresent() && (heading.get().rank() == Heading.MATTER_RANK
						|| heading.get().rank() <= Label.Style.HAN_BRACKETED.ordinal() && !heading.get().runIn())) {
					return i;
				}
			}
		}
		return Math.min(pieces.size(), 40);
	}

	private Piece next(int index) {
		return index + 1 < pieces.size() ? pieces.get(index + 1) : null;
	}

	private void addFront(int index, FrontMatterReader cover) {
		Block block = switch (pieces.get(index)) {
			case TextPiece text -> new ProseBlock(text.text(), cover.titles().contains(index) ? Style.TITLE : Style.FRONT);
			case GridPiece grid -> new TextTableBlock(null, grid.grid().cells(), grid.firstLine(), grid.lastLine());
		};
		document.blocks().add(block);
	}

	/** Places a piece, with those that belong to it, and gives the index of the next one. */
	private int place(int index) {
		if (pieces.get(index) instanceof GridPiece) {
			if (inGlossary) {
				return placeTerms(index);
			}
			return tables.place(index, current().blocks());
		}
		TextPiece piece = (TextPiece) pieces.get(index);
		if (piece.text().isBlank()) {
			return index + 1;
		}
		if (piece.note() != null) {
			add(piece.text(), Style.NOTE);
			return index + 1;
		}
		if (tables.opensAt(index)) {
			return tables.place(index, current().blocks());
		}
		if (inGlossary && current().blocks().isEmpty()) {
			Optional<TermFlow> flow = TermFlow.at(pieces, index, this::goesOnWithTerms);
			if (flow.isPresent()) {
				return placeTerms(flow.get(), index);
			}
		}
		Optional<BoxCaption> box = inGlossary ? Optional.empty() : BoxCaption.of(piece.text());
		if (box.isPresent()) {
			BoxReader.Found found = boxes.read(index, box.get());
			current().blocks().add(found.box());
			return found.end();
		}
		if (isRepeatedHeading(piece)) {
			removals.add(piece.text(), Reason.REPEATED_HEADING);
			return index + 1;
		}
		Optional<Heading> heading = inGlossary && piece.level() == 0 && GlossaryReader.isEntry(piece) ? Optional.empty()
				: headings.read(piece, next(index), started);
		if (heading.isPresent() && mayOpen(heading.get())) {
			open(heading.get(), piece);
			return index + 1;
		}
		return placeText(piece, index);
	}

	/** In a list of terms only a wide heading or another appendix opens something new. */
	private boolean mayOpen(Heading heading) {
		return !inGlossary || heading.sure() || heading.rank() == Heading.MATTER_RANK || heading.rank() <= Label.Style.HAN.ordinal();
	}

	private int placeText(TextPiece piece, int index) {
		if (isAppendixLabel(piece)) {
			flushPendingLabel();
			pendingLabel = piece.text();
			return index + 1;
		}
		if (pendingLabel != null && Phrases.isHeadingLike(piece.text())) {
			open(new Heading(Heading.MATTER_RANK, null, piece.text(), false, "", null, false), piece);
			return index + 1;
		}
		if (inGlossary) {
			return placeTerms(index);
		}
		if (NoteReader.opens(piece, false)) {
			NoteReader.Notes found = NoteReader.read(pieces, index);
			for (int i = index; i < found.end(); i++) {
				add(((TextPiece) pieces.get(i)).text(), Style.NOTE);
			}
			return found.end();
		}
		add(piece.text(), styleOf(piece));
		return index + 1;
	}

	private Style styleOf(TextPiece piece) {
		if (TableCaption.of(piece.text()).isPresent()) {
			return Style.CAPTION;
		}
		Optional<Label> label = headings.label(piece);
		if (label.isPresent() || Bullets.end(piece.words()) > 0) {
			return Style.BULLET;
		}
		boolean short_ = Phrases.isHeadingLike(piece.text()) && piece.text().length() <= 30 && Phrases.count(piece.text(), '，') == 0;
		if (short_ && started) {
			notes.add(ReadingNote.of(piece.firstLine(), Severity.INFO, "line.short", piece.words()));
			return Style.SUBHEAD;
		}
		return Style.BODY;
	}

	private int placeTerms(TermFlow flow, int index) {
		List<TermEntry> entries = new ArrayList<>();
		glossaries.read(new GridPiece(flow.grid(), 0), null, entries);
		current().blocks().add(new GlossaryBlock(entries, pieces.get(index).firstLine(), flow.grid().lastLine()));
		return flow.end();
	}

	private int placeTerms(int index) {
		List<TermEntry> entries = new ArrayList<>();
		int i = index;
		do {
			glossaries.read(pieces.get(i), next(i), entries);
			i++;
		} while (i < pieces.size() && goesOnWithTerms(i));
		if (!entries.isEmpty()) {
			current().blocks().add(new GlossaryBlock(entries, pieces.get(index).firstLine(), pieces.get(i - 1).lastLine()));
		}
		return i;
	}

	private boolean goesOnWithTerms(int index) {
		if (!(pieces.get(index) instanceof TextPiece piece)) {
			return true;
		}
		if (piece.level() == 0 && GlossaryReader.isEntry(piece)) {
			return true;
		}
		return piece.note() == null && !isAppendixLabel(piece) && headings.read(piece, next(index), true).filter(this::mayOpen).isEmpty();
	}

	private void add(PlacedText text, Style style) {
		flushPendingLabel();
		current().blocks().add(new ProseBlock(text, style));
	}

	private DivisionDraft current() {
		return open.peek();
	}

	/** 附件 or 附表2 alone on a line: the heading follows. */
	private boolean isAppendixLabel(TextPiece piece) {
		return started && piece.words().matches("附\\s{0,6}(?:[件录表图]\\s{0,2}[\\d一二三四五六]{0,2})?\\s*[:：]?");
	}

	/** The heading of an appendix printed again below itself, as on its title page. */
	private boolean isRepeatedHeading(TextPiece piece) {
		Heading heading = current().heading();
		if (heading == null || heading.rank() != Heading.MATTER_RANK || !current().blocks().isEmpty() || !current().below().isEmpty()) {
			return false;
		}
		String key = Phrases.key(piece.text());
		return key.equals(Phrases.key(heading.title())) || key.equals("附") || heading.label() != null
				&& (key.equals(Phrases.key(heading.label())) || key.equals(Phrases.key(heading.label()) + Phrases.key(heading.title())));
	}

	private void open(Heading heading, TextPiece piece) {
		Heading labelled = heading;
		if (pendingLabel != null && heading.rank() == Heading.MATTER_RANK && heading.label() == null) {
			labelled = new Heading(heading.rank(), pendingLabel, heading.title(), heading.runIn(), heading.mark(), heading.rest(), heading.glossary(),
					heading.sure());
			pendingLabel = null;
		}
		flushPendingLabel();
		if (heading.rank() == Heading.MATTER_RANK) {
			headings.acceptMatter();
		} else {
			headings.accept(piece, heading);
			started = true;
		}
		while (open.size() > 1 && (current().rank() >= heading.rank() || heading.rank() == Heading.MATTER_RANK
				|| current().rank() == Heading.MATTER_RANK && !staysInAppendix(heading))) {
			open.pop();
		}
		DivisionDraft division = new DivisionDraft(labelled);
		current().below().add(division);
		open.push(division);
		inGlossary = heading.glossary();
		if (heading.rest() != null) {
			division.blocks().add(new ProseBlock(heading.rest(), Style.BODY));
		}
	}

	/** A preface ends where the numbered body begins; an appendix has numbered headings of its own. */
	private boolean staysInAppendix(Heading heading) {
		Heading matter = current().heading();
		return matter.label() != null && heading.rank() > Label.Style.CHAPTER.ordinal();
	}

	private void flushPendingLabel() {
		if (pendingLabel != null) {
			PlacedText label = pendingLabel;
			pendingLabel = null;
			current().blocks().add(new ProseBlock(label, Style.SUBHEAD));
		}
	}
}
