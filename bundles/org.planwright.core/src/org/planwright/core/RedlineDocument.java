package org.planwright.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.core.compare.Matches;
import org.planwright.core.report.Author;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Frame;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Legend;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.model.Footnote;
import org.planwright.model.Glossary;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.model.TextTable;

/**
 * 三花脸稿: the text of a plan with what was inserted and deleted in place, by one or by several. Who did what is told by colour, by the look of
 * the words and by the name in the margin.
 */
public final class RedlineDocument {

	private static final int DEEPEST = 5;
	private static final Pattern SUPERSCRIPT = Pattern.compile("[¹²³⁰-⁹*＊]+");
	/** 一是, 二是: items that are counted within a sentence. */
	static final String IN_SENTENCE = "是";

	private final List<Matches> matches;
	private final List<Author> authors = new ArrayList<>();
	private final List<String> times = new ArrayList<>();
	/** By identity: two paragraphs of the same words are two. */
	private final Map<Object, List<EObject>> things = new IdentityHashMap<>();
	private List<DocumentPart> parts = List.of();

	private RedlineDocument(List<RedlineCopy> copies) {
		matches = copies.stream().map(copy -> copy.comparison().matches()).toList();
		for (RedlineCopy copy : copies) {
			authors.add(new Author(copy.author(), authors.size() % Author.COLOURS));
			times.add(copy.time());
		}
	}

	/**
	 * The parts of a document that show a plan with the changes of copies of it.
	 *
	 * @param base the plan, on the left side of every copy's comparison; a copy that has no such plan does not count
	 */
	public static List<DocumentPart> parts(Plan base, List<RedlineCopy> copies) {
		return of(base, copies).parts();
	}

	/** The same with what each part of the text shows. */
	public static RedlineDocument of(Plan base, List<RedlineCopy> copies) {
		List<RedlineCopy> counted = copies.stream().filter(copy -> copy.comparison().matches().right(base) != null).toList();
		RedlineDocument document = new RedlineDocument(counted);
		EObject[] plans = counted.stream().map(copy -> copy.comparison().matches().right(base)).toArray(EObject[]::new);
		boolean[] here = new boolean[plans.length];
		Arrays.fill(here, true);
		document.parts = List.of(new Legend(document.authors), new Printed(document.plan(new RedlineNode(base, plans, here))));
		return document;
	}

	/** The legend and the text. */
	public List<DocumentPart> parts() {
		return parts;
	}

	/**
	 * What a part of the text shows: things of the plan and of the copies.
	 *
	 * @param part a heading, a paragraph or a {@link DocumentPart.GridRow row}; the very object
	 */
	public List<EObject> things(Object part) {
		return things.getOrDefault(part, List.of());
	}

	/** Notes what a part shows. */
	<T> T shows(T part, RedlineNode... nodes) {
		List<EObject> shown = things.computeIfAbsent(part, first -> new ArrayList<>());
		for (RedlineNode node : nodes) {
			shown.addAll(node.all());
		}
		return part;
	}

	private List<DocumentPart> plan(RedlineNode plan) {
		List<DocumentPart> parts = new ArrayList<>();
		if (!plan.all().stream().allMatch(each -> isTitleInText((Plan) each))) {
			parts.add(shows(new DocumentPart.Paragraph(runs(plan, Style.PLAIN, object -> ((Plan) object).getTitle()), Look.TITLE), plan));
		}
		division(plan, 1, List.of(), parts);
		return parts;
	}

	/** A title that the text has where it belongs, behind a letter perhaps, is not printed twice. */
	private static boolean isTitleInText(Plan plan) {
		String title = text(plan.getTitle()).replaceAll("\\s", "");
		return plan.getBlocks().stream().anyMatch(block -> block instanceof Paragraph paragraph && paragraph.getStyle() == ParagraphStyle.TITLE
				&& text(paragraph.getText()).replaceAll("\\s", "").equals(title));
	}

	/** What stands in a plan or section; the first paragraph goes on the line of a run-in heading. */
	private void division(RedlineNode division, int level, List<Run> runIn, List<DocumentPart> parts) {
		List<Run> open = runIn;
		for (RedlineNode node : children(division, Literals.DIVISION__BLOCKS)) {
			if (!open.isEmpty()) {
				List<Run> line = new ArrayList<>(open);
				boolean text = node.any() instanceof Paragraph paragraph && paragraph.getStyle() == ParagraphStyle.BODY;
				if (text) {
					line.addAll(passage(node));
				}
				parts.add(shows(new DocumentPart.Paragraph(line, Look.BODY), text ? new RedlineNode[] { division, node } : new RedlineNode[] { division }));
				open = List.of();
				if (text) {
					continue;
				}
			}
			block(node, parts);
		}
		if (!open.isEmpty()) {
			parts.add(shows(new DocumentPart.Paragraph(open, Look.BODY), division));
		}
		for (RedlineNode node : children(division, Literals.DIVISION__SECTIONS)) {
			section(node, level, parts);
		}
	}

	private void section(RedlineNode node, int level, List<DocumentPart> parts) {
		Section section = (Section) node.any();
		Style style = section.isRunIn() ? Style.STRONG : Style.PLAIN;
		List<Run> heading = new ArrayList<>(runs(node, style, object -> label(((Section) object).getLabel())));
		heading.addAll(runs(node, style, object -> ((Section) object).getTitle()));
		if (section.isRunIn()) {
			heading.addAll(runs(node, style, object -> ((Section) object).getRunInMark()));
		}
		heading.addAll(moves(node));
		if (!section.isRunIn()) {
			parts.add(shows(new Heading(Math.min(level, DEEPEST), heading), node));
		}
		division(node, level + 1, section.isRunIn() ? heading : List.of(), parts);
	}

	private void block(RedlineNode node, List<DocumentPart> parts) {
		switch (node.any()) {
		case Paragraph paragraph -> add(parts, passage(node), look(paragraph), node);
		case KeyProject box -> parts.add(new Frame(new RedlineBox(this).parts(node)));
		case IndicatorTable table -> new RedlineTables(this).indicators(node, parts);
		case TextTable table -> new RedlineTables(this).plain(node, parts);
		case Glossary glossary -> glossary(children(node, Literals.GLOSSARY__TERMS), parts);
		default -> throw new IllegalArgumentException("No block of a plan: " + node.any().eClass().getName());
		}
	}

	List<Run> passage(RedlineNode node) {
		List<Run> runs = new ArrayList<>(new RedlinePassages(matches, authors, times).runs(node));
		runs.addAll(moves(node));
		return runs;
	}

	void add(List<DocumentPart> parts, List<Run> runs, Look look, RedlineNode... nodes) {
		if (!runs.isEmpty()) {
			parts.add(shows(new DocumentPart.Paragraph(runs, look), nodes));
		}
	}

	List<RedlineNode> children(RedlineNode holder, EReference place) {
		return RedlineNode.children(holder, place, matches);
	}

	/** What a field of a thing says, with all changes. */
	List<Run> runs(RedlineNode node, Style style, Function<EObject, String> field) {
		return new RedlinePassages(matches, authors, times).runs(node, style, field);
	}

	/** Who moved a thing here, or away. */
	List<Run> moves(RedlineNode node) {
		List<Run> runs = new ArrayList<>();
		for (int copy = 0; copy < matches.size(); copy++) {
			boolean away = node.base() != null && node.copies()[copy] == null && matches.get(copy).right(node.base()) != null;
			boolean come = node.base() == null && node.copies()[copy] != null && !node.here()[copy];
			if (away || come) {
				runs.add(new Run(Messages.text(away ? "compare.redline.moved.away" : "compare.redline.moved.here", authors.get(copy).name()), Style.REMARK));
			}
		}
		return runs;
	}

	/** Terms as they are printed: one below the other, or in a table where they came from one. */
	private void glossary(List<RedlineNode> terms, List<DocumentPart> parts) {
		List<RedlineNode> rows = new ArrayList<>();
		for (RedlineNode term : terms) {
			if (text(((Term) term.any()).getText()).contains("\t")) {
				rows.add(term);
			} else {
				new RedlineTables(this).terms(rows, parts);
				rows.clear();
				add(parts, runs(term, Style.PLAIN, RedlineDocument::term), Look.BODY, term);
			}
		}
		new RedlineTables(this).terms(rows, parts);
	}

	/** The words as they are printed; put together of the fields for a term that has none. */
	private static String term(EObject object) {
		Term term = (Term) object;
		if (!text(term.getText()).isEmpty()) {
			return term.getText();
		}
		String expansion = text(term.getExpansion()).isEmpty() ? "" : '（' + term.getExpansion() + '）';
		String definition = text(term.getDefinition()).isEmpty() ? "" : '：' + term.getDefinition();
		String no = text(term.getNo());
		// The number is kept without its stop.
		return (no.matches("\\d+") ? no + '．' : label(no)) + text(term.getTerm()) + expansion + definition;
	}

	/** 注1 stands apart from its words like a label, ¹ by a blank, ① close to them. */
	static String note(EObject object) {
		Footnote note = (Footnote) object;
		String mark = text(note.getMark());
		return (SUPERSCRIPT.matcher(mark).matches() ? mark + ' ' : label(mark)) + text(note.getText());
	}

	/** 一、, （一） and 一是 stand close to the words, 专栏1 and 第一章 do not. */
	static String label(String label) {
		String shown = text(label);
		return !shown.isEmpty() && Character.isLetterOrDigit(shown.charAt(shown.length() - 1)) && !shown.endsWith(IN_SENTENCE) ? shown + '\u3000' : shown;
	}

	static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	private static Look look(Paragraph paragraph) {
		return switch (paragraph.getStyle()) {
		case BODY, UNPLACED -> Look.BODY;
		case TITLE -> Look.TITLE;
		case FRONT -> FrontLine.look(paragraph);
		case BULLET -> Look.BULLET;
		case CAPTION -> Look.CAPTION;
		case NOTE -> Look.NOTE;
		case SUBHEAD -> Look.SUBHEAD;
		};
	}
}
