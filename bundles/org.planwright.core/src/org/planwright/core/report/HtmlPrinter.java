package org.planwright.core.report;

import static j2html.TagCreator.body;
import static j2html.TagCreator.br;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.document;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.core.report.DocumentPart.Bullets;
import org.planwright.core.report.DocumentPart.Card;
import org.planwright.core.report.DocumentPart.Column;
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
import org.planwright.core.report.DocumentPart.Table;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.HtmlTag;

/**
 * Prints a document as one page of HTML that needs nothing else: it can be mailed, opened without a network, and printed on A4. It holds
 * no script, and says so to the browser.
 */
public final class HtmlPrinter {

	private static final String STYLE = "page.css";
	private static final String NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'";

	private HtmlPrinter() {
	}

	/** The page, in UTF-8 when it is written. */
	public static String print(Document document) {
		return document(page(document, css())) + '\n';
	}

	/**
	 * The page as XML, for programs that lay it out themselves.
	 *
	 * @param style how it looks, in the place of the sheet for browsers
	 */
	public static String printXml(Document document, String style) {
		try {
			return page(document, style).render(FlatHtml.into(new StringBuilder(), Config.defaults().withEmptyTagsClosed(true))).toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static HtmlTag page(Document document, String style) {
		return html(
				head(
						meta().withCharset("utf-8"),
						meta().attr("http-equiv", "Content-Security-Policy").withContent(NOTHING_FROM_OUTSIDE),
						meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
						meta().withName("generator").withContent(document.generator()),
						title(document.title()),
						style(rawHtml(style))),
				// A plan has its title among its parts, and is nobody's but its authors'.
				document.isPlan() ? body(main(each(document.parts(), HtmlPrinter::part))).withClass("plan")
						: body(main(h1(document.title()), each(document.parts(), HtmlPrinter::part)), footer(document.generator())))
								.withLang(document.language().toLanguageTag());
	}

	private static String css() {
		try (InputStream in = HtmlPrinter.class.getResourceAsStream(STYLE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static DomContent part(DocumentPart part) {
		return switch (part) {
		// The title of the document is the only heading of the first level.
		case Heading heading -> new HeadingTag(heading.level() + 1).with(RevisionTags.margin(heading.runs()), runs(heading.runs()));
		case Paragraph paragraph -> p(RevisionTags.margin(paragraph.runs()), runs(paragraph.runs())).withCondClass(paragraph.look() != Look.PLAIN,
				paragraph.look().name().toLowerCase(Locale.ROOT));
		case Bullets bullets -> ul(each(bullets.items(), item -> li(runs(item.runs()))));
		case Fields fields -> dl(each(fields.fields(), field -> each(dt(field.label()), dd(content(field)))));
		case Table table -> grid(table);
		case Card card -> section(p(card.title()).withClass("title"),
				each(card.parts(), HtmlPrinter::part)).withClass("card " + card.tone().name().toLowerCase(Locale.ROOT));
		case Grid grid -> div(GridTags.table(grid)).withClass("table");
		case Frame frame -> div(each(frame.parts(), HtmlPrinter::part)).withClass("frame");
		case Printed printed -> div(each(printed.parts(), HtmlPrinter::part)).withClass("printed");
		case Legend legend -> RevisionTags.legend(legend);
		};
	}

	/** A single paragraph of a field needs no tag of its own. */
	private static DomContent content(Field field) {
		return field.content().size() == 1 && field.content().getFirst() instanceof Paragraph only ? runs(only.runs())
				: each(field.content(), HtmlPrinter::part);
	}

	private static DomContent grid(Table table) {
		List<Column> columns = table.columns();
		return div(table(
				thead(tr(each(columns, column -> th().withText(column.title()).withClass(align(column))))),
				tbody(each(table.rows(), row -> {
					List<DomContent> cells = new ArrayList<>();
					for (int i = 0; i < columns.size(); i++) {
						cells.add(td(lines(row.get(i))).withClass(align(columns.get(i))));
					}
					return tr(cells.toArray(DomContent[]::new));
				})))).withClass("table");
	}

	private static String align(Column column) {
		return align(column.align());
	}

	static String align(DocumentPart.Align align) {
		return align.name().toLowerCase(Locale.ROOT);
	}

	static DomContent runs(List<Run> runs) {
		return each(runs, run -> RevisionTags.mark(run, run(run)));
	}

	private static DomContent run(Run run) {
		return switch (run.style()) {
		case PLAIN -> lines(run.text());
		case STRONG -> strong(lines(run.text()));
		case SMALL, REMARK -> span(lines(run.text())).withClass("small");
		case FORMULA -> span(lines(run.text())).withClass("formula");
		};
	}

	private static DomContent lines(String words) {
		List<DomContent> lines = new ArrayList<>();
		// A break at the end begins a line as well: what follows stands in another run.
		for (String line : words.split("\\R", -1)) {
			if (!lines.isEmpty()) {
				lines.add(br());
			}
			lines.add(text(line));
		}
		return each(lines.toArray(DomContent[]::new));
	}

	/** A heading whose level is only known here. */
	private static final class HeadingTag extends ContainerTag<HeadingTag> {
		HeadingTag(int level) {
			super("h" + level);
		}
	}
}
