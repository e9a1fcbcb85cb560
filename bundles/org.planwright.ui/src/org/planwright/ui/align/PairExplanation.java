package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.align.Conversion;
import org.planwright.core.align.Ground;
import org.planwright.core.align.PairChange;
import org.planwright.core.align.Pairing;
import org.planwright.core.align.RowVerdict;
import org.planwright.core.check.Column;
import org.planwright.core.check.Place;
import org.planwright.core.check.Trail;
import org.planwright.core.figure.Derivation;
import org.planwright.model.Verdict;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.Explanation;
import org.planwright.ui.findings.Explanation.Kind;
import org.planwright.ui.findings.Explanation.Lead;
import org.planwright.ui.findings.Explanation.Line;
import org.planwright.ui.findings.Explanation.Writer;
import org.planwright.ui.findings.TrailWords;
import org.planwright.ui.trace.LinkLook;
import org.planwright.ui.trace.TraceWords;

/** Says all about a line of the view: what was found and by what, how it was reckoned, why the two were put together, what changed since. */
public final class PairExplanation {

	private final List<Line> lines = new ArrayList<>();
	private final SideRow row;

	private PairExplanation(SideRow row) {
		this.row = row;
	}

	/** Explains a line. */
	public static Explanation of(SideRow row) {
		PairExplanation writer = new PairExplanation(row);
		row.pairing().ifPresentOrElse(writer::pair, writer::alone);
		return new Explanation(writer.lines);
	}

	private void alone() {
		Writer title = new Writer(Kind.TITLE).strong(Messages.text("align.explain.only") + "  ");
		links(title, row.lower());
		add(title);
		add(new Writer(Kind.BODY).plain(Messages.text("align.explain.only.more")));
	}

	private void pair(Pairing pair) {
		Writer title = new Writer(Kind.TITLE).strong(AlignLook.finding(pair) + "  ");
		links(title, row.upper());
		title.quiet("  —  ");
		if (row.lower().isEmpty()) {
			title.quiet(Messages.text("align.explain.nothing"));
		} else {
			links(title, row.lower());
		}
		add(title);
		state(pair);
		rivals(pair);
		pair.figures().ifPresent(figures -> figures(pair, figures));
		changes(pair);
		grounds(pair);
		pair.figures().ifPresent(this::reckoned);
	}

	private void links(Writer line, List<SideText> texts) {
		for (SideText text : texts) {
			line.plain(text == texts.getFirst() ? "" : Messages.text("list.and")).link(text.title(), new Lead.To(place(text, null)));
		}
	}

	private Place place(SideText text, Column column) {
		Place.Kind kind = row.found() == null || row.found().kind() == Pairing.Kind.TASK ? Place.Kind.SECTION
				: row.found().kind() == Pairing.Kind.BOX ? Place.Kind.PROJECT : Place.Kind.INDICATOR;
		return new Place(kind, text.id(), column, -1, -1, 0, 0, text.title());
	}

	private void state(Pairing pair) {
		Writer line = new Writer(Kind.BODY).quiet(Messages.text("align.explain.relation") + ' ').strong(AlignLook.word(pair.relation(), pair.kind()))
				.quiet("    " + Messages.text("align.explain.state") + ' ').strong(LinkLook.sign(pair.state()) + ' ' + LinkLook.word(pair.state()));
		if (pair.judged().isEmpty() && pair.isAnswered()) {
			line.quiet("    " + Messages.text("align.explain.confidence") + ' ')
					.strong(Messages.text("align.explain.sure", TraceWords.confidence(pair.confidence()), Integer.toString(pair.confidence())));
		}
		add(line);
		if (pair.said() != Verdict.AUTO) {
			add(new Writer(Kind.BODY).strong(Messages.text("align.explain.said", AlignLook.word(pair.said())))
					.quiet(pair.figures().map(figures -> Messages.text("align.explain.told", AlignLook.word(figures.verdict()))).orElse("")));
		}
	}

	private void figures(Pairing pair, RowVerdict figures) {
		add(new Writer(Kind.BODY).quiet(Messages.text("align.explain.reason") + ' ').plain(figures.reason().text()));
		if (figures.close()) {
			add(new Writer(Kind.BODY).plain(Messages.text("align.explain.close")));
		}
		figures.converted().filter(conversion -> !conversion.isIdentity()).ifPresent(conversion -> add(new Writer(Kind.BODY)
				.quiet(Messages.text("align.explain.conversion") + ' ').strong(words(conversion))));
	}

	private static String words(Conversion conversion) {
		return Messages.text("align.explain.factor", conversion.from(), conversion.factor().stripTrailingZeros().toPlainString(), conversion.to());
	}

	private void rivals(Pairing pair) {
		if (pair.rivals().isEmpty()) {
			return;
		}
		add(new Writer(Kind.HEAD).strong(Messages.text("align.explain.rivals")));
		for (int i = 0; i < pair.rivals().size(); i++) {
			Pairing rival = pair.rivals().get(i);
			Writer line = new Writer(Kind.BULLET).strong(AlignLook.finding(rival) + "  ");
			if (rival.isAnswered()) {
				links(line, row.rivals().get(i));
			} else {
				line.plain(Messages.text("align.explain.nothing"));
			}
			String told = rival.figures().map(figures -> figures.reason().text()).orElse("");
			String said = rival.grounds().stream().map(ground -> ground.wording().text().strip()).collect(Collectors.joining());
			add(line.quiet("  " + Stream.of(told, said).filter(words -> !words.isEmpty()).collect(Collectors.joining(Messages.text("list.clauses")))));
		}
		add(new Writer(Kind.BODY).quiet(Messages.text("align.explain.rivals.more")));
	}

	private void changes(Pairing pair) {
		if (pair.changes().isEmpty()) {
			return;
		}
		add(new Writer(Kind.HEAD).strong(Messages.text("align.explain.changes")));
		for (PairChange change : pair.changes()) {
			String side = row.upper().stream().anyMatch(text -> text.id().equals(change.subject())) ? "align.explain.upper" : "align.explain.lower";
			add(new Writer(Kind.BULLET).plain(Messages.text(side) + ' ' + field(change, pair)).plain(" ").struck(change.from()).plain(" → ")
					.strong(change.to().isEmpty() ? Messages.text("align.text.nothing") : change.to()));
		}
	}

	private static String field(PairChange change, Pairing pair) {
		String owner = pair.kind() == Pairing.Kind.INDICATOR ? "indicator" : pair.kind() == Pairing.Kind.BOX ? "box" : "task";
		return Messages.text("trace.field." + owner + '.' + change.field());
	}

	private void grounds(Pairing pair) {
		if (pair.grounds().isEmpty()) {
			return;
		}
		add(new Writer(Kind.HEAD).strong(Messages.text(pair.isAnswered() ? "align.explain.grounds" : "align.explain.near")));
		for (Ground ground : pair.grounds()) {
			add(new Writer(Kind.BULLET).plain(ground.wording().text().strip()));
		}
	}

	private void reckoned(RowVerdict figures) {
		trail("align.explain.trail.upper", figures.upper(), row.upper(), figures);
		trail("align.explain.trail.lower", figures.lower(), row.lower(), figures);
	}

	private void trail(String head, Derivation derivation, List<SideText> side, RowVerdict figures) {
		if (derivation == null) {
			return;
		}
		add(new Writer(Kind.HEAD).strong(Messages.text(head)));
		Place[] places = derivation.inputs().stream().map(input -> side.size() != 1 || input.printed() == null ? null : switch (input.symbol()) {
		case "b" -> place(side.getFirst(), Column.BASELINE);
		case "t", "a" -> place(side.getFirst(), Column.TARGET);
		default -> null;
		}).toArray(Place[]::new);
		String unit = figures.basis() == RowVerdict.Basis.GROWTH ? "%" : figures.converted().map(Conversion::from).orElse("");
		lines.addAll(TrailWords.lines(Trail.of(derivation, unit, places)));
	}

	private void add(Writer writer) {
		lines.add(writer.line());
	}
}
