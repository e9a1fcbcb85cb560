package org.planwright.office.word.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.planwright.core.report.Author;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Bullets;
import org.planwright.core.report.DocumentPart.Card;
import org.planwright.core.report.DocumentPart.Field;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Frame;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Legend;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.DocumentPart.Tone;
import org.planwright.core.report.PrintProgress;
import org.planwright.core.report.Revision;
import org.planwright.core.report.Revision.Kind;
import org.planwright.office.Messages;

/** Writes the parts of a document one below the other, and the pages that they stand on. */
final class Body {

	private final Wml out;
	private final Paragraphs paragraphs;
	private final Tables tables;
	private final PrintProgress progress;
	private int total;
	private int done;
	/** Two tables that follow each other would be one, and text stands too close behind a table; notes belong to it. */
	private boolean behindTable;

	Body(Wml out, Marks marks, PrintProgress progress) {
		this.out = out;
		this.progress = progress;
		paragraphs = new Paragraphs(out, marks);
		tables = new Tables(out, marks, paragraphs);
	}

	void write(Document document) {
		total = document.parts().stream().mapToInt(part -> part instanceof Printed printed ? printed.parts().size() : 1).sum();
		out.start("body");
		if (document.origin() != null) {
			// Who changed its text is told by Word itself, in colours of its own.
			document.parts().stream().filter(Printed.class::isInstance).forEach(part -> printed(((Printed) part).parts(), Page.PLAN.width()));
			gap();
			Page.PLAN.section(out);
		} else {
			paragraphs.report(WordStyle.REPORT_TITLE, List.of(new Run(document.title(), Style.PLAIN)));
			for (DocumentPart part : document.parts()) {
				top(part);
			}
			gap();
			paragraphs.report(WordStyle.REPORT_BY, List.of(new Run(document.generator(), Style.PLAIN)));
			Page.REPORT.section(out);
		}
		out.end();
	}

	/** The text of a plan in a report stands on pages of its own, as a plan's are. */
	private void top(DocumentPart part) {
		if (part instanceof Printed printed) {
			turn(Page.REPORT);
			printed(printed.parts(), Page.PLAN.width());
			turn(Page.PLAN);
		} else {
			report(part, Page.REPORT.width());
			tell();
		}
	}

	private void turn(Page page) {
		out.start("p").start("pPr").value("pStyle", WordStyle.GAP);
		page.section(out);
		out.end().end();
		behindTable = false;
	}

	private void tell() {
		progress.tell(++done * 100 / Math.max(total, done));
	}

	private void gap() {
		if (behindTable) {
			paragraphs.report(WordStyle.GAP, List.of());
		}
		behindTable = false;
	}

	private void printed(List<DocumentPart> parts, int width) {
		Look before = null;
		for (int i = 0; i < parts.size(); i++) {
			// A letter goes before the plan, whose title begins a page.
			boolean newPage = i > 0 && before != Look.TITLE && parts.get(i) instanceof Paragraph paragraph && paragraph.look() == Look.TITLE;
			printed(parts.get(i), width, false, newPage);
			before = parts.get(i) instanceof Paragraph paragraph ? paragraph.look() : null;
			tell();
		}
	}

	private void printed(DocumentPart part, int width, boolean inBox, boolean newPage) {
		switch (part) {
		case Heading heading -> {
			gap();
			paragraph(WordStyle.heading(heading.level(), true), heading.runs(), false);
		}
		case Paragraph paragraph -> {
			if (paragraph.look() != Look.NOTE) {
				gap();
			}
			paragraph(WordStyle.printed(paragraph.look(), inBox), paragraph.runs(), newPage);
		}
		case Grid grid -> {
			gap();
			tables.grid(grid, true, width);
			behindTable = true;
		}
		case Frame frame -> {
			gap();
			tables.frame(width, change(frame), () -> cell(() -> frame.parts().forEach(each -> printed(each, width - 200, true, false))));
			behindTable = true;
		}
		case Printed printed -> printed.parts().forEach(each -> printed(each, width, inBox, false));
		case Bullets bullets -> report(bullets, width);
		case Fields fields -> report(fields, width);
		case Table table -> report(table, width);
		case Card card -> report(card, width);
		case Legend legend -> report(legend, width);
		}
	}

	/** Who put a whole box there or took it away; null for one that stays. */
	private static Revision change(Frame frame) {
		return Tables.change(frame.parts().stream().flatMap(part -> part instanceof Paragraph paragraph ? paragraph.runs().stream()
				: part instanceof Heading heading ? heading.runs().stream() : Stream.empty()).toList());
	}

	private void paragraph(String style, List<Run> runs, boolean newPage) {
		paragraphs.printed(style, runs, newPage, true);
		behindTable = false;
	}

	private void report(DocumentPart part, int width) {
		switch (part) {
		case Heading heading -> plain(WordStyle.heading(heading.level(), false), heading.runs());
		case Paragraph paragraph -> plain(WordStyle.REPORT_TEXT, paragraph.runs());
		case Bullets bullets -> bullets.items().forEach(item -> plain(WordStyle.REPORT_BULLET, item.runs()));
		case Fields fields -> table(() -> fields(fields, width));
		case Table table -> table(() -> tables.table(table, width));
		case Grid grid -> table(() -> tables.grid(grid, false, width));
		case Card card -> table(() -> tables.card(width, colour(card.tone()), card.tone() == Tone.SETTLED ? "F6F8FA" : null, () -> cell(() -> card(card, width - 320))));
		case Frame frame -> table(() -> tables.frame(width, null, () -> cell(() -> frame.parts().forEach(each -> report(each, width - 200)))));
		case Printed printed -> printed.parts().forEach(each -> printed(each, width, false, false));
		case Legend legend -> plain(WordStyle.REPORT_TEXT, legend(legend));
		}
	}

	private void plain(String style, List<Run> runs) {
		paragraphs.report(style, runs);
		behindTable = false;
	}

	private void table(Runnable table) {
		gap();
		table.run();
		behindTable = true;
	}

	/** A cell must end with a paragraph. */
	private void cell(Runnable content) {
		behindTable = false;
		content.run();
		gap();
	}

	private void card(Card card, int width) {
		plain(card.tone() == Tone.PLAIN ? WordStyle.REPORT_CARD_TITLE : WordStyle.REPORT_CARD_TITLE + card.tone().name().charAt(0), List.of(new Run(card.title(), Style.PLAIN)));
		card.parts().forEach(part -> report(part, width));
	}

	private static String colour(Tone tone) {
		return switch (tone) {
		case PLAIN, SETTLED -> "59636E";
		case ERROR -> "B3261E";
		case WARNING -> "9A6700";
		case INFO -> "0B57A4";
		};
	}

	private void fields(Fields fields, int width) {
		List<String> labels = fields.fields().stream().map(Field::label).toList();
		int beside = Tables.besideLabels(width, labels);
		List<Runnable> contents = new ArrayList<>();
		fields.fields().forEach(field -> contents.add(() -> cell(() -> {
			if (field.content().isEmpty()) {
				plain(WordStyle.REPORT_CELL, List.of());
			}
			field.content().forEach(part -> report(part, beside));
		})));
		tables.pairs(width, labels, contents);
	}

	/** Who changed what, each with the look of what came in and what went. */
	private static List<Run> legend(Legend legend) {
		List<Run> runs = new ArrayList<>();
		for (Author author : legend.authors()) {
			runs.add(new Run((runs.isEmpty() ? "" : "\u3000\u3000") + author.name() + ' ', Style.STRONG));
			runs.add(new Run(Messages.text("word.legend.inserted"), Style.PLAIN, new Revision(Kind.INSERTED, List.of(author), null)));
			runs.add(new Run(" ", Style.PLAIN));
			runs.add(new Run(Messages.text("word.legend.deleted"), Style.PLAIN, new Revision(Kind.DELETED, List.of(author), null)));
		}
		return runs;
	}
}
