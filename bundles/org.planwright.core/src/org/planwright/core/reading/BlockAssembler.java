package org.planwright.core.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.BoxItem;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.NoteEntry;
import org.planwright.core.reading.structure.ProseBlock;
import org.planwright.core.reading.structure.TermEntry;
import org.planwright.core.reading.structure.TextTableBlock;
import org.planwright.model.Footnote;
import org.planwright.model.Glossary;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Passage;
import org.planwright.model.PlanFactory;
import org.planwright.model.ProjectItem;
import org.planwright.model.Term;
import org.planwright.model.TextRow;
import org.planwright.model.TextTable;

/** Makes the blocks of the model. */
final class BlockAssembler {

	private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

	/** The passages in which figures are looked for, with the lines of their words. */
	private final Map<Passage, PlacedText> texts;

	BlockAssembler(Map<Passage, PlacedText> texts) {
		this.texts = texts;
	}

	org.planwright.model.Block block(Block read) {
		org.planwright.model.Block block = switch (read) {
			case ProseBlock prose -> paragraph(prose);
			case TextTableBlock table -> textTable(table);
			case IndicatorTableBlock table -> indicatorTable(table);
			case BoxBlock box -> keyProject(box);
			case GlossaryBlock glossary -> glossary(glossary);
		};
		block.setFirstLine(read.firstLine());
		block.setLastLine(read.lastLine());
		return block;
	}

	private Paragraph paragraph(ProseBlock prose) {
		Paragraph paragraph = FACTORY.createParagraph();
		paragraph.setText(prose.text().text());
		paragraph.setStyle(ParagraphStyle.valueOf(prose.style().name()));
		if (prose.style() == ProseBlock.Style.BODY || prose.style() == ProseBlock.Style.BULLET) {
			texts.put(paragraph, prose.text());
		}
		return paragraph;
	}

	private static TextTable textTable(TextTableBlock read) {
		TextTable table = FACTORY.createTextTable();
		table.setTitle(text(read.caption()));
		for (List<PlacedText> cells : read.rows()) {
			TextRow row = FACTORY.createTextRow();
			cells.forEach(cell -> row.getCells().add(cell.text()));
			table.getRows().add(row);
		}
		return table;
	}

	private static IndicatorTable indicatorTable(IndicatorTableBlock read) {
		IndicatorTable table = FACTORY.createIndicatorTable();
		table.setLabel(text(read.label()));
		table.setTitle(text(read.title()));
		read.headings().forEach(heading -> table.getHeadings().add(heading.text()));
		table.setBaselineYear(read.baselineYear());
		table.setTargetYear(read.targetYear());
		for (NoteEntry note : read.footnotes()) {
			Footnote footnote = FACTORY.createFootnote();
			footnote.setMark(note.mark());
			footnote.setText(note.text().text());
			footnote.setLine(note.text().firstLine());
			table.getFootnotes().add(footnote);
		}
		new IndicatorAssembler(table).add(read.rows());
		return table;
	}

	private KeyProject keyProject(BoxBlock read) {
		KeyProject project = FACTORY.createKeyProject();
		project.setNo(Objects.requireNonNullElse(read.no(), ""));
		project.setLabel(read.label().text());
		project.setTitle(read.title().text());
		project.setGoalLabel(Objects.requireNonNullElse(text(read.goalLabel()), ""));
		project.setContentLabel(Objects.requireNonNullElse(text(read.contentLabel()), ""));
		for (PlacedText goal : read.goals()) {
			Paragraph paragraph = paragraph(new ProseBlock(goal, ProseBlock.Style.BODY));
			paragraph.setFirstLine(goal.firstLine());
			paragraph.setLastLine(goal.lastLine());
			project.getGoals().add(paragraph);
		}
		read.items().forEach(item -> project.getItems().add(item(item)));
		for (TextTableBlock table : read.tables()) {
			for (List<PlacedText> row : table.rows()) {
				String cells = row.stream().map(PlacedText::text).collect(Collectors.joining("\t"));
				int line = row.isEmpty() ? table.firstLine() : row.get(0).firstLine();
				project.getItems().add(item(new BoxItem(null, null, null, "", PlacedText.of(cells, line), line)));
			}
		}
		return project;
	}

	private ProjectItem item(BoxItem read) {
		ProjectItem item = FACTORY.createProjectItem();
		item.setNo(Objects.requireNonNullElse(read.no(), ""));
		item.setLabel(Objects.requireNonNullElse(text(read.label()), ""));
		item.setTitle(Objects.requireNonNullElse(text(read.title()), ""));
		item.setTitleMark(read.titleMark());
		item.setText(read.text().text());
		item.setLine(read.line());
		item.setLastLine(Math.max(read.line(), read.text().lastLine()));
		texts.put(item, read.text());
		return item;
	}

	private static Glossary glossary(GlossaryBlock read) {
		Glossary glossary = FACTORY.createGlossary();
		for (TermEntry entry : read.entries()) {
			Term term = FACTORY.createTerm();
			term.setNo(entry.no());
			term.setTerm(entry.term().text());
			term.setExpansion(text(entry.expansion()));
			term.setDefinition(text(entry.definition()));
			term.setText(entry.text().text());
			term.setLine(entry.text().firstLine());
			glossary.getTerms().add(term);
		}
		return glossary;
	}

	private static String text(PlacedText placed) {
		return placed == null ? null : placed.text();
	}
}
