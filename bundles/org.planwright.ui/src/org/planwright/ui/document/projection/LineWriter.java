package org.planwright.ui.document.projection;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Block;
import org.planwright.model.Footnote;
import org.planwright.model.Glossary;
import org.planwright.model.Identified;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.model.TextTable;

/** Writes one piece of a plan as lines, the way that the printed document shows it. */
final class LineWriter {

	/** Stands for a table. */
	static final String OBJECT = "\uFFFC";

	private final List<DocumentLine> lines = new ArrayList<>();

	private LineWriter() {
	}

	/** The lines of a plan's title, a section's heading or a block. */
	static List<DocumentLine> write(EObject object) {
		LineWriter writer = new LineWriter();
		switch (object) {
		case Plan plan -> writer.add(LineKind.TITLE, plan, new Segment(plan, Slot.TITLE, plan.getTitle()));
		case Section section -> writer.heading(section);
		case Paragraph paragraph -> writer.add(kind(paragraph.getStyle()), paragraph, words(paragraph));
		case KeyProject box -> writer.box(box);
		case IndicatorTable table -> writer.indicatorTable(table);
		case TextTable table -> writer.textTable(table);
		case Glossary glossary -> glossary.getTerms().forEach(writer::term);
		default -> throw new IllegalArgumentException("No lines for " + object.eClass().getName());
		}
		return List.copyOf(writer.lines);
	}

	/** The paragraph that a run-in heading is the beginning of; null for other headings and where no prose follows. */
	static Paragraph runsInto(Section section) {
		List<Block> blocks = section.getBlocks();
		return section.isRunIn() && !blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph
				&& paragraph.getStyle() == ParagraphStyle.BODY ? paragraph : null;
	}

	private void heading(Section section) {
		List<Segment> segments = new ArrayList<>();
		addLabel(segments, section, section.getLabel());
		segments.add(new Segment(section, Slot.TITLE, section.getTitle()));
		if (section.isRunIn()) {
			addMark(segments, section, section.getRunInMark());
			Paragraph first = runsInto(section);
			if (first != null) {
				segments.add(words(first));
			}
		}
		lines.add(new DocumentLine(section.isRunIn() ? LineKind.BODY : LineKind.HEADING, section.getLevel(), section, null, segments));
	}

	private void box(KeyProject box) {
		List<Segment> head = new ArrayList<>();
		addLabel(head, box, box.getLabel());
		head.add(new Segment(box, Slot.TITLE, box.getTitle()));
		addToBox(LineKind.BOX_TITLE, box, box, head);
		String goalLabel = box.getGoalLabel();
		for (Paragraph goal : box.getGoals()) {
			List<Segment> segments = new ArrayList<>();
			addRunInLabel(segments, box, goalLabel);
			goalLabel = null;
			segments.add(words(goal));
			addToBox(LineKind.BOX_TEXT, goal, box, segments);
		}
		String contentLabel = box.getContentLabel();
		for (ProjectItem item : box.getItems()) {
			List<Segment> segments = new ArrayList<>();
			if (isPlain(item)) {
				addRunInLabel(segments, box, contentLabel);
			} else if (isFilled(contentLabel)) {
				addRunInLabel(segments, box, contentLabel);
				addToBox(LineKind.BOX_TEXT, box, box, segments);
				segments = new ArrayList<>();
			}
			contentLabel = null;
			item(item, box, segments);
		}
	}

	private void item(ProjectItem item, KeyProject box, List<Segment> segments) {
		addLabel(segments, item, item.getLabel());
		if (isFilled(item.getTitle())) {
			segments.add(new Segment(item, Slot.TITLE, item.getTitle()));
			if (isFilled(item.getTitleMark())) {
				addMark(segments, item, item.getTitleMark());
			} else if (isFilled(item.getText())) {
				addToBox(LineKind.BOX_TEXT, item, box, segments);
				segments = new ArrayList<>();
			}
		}
		segments.add(new Segment(item, Slot.TEXT, item.getText()));
		addToBox(LineKind.BOX_TEXT, item, box, segments);
	}

	private static boolean isPlain(ProjectItem item) {
		return !isFilled(item.getLabel()) && !isFilled(item.getTitle());
	}

	private void indicatorTable(IndicatorTable table) {
		if (isFilled(table.getLabel()) || isFilled(table.getTitle())) {
			List<Segment> caption = new ArrayList<>();
			addLabel(caption, table, table.getLabel());
			caption.add(new Segment(table, Slot.TITLE, table.getTitle()));
			lines.add(new DocumentLine(LineKind.CAPTION, 0, table, null, caption));
		}
		add(LineKind.TABLE, table, new Segment(table, Slot.OBJECT, OBJECT));
		for (Footnote note : table.getFootnotes()) {
			List<Segment> segments = new ArrayList<>();
			addLabel(segments, note, note.getMark());
			segments.add(new Segment(note, Slot.TEXT, note.getText()));
			lines.add(new DocumentLine(LineKind.NOTE, 0, note, null, segments));
		}
	}

	private void textTable(TextTable table) {
		if (isFilled(table.getTitle())) {
			add(LineKind.CAPTION, table, new Segment(table, Slot.TITLE, table.getTitle()));
		}
		add(LineKind.TABLE, table, new Segment(table, Slot.OBJECT, OBJECT));
	}

	private void term(Term term) {
		List<Segment> segments = new ArrayList<>();
		addLabel(segments, term, term.getNo());
		segments.add(new Segment(term, Slot.TERM, term.getTerm()));
		if (isFilled(term.getExpansion())) {
			addMark(segments, term, "（");
			segments.add(new Segment(term, Slot.EXPANSION, term.getExpansion()));
			addMark(segments, term, "）");
		}
		if (isFilled(term.getDefinition())) {
			addMark(segments, term, "：");
			segments.add(new Segment(term, Slot.DEFINITION, term.getDefinition()));
		}
		lines.add(new DocumentLine(LineKind.TERM, 0, term, null, segments));
	}

	private void add(LineKind kind, Identified subject, Segment only) {
		lines.add(new DocumentLine(kind, 0, subject, null, List.of(only)));
	}

	private void addToBox(LineKind kind, Identified subject, KeyProject box, List<Segment> segments) {
		lines.add(new DocumentLine(kind, 0, subject, box, segments));
	}

	private static Segment words(Paragraph paragraph) {
		return new Segment(paragraph, Slot.TEXT, paragraph.getText());
	}

	private static void addMark(List<Segment> segments, Identified owner, String mark) {
		if (isFilled(mark)) {
			segments.add(new Segment(owner, Slot.MARK, mark));
		}
	}

	private static void addLabel(List<Segment> segments, Identified owner, String label) {
		if (isFilled(label)) {
			// 一、, （一）and ① stand close to the words, 专栏1 and 第一章 do not.
			boolean open = Character.isLetterOrDigit(label.charAt(label.length() - 1));
			segments.add(new Segment(owner, Slot.LABEL, open ? label + '\u3000' : label));
		}
	}

	private static void addRunInLabel(List<Segment> segments, Identified owner, String label) {
		if (isFilled(label)) {
			boolean closed = label.endsWith("：") || label.endsWith(":");
			segments.add(new Segment(owner, Slot.LABEL, closed ? label : label + '：'));
		}
	}

	private static boolean isFilled(String text) {
		return text != null && !text.isEmpty();
	}

	private static LineKind kind(ParagraphStyle style) {
		return switch (style) {
		case BODY -> LineKind.BODY;
		case TITLE -> LineKind.TITLE;
		case FRONT -> LineKind.FRONT;
		case BULLET -> LineKind.BULLET;
		case CAPTION -> LineKind.CAPTION;
		case NOTE -> LineKind.NOTE;
		case SUBHEAD -> LineKind.SUBHEAD;
		case UNPLACED -> LineKind.UNPLACED;
		};
	}
}
