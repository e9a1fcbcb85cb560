package org.planwright.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.planwright.core.IndicatorTables;
import org.planwright.core.check.Cause;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Fix;
import org.planwright.core.check.Place;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.WaivedFinding;
import org.planwright.model.Indicator;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.Explanation.Kind;
import org.planwright.ui.findings.Explanation.Lead;
import org.planwright.ui.findings.Explanation.Line;
import org.planwright.ui.findings.Explanation.Style;
import org.planwright.ui.findings.Explanation.Writer;

/** Says all about a finding: what stands there, what was computed and how, why it matters, what can be done, what may have gone wrong. */
public final class ExplanationWriter {

	private final List<Line> lines = new ArrayList<>();
	private final FindingItem item;
	private final Finding finding;

	private ExplanationWriter(FindingItem item) {
		this.item = item;
		finding = item.finding();
	}

	/**
	 * Explains a finding.
	 *
	 * @param isUnfolded whether the explanation of its rule is shown, too
	 */
	public static Explanation explain(FindingItem item, boolean isUnfolded) {
		ExplanationWriter writer = new ExplanationWriter(item);
		writer.head();
		writer.state();
		writer.figures();
		writer.reasons();
		writer.trails();
		writer.causes();
		writer.fixes();
		writer.others();
		writer.rule(isUnfolded);
		return new Explanation(writer.lines);
	}

	private void head() {
		add(new Writer(Kind.TITLE).add(SeverityLook.words(finding.severity()), Style.SEVERITY, null).strong("  " + finding.message().text()));
		Place place = finding.place();
		Writer where = new Writer(Kind.BODY).quiet(Messages.text("findings.explain.place") + ' ').link(FindingPlaces.name(place), new Lead.To(place));
		if (place.row() > 0) {
			String number = number(place.row());
			where.quiet(' ' + (number.isEmpty() ? Messages.text("findings.explain.row", Integer.toString(place.row()))
					: Messages.text("findings.explain.number", number)));
		}
		if (place.line() > 0) {
			where.quiet(' ' + Messages.text("findings.explain.line", Integer.toString(place.line())));
		}
		add(where);
	}

	/** The number that stands before a row in the plan's own table, by which people find it; empty where none stands there. */
	private String number(int row) {
		return IndicatorTables.rows(item.plan()).stream().skip(row - 1L).findFirst().map(Indicator::getNo).map(String::strip).orElse("");
	}

	private void state() {
		if (item.isWaived()) {
			WaivedFinding waived = item.waived();
			String by = waived.author().isEmpty() ? waived.date() : Messages.text("findings.explain.by", waived.author(), waived.date());
			add(new Writer(Kind.BODY).strong(Messages.text("findings.explain.waived", waived.reason())).quiet(by.isEmpty() ? "" : Messages.text("findings.explain.bracket", by))
					.plain("  ").link(Messages.text("findings.withdraw"), new Lead.Withdraw()));
		} else if (item.isAwake()) {
			add(new Writer(Kind.BODY).strong(Messages.text("findings.awake")));
		}
	}

	private void figures() {
		boolean isStated = !finding.stated().isBlank();
		if (!isStated && finding.computed() == null) {
			return;
		}
		Writer writer = new Writer(Kind.BODY);
		if (isStated) {
			writer.quiet(Messages.text("findings.explain.stated") + ' ').strong(finding.stated());
		}
		if (finding.computed() != null) {
			writer.quiet((isStated ? "   " : "") + Messages.text("findings.explain.computed") + ' ').strong(finding.computed());
		}
		add(writer);
	}

	private void reasons() {
		add(new Writer(Kind.BODY).quiet(Messages.text("findings.explain.why") + ' ').plain(finding.why().text()));
		add(new Writer(Kind.BODY).quiet(Messages.text("findings.explain.cure") + ' ').plain(finding.cure().text()));
	}

	private void trails() {
		if (!finding.trails().isEmpty()) {
			head("findings.explain.trail");
		}
		finding.trails().forEach(trail -> lines.addAll(TrailWords.lines(trail)));
	}

	private void causes() {
		if (!finding.causes().isEmpty()) {
			head("findings.explain.causes");
		}
		for (Cause cause : finding.causes()) {
			add(new Writer(Kind.BULLET).plain(cause.words().text()));
			if (cause.trail() != null) {
				Writer line = new Writer(Kind.FORMULA).plain(cause.trail().filled()).plain(TrailWords.isExact(cause.trail()) ? " = " : " ≈ ")
						.strong(TrailWords.value(cause.trail()));
				add(line);
			}
		}
	}

	private void fixes() {
		if (finding.fixes().isEmpty() || item.isWaived()) {
			return;
		}
		head("findings.explain.fixes");
		if (item.isFrozen()) {
			add(new Writer(Kind.QUIET).quiet(Messages.text("findings.explain.frozen")));
		}
		for (Fix fix : item.fixes()) {
			add(new Writer(Kind.BULLET).link(fix.label(), new Lead.Apply(fix)));
			fix.steps().stream().limit(FixSteps.SHOWN).forEach(step -> lines.add(FixSteps.line(step)));
			if (fix.steps().size() > FixSteps.SHOWN) {
				add(new Writer(Kind.QUIET).quiet(Messages.text("findings.explain.more", Integer.toString(fix.steps().size() - FixSteps.SHOWN))));
			}
		}
	}

	/** Places that no input of a computation has named yet. */
	private void others() {
		Set<Place> left = new LinkedHashSet<>(finding.others());
		finding.trails().forEach(trail -> trail.inputs().forEach(input -> left.remove(input.place())));
		left.remove(finding.place());
		if (left.isEmpty()) {
			return;
		}
		head("findings.explain.others");
		left.forEach(place -> add(new Writer(Kind.BULLET).link(FindingPlaces.name(place), new Lead.To(place))));
	}

	private void rule(boolean isUnfolded) {
		Writer head = new Writer(Kind.HEAD).link((isUnfolded ? "▾ " : "▸ ") + Messages.text("findings.explain.rule", finding.rule().id(), finding.rule().summary()),
				new Lead.Unfold());
		add(head);
		if (isUnfolded) {
			for (String line : finding.rule().explanation().split("\n")) {
				add(new Writer(Kind.BODY).plain(line));
			}
			for (RuleParameter parameter : finding.rule().parameters()) {
				add(new Writer(Kind.QUIET).quiet(Messages.text("findings.explain.parameter", parameter.title(), parameter.standard().toPlainString())));
			}
		}
	}

	private void head(String key) {
		add(new Writer(Kind.HEAD).strong(Messages.text(key)));
	}

	private void add(Writer writer) {
		lines.add(writer.line());
	}
}
