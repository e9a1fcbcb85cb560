package org.planwright.core.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.reading.source.LeftOut;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.BoxItem;
import org.planwright.core.reading.structure.Division;
import org.planwright.core.reading.structure.FrontMatter;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.ProseBlock;
import org.planwright.core.reading.structure.TextTableBlock;

/**
 * A structure as lines that can be read and compared: one line a heading, paragraph, row, box, item, term and note, with the source lines
 * behind an at sign.
 */
final class StructureText {

	private static final int SHOWN = 24;
	private final StringBuilder out = new StringBuilder();

	private StructureText() {
	}

	static String of(PlanStructure structure) {
		StructureText text = new StructureText();
		text.front(structure.front());
		text.division(structure.body(), "");
		structure.notes().forEach(note -> text.line("", "note %s %s %s @%s".formatted(note.severity(), note.code(), note.arguments(),
				lines(note.line(), note.lastLine()))));
		Map<LeftOut.Reason, Integer> leftOut = new EnumMap<>(LeftOut.Reason.class);
		structure.leftOut().forEach(piece -> leftOut.merge(piece.reason(), 1, Integer::sum));
		text.line("", "left out " + leftOut);
		return text.out.toString();
	}

	private void line(String indent, String words) {
		out.append(indent).append(words.replace('\n', '⏎').replace('\t', '⇥').stripTrailing()).append('\n');
	}

	private void front(FrontMatter front) {
		line("", "plan %s | %s %s | %s | %s | %d-%d".formatted(front.title(), front.level(), front.region(), front.publisher(), front.published(),
				front.periodStart(), front.periodEnd()));
	}

	private void division(Division division, String indent) {
		String inner = indent;
		if (division.level() > 0) {
			String runIn = division.runIn() ? " run-in" + division.runInMark() : "";
			line(indent, "%d %s | %s%s @%d %s".formatted(division.level(), words(division.label()), division.title(), runIn, division.line(),
					division.kind()));
			inner = indent + "  ";
		}
		for (Block block : division.blocks()) {
			block(block, inner);
		}
		for (Division below : division.divisions()) {
			division(below, inner);
		}
	}

	private void block(Block block, String indent) {
		switch (block) {
			case ProseBlock prose -> line(indent, prose.style() + " " + shortened(prose.text()) + at(prose));
			case TextTableBlock table -> {
				line(indent, "table " + words(table.caption()) + at(table));
				table.rows().forEach(row -> line(indent + "  ", row.stream().map(PlacedText::text).collect(Collectors.joining(" | "))));
			}
			case IndicatorTableBlock table -> indicators(table, indent);
			case BoxBlock box -> box(box, indent);
			case GlossaryBlock glossary -> {
				line(indent, "glossary" + at(glossary));
				glossary.entries().forEach(entry -> line(indent + "  ", "term %s | %s | %s | %s @%d".formatted(words(entry.no()), entry.term(),
						words(entry.expansion()), entry.definition() == null ? "" : shortened(entry.definition()), entry.text().firstLine())));
			}
		}
	}

	private void indicators(IndicatorTableBlock table, String indent) {
		line(indent, "indicators %s | %s | %d to %d | %s".formatted(words(table.label()), words(table.title()), table.baselineYear(), table.targetYear(),
				table.headings()) + at(table));
		for (IndicatorRow row : table.rows()) {
			line(indent + "  ", "#%s [%s] %s | %s%s%s | %s | %s | %s %s | %s %s %s @%s".formatted(words(row.no()), words(row.category()), row.name(),
					words(row.unit()), row.priceBase() == null ? "" : " " + row.priceBase(), row.parent() == null ? "" : " of " + row.parent(),
					figure(row.baseline()), figure(row.target()), row.change().kind().key(), figure(row.change().figure()), words(row.attribute()),
					row.marks(), row.remarks(), lines(row.firstLine(), row.lastLine())));
		}
		table.footnotes().forEach(note -> line(indent + "  ", "footnote %s | %s @%d".formatted(note.mark(), note.text(), note.text().firstLine())));
	}

	private static String figure(PrintedFigure figure) {
		if (!figure.hasValue()) {
			return "'" + figure.text() + "'";
		}
		String sign = figure.comparator().symbol().equals("=") ? "" : figure.comparator().symbol();
		return sign + figure.value().toPlainString();
	}

	private void box(BoxBlock box, String indent) {
		line(indent, "box %s | %s | %s".formatted(box.label(), words(box.no()), box.title()) + at(box));
		box.goals().forEach(goal -> line(indent + "  ", "goal %s | %s @%d".formatted(words(box.goalLabel()), goal, goal.firstLine())));
		if (box.contentLabel() != null) {
			line(indent + "  ", "content " + box.contentLabel());
		}
		for (BoxItem item : box.items()) {
			line(indent + "  ", "%s %s | %s%s | %s @%d".formatted(item.isItem() ? "item" : "text", words(item.label()), words(item.title()),
					item.titleMark(), shortened(item.text()), item.line()));
		}
		box.tables().forEach(table -> block(table, indent + "  "));
	}

	private static String shortened(PlacedText text) {
		String words = text.text();
		return words.length() <= 2 * SHOWN ? words : words.substring(0, SHOWN) + "…" + words.substring(words.length() - SHOWN);
	}

	private static String words(Object value) {
		return value == null ? "" : value.toString();
	}

	private static String at(Block block) {
		return " @" + lines(block.firstLine(), block.lastLine());
	}

	private static String lines(int first, int last) {
		return first == last ? String.valueOf(first) : first + "-" + last;
	}
}
