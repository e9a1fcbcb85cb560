package org.planwright.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.planwright.core.reading.ReadingProgress.Stage;
import org.planwright.core.reading.clean.LineCleaner;
import org.planwright.core.reading.clean.PageFurniture;
import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.PieceBuilder;
import org.planwright.core.reading.outline.ContentsPage;
import org.planwright.core.reading.source.LeftOut;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;

/**
 * Reads the text of a plan into its structure.
 *
 * <p>Never fails on the content: what is not understood is kept as text and noted. Stateless and safe for use by several threads.
 */
public final class PlanTextReader {

	/**
	 * Reads a document.
	 *
	 * @param source the document's text
	 * @param progress follows the reading
	 * @throws CancellationException when {@code progress} says so
	 */
	public PlanStructure read(SourceText source, ReadingProgress progress) {
		List<ReadingNote> notes = new ArrayList<>(source.notes());
		Removals removals = new Removals();
		if (source.isDamaged()) {
			notes.add(ReadingNote.of(1, Severity.DOUBTFUL, "encoding.damaged", source.charset()));
		}
		progress.reached(Stage.LINES);
		List<TextLine> lines = new PageFurniture(removals).remove(new LineCleaner(removals).clean(source));
		ContentsPage contents = ContentsPage.find(lines, removals);
		progress.reached(Stage.PIECES);
		List<Piece> pieces = new PieceBuilder(removals, progress::isCancelled).build(contents.lines(), contents.titles(), source.isPrinted());
		if (progress.isCancelled()) {
			throw new CancellationException();
		}
		progress.reached(Stage.STRUCTURE);
		StructureBuilder builder = new StructureBuilder(pieces, contents.titles(), contentsEnd(removals), removals, notes, source.formerTitles());
		PlanStructure built = builder.build();
		notes.sort(Comparator.comparingInt(ReadingNote::line));
		return new PlanStructure(built.front(), built.body(), notes, removals.sorted());
	}

	/** Reads a document that nobody waits for. */
	public PlanStructure read(SourceText source) {
		return read(source, ReadingProgress.NONE);
	}

	private static int contentsEnd(Removals removals) {
		return removals.sorted().stream().filter(piece -> piece.reason() == LeftOut.Reason.CONTENTS).mapToInt(LeftOut::line).max().orElse(0);
	}
}
