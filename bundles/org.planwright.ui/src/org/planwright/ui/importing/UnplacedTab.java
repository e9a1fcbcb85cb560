package org.planwright.ui.importing;

import java.util.List;

import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.ReadingNoteEdits;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Identified;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.ReadingNote;
import org.planwright.ui.Messages;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** 未归位: words of the document that found no place, kept as text until a person says what they are. */
final class UnplacedTab extends PieceTab {

	UnplacedTab(Theme theme, Icons icons) {
		super(theme, icons);
	}

	@Override
	String name() {
		return "unplaced";
	}

	@Override
	int count(Review shown) {
		return shown.unplaced().size();
	}

	@Override
	List<PlainColumn<PieceRow>> columns() {
		return List.of(PieceColumns.of("text", 40, piece -> ((Paragraph) piece).getText()).growing(Integer.MAX_VALUE), PieceColumns.line(this::line));
	}

	@Override
	void defineActions() {
		action("importing.unplaced.text", Icon.TEXT, false, 0, () -> selected(Paragraph.class).isPresent(),
				() -> selected(Paragraph.class).ifPresent(this::keepAsText));
		action("importing.unplaced.head", Icon.HEADING, false, 0,
				() -> selected(Paragraph.class).filter(new StructureEdits(review().session())::canMakeHeading).isPresent(),
				() -> selected(Paragraph.class).ifPresent(new StructureEdits(review().session())::makeHeading));
	}

	private void keepAsText(Paragraph paragraph) {
		List<ReadingNote> notes = review().plan().getReadingNotes().stream().filter(note -> note.getSubject() == paragraph).toList();
		review().session().edit(Messages.text("importing.edit.keep"), paragraph, () -> {
			new TextEdits(review().session(), MentionReader.NONE).setStyle(paragraph, ParagraphStyle.BODY);
			new ReadingNoteEdits(review().session()).settle(notes);
		});
	}

	@Override
	List<PieceRow> rows(Review shown) {
		return shown.unplaced().stream().map(paragraph -> new PieceRow(paragraph, 0)).toList();
	}

	@Override
	public boolean canShow(Identified piece) {
		return piece instanceof Paragraph paragraph && paragraph.getStyle() == ParagraphStyle.UNPLACED;
	}
}
