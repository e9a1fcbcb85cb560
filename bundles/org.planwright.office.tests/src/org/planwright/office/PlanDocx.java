package org.planwright.office;

import static org.planwright.office.DocxFile.tbl;
import static org.planwright.office.DocxFile.tc;
import static org.planwright.office.DocxFile.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.planwright.core.reading.PlanTextReader;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.BoxItem;
import org.planwright.core.reading.structure.Division;
import org.planwright.core.reading.structure.GlossaryBlock;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.core.reading.structure.ProseBlock;
import org.planwright.core.reading.structure.TextTableBlock;

/** A plan as an office would set it in Word: the indicators a table with merged cells, boxes tables of one cell. */
final class PlanDocx {

	/** How an office sets headings. */
	enum Manner {
		/** In the styles for headings, the numbers typed, with a table of contents. */
		STYLED,
		/** In the styles for headings, which number themselves. */
		NUMBERED,
		/** Like all other paragraphs, only bold, centred and larger. */
		PLAIN
	}

	private static final String STYLES = """
			<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
			<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>
			""" + heading(1) + heading(2) + heading(3) + heading(4);

	private final Manner manner;
	private final SourceText source;
	private final StringBuilder body = new StringBuilder();
	private final StringBuilder contents = new StringBuilder();

	private PlanDocx(Manner manner, SourceText source) {
		this.manner = manner;
		this.source = source;
	}

	private static String heading(int level) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"h" + level + "\"><w:name w:val=\"heading " + level + "\"/><w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl w:val=\"" + (level - 1)
				+ "\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>";
	}

	/** The plan of a text. */
	static DocxFile of(SourceText source, Manner manner) {
		PlanStructure plan = new PlanTextReader().read(source);
		PlanDocx docx = new PlanDocx(manner, source);
		docx.add(plan.body());
		String contents = manner != Manner.STYLED ? "" : "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
				+ DocxFile.p("目 录") + docx.contents + "</w:sdtContent></w:sdt>";
		int cover = docx.body.indexOf("<cover/>");
		docx.body.replace(cover, cover + "<cover/>".length(), contents);
		return DocxFile.of(docx.body + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>").with("styles", STYLES).with("numbering", numbering(plan));
	}

	/** One list whose levels are numbered as the headings of each level are. */
	private static String numbering(PlanStructure plan) {
		StringBuilder levels = new StringBuilder();
		for (int level = 1; level <= 4; level++) {
			int wanted = level;
			String label = plan.body().flatten().stream().filter(division -> division.level() == wanted && isNumbered(division)).map(division -> division.label().text()).findFirst().orElse("");
			boolean han = label.chars().anyMatch(c -> "一二三四五六七八九十".indexOf(c) >= 0);
			String text = label.replaceFirst(han ? "[一二三四五六七八九十]+" : "\\d+", "%" + level);
			levels.append("<w:lvl w:ilvl=\"").append(level - 1).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"").append(han ? "japaneseCounting" : "decimal")
					.append("\"/><w:pStyle w:val=\"h").append(level).append("\"/><w:suff w:val=\"").append(text.endsWith("、") ? "nothing" : "tab").append("\"/><w:lvlText w:val=\"")
					.append(text).append("\"/></w:lvl>");
		}
		return "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>" + levels + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
	}

	private static boolean isNumbered(Division division) {
		return division.kind() != Division.Kind.MATTER && division.label() != null && !division.runIn();
	}

	private void add(Division division) {
		boolean first = true;
		if (division.title() != null && !division.runIn()) {
			addHeading(division);
		}
		for (Block block : division.blocks()) {
			if (first && division.runIn()) {
				String label = division.label() == null ? "" : division.label().text();
				String lead = label + (label.matches(".*[\\dA-Za-z]") ? " " : "") + division.title() + division.runInMark();
				body.append("<w:p><w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr>").append(run("<w:b/>", lead)).append(run("", ((ProseBlock) block).text().text())).append("</w:p>");
			} else {
				add(block);
			}
			first = false;
		}
		if (division.level() == 0) {
			body.append("<cover/>");
		}
		division.divisions().forEach(this::add);
	}

	private void addHeading(Division division) {
		String label = division.label() == null ? "" : division.label().text();
		String words = label + (label.isEmpty() || label.endsWith("、") || label.endsWith("）") ? "" : " ") + division.title() + division.runInMark();
		String style = "<w:pStyle w:val=\"h" + division.level() + "\"/>";
		contents.append("<w:p>").append(run("", words + "\t" + division.level())).append("</w:p>");
		switch (manner) {
			case STYLED -> body.append(paragraph(style, "", words));
			case NUMBERED -> body.append(isNumbered(division)
					? paragraph(style + "<w:numPr><w:ilvl w:val=\"" + (division.level() - 1) + "\"/><w:numId w:val=\"1\"/></w:numPr>", "", division.title() + division.runInMark())
					: paragraph(style, "", words));
			case PLAIN -> body.append(paragraph(division.level() == 1 ? "<w:jc w:val=\"center\"/>" : "<w:ind w:firstLineChars=\"200\"/>", "<w:b/><w:sz w:val=\"32\"/>", words));
		}
	}

	private void add(Block block) {
		switch (block) {
			case ProseBlock prose -> body.append(paragraph(prose.style() == ProseBlock.Style.TITLE ? "<w:pStyle w:val=\"t\"/>" : "<w:ind w:firstLineChars=\"200\"/>", "", prose.text().text()));
			case BoxBlock box -> body.append(tbl(tr(tc("", box(box))))).append(DocxFile.p(""));
			case IndicatorTableBlock table -> addIndicators(table);
			case TextTableBlock table -> {
				if (table.caption() != null) {
					body.append(paragraph("", "", table.caption().text()));
				}
				body.append(table(table)).append(DocxFile.p(""));
			}
			case GlossaryBlock glossary -> addLines(glossary.firstLine(), glossary.lastLine());
		}
	}

	private static String box(BoxBlock box) {
		StringBuilder content = new StringBuilder(paragraph("<w:jc w:val=\"center\"/>", "<w:b/>", box.label() + " " + box.title()));
		if (box.goalLabel() != null) {
			content.append(paragraph("", "", label(box.goalLabel()) + box.goals().stream().map(PlacedText::text).collect(Collectors.joining("\n"))));
		} else {
			box.goals().forEach(goal -> content.append(paragraph("", "", goal.text())));
		}
		String lead = box.contentLabel() == null ? "" : label(box.contentLabel());
		for (BoxItem item : box.items()) {
			String label = item.label() == null ? "" : item.label().text() + (item.label().text().matches(".*[\\dA-Za-z]") ? " " : "");
			String title = item.title() == null ? "" : item.title().text();
			String below = item.title() != null && item.titleMark().isEmpty() && !item.text().isBlank() ? "\n" : "";
			String words = lead + label + title + item.titleMark() + below + item.text();
			boolean goesOn = label.endsWith("是") && box.items().indexOf(item) + 1 < box.items().size();
			if (!goesOn) {
				content.append(paragraph("", "", words));
			}
			// Clauses that are counted 一是…；二是… stand in one paragraph.
			lead = goesOn ? words : "";
		}
		box.tables().forEach(table -> content.append(table(table)).append(DocxFile.p("")));
		return content.toString();
	}

	private static String label(PlacedText words) {
		return words + (words.text().matches(".*[:：]") ? "" : "：");
	}

	private static String table(TextTableBlock table) {
		return tbl(table.rows().stream().map(row -> tr(row.stream().map(cell -> tc("", paragraph("", "", cell.text()))).toArray(String[]::new))).toArray(String[]::new));
	}

	private void addIndicators(IndicatorTableBlock table) {
		if (table.title() != null) {
			body.append(paragraph("<w:jc w:val=\"center\"/>", "<w:b/>", (table.label() == null ? "" : table.label() + " ") + table.title()));
		}
		List<String> heads = table.headings().stream().map(PlacedText::text).toList();
		boolean hiddenNumber = heads.stream().noneMatch(head -> head.contains("序号")) && table.rows().stream().anyMatch(row -> row.no() != null);
		List<String> rows = new ArrayList<>();
		rows.add("<w:tr><w:trPr><w:tblHeader/></w:trPr>" + heads.stream().map(head -> tc(head.contains("指标") && hiddenNumber ? "<w:gridSpan w:val=\"2\"/>" : "", paragraph("", "", head)))
				.collect(Collectors.joining()) + "</w:tr>");
		String category = null;
		for (IndicatorRow row : table.rows()) {
			StringBuilder cells = new StringBuilder();
			for (String head : heads) {
				if (head.startsWith("类")) {
					boolean again = Objects.equals(category, row.category());
					category = row.category();
					cells.append(tc(again ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>", paragraph("", "", again || category == null ? "" : category)));
				} else if (head.contains("指标") && hiddenNumber) {
					cells.append(tc("", paragraph("", "", Objects.requireNonNullElse(row.no(), "")))).append(tc("", paragraph("", "", row.printedName().text())));
				} else {
					cells.append(tc("", paragraph("", "", cell(head, row, table))));
				}
			}
			rows.add(tr(cells.toString()));
		}
		int columns = heads.size() + (hiddenNumber ? 1 : 0);
		body.append(tbl(rows.toArray(String[]::new)).replace("<w:tblGrid/>", "<w:tblGrid>" + "<w:gridCol w:w=\"1200\"/>".repeat(columns) + "</w:tblGrid>")
				.replace("<w:gridSpan w:val=\"2\"/>", "<w:tcW w:w=\"2400\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>").replace("<w:tc><w:p>", "<w:tc><w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/></w:tcPr><w:p>")
				.replace("<w:tcPr><w:vMerge", "<w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/><w:vMerge"));
		table.footnotes().stream().mapToInt(note -> note.text().firstLine()).distinct().forEach(line -> addLines(line, line));
	}

	private static String cell(String head, IndicatorRow row, IndicatorTableBlock table) {
		if (head.contains("序号")) {
			return Objects.requireNonNullElse(row.no(), "");
		}
		if (head.contains("指标")) {
			return row.printedName().text();
		}
		if (head.contains("单位")) {
			return Objects.requireNonNullElse(row.unit(), "");
		}
		if (head.contains("年均") || head.contains("累计") || head.contains("增")) {
			return row.change().figure().text();
		}
		if (head.contains("属性")) {
			return Objects.requireNonNullElse(row.attribute(), "");
		}
		return head.contains(String.valueOf(table.baselineYear())) ? row.baseline().text() : row.target().text();
	}

	/** Lines of the source as they stand: tabs part cells. */
	private void addLines(int first, int last) {
		List<List<String>> rows = new ArrayList<>();
		for (int i = first; i <= last; i++) {
			String line = source.lines().get(i - 1).text().replace("**", "").replaceAll("\\[bookmark: [^\\]]*]", "").strip();
			if (line.indexOf('\t') >= 0) {
				rows.add(List.of(line.split("\t")));
			} else if (!line.isEmpty()) {
				flush(rows);
				body.append(paragraph("", "", line));
			}
		}
		flush(rows);
	}

	private void flush(List<List<String>> rows) {
		if (!rows.isEmpty()) {
			body.append(tbl(rows.stream().map(row -> tr(row.stream().map(cell -> tc("", paragraph("", "", cell))).toArray(String[]::new))).toArray(String[]::new))).append(DocxFile.p(""));
			rows.clear();
		}
	}

	/** A paragraph for every line of some words. */
	private static String paragraph(String properties, String letters, String words) {
		StringBuilder paragraphs = new StringBuilder();
		for (String line : words.split("\n", -1)) {
			paragraphs.append("<w:p><w:pPr>").append(properties).append("</w:pPr>").append(run(letters, line)).append("</w:p>");
		}
		return paragraphs.toString();
	}

	private static String run(String properties, String words) {
		String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return DocxFile.r(properties, escaped.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"));
	}
}
