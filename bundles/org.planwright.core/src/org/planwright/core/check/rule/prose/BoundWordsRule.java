package org.planwright.core.check.rule.prose;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.model.Direction;

/**
 * Where text and table print the same number, they bound the quantity alike (R34): 不高于1.3 is not {@code <1.3}. A bound beside a plain
 * number that it includes is only pointed out.
 */
public final class BoundWordsRule extends CatalogueRule {

	private static final Pattern BARE_CELL = Pattern.compile("\\s*[<>≤≥＜＞=]*\\s*(?<number>\\d.*)", Pattern.DOTALL);
	private static final Map<Comparator, String> WORDS = Map.of(Comparator.LESS, "低于", Comparator.AT_MOST, "不高于", Comparator.GREATER, "超过",
			Comparator.AT_LEAST, "不低于");

	public BoundWordsRule() {
		super("R34", Topic.BOUND, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (Claim claim : Claim.of(plan)) {
			Comparator text = claim.printed().comparator();
			Comparator cell = claim.cell().comparator();
			boolean compared = text != cell && text != Comparator.ABOUT && cell != Comparator.ABOUT && !hasRange(claim);
			if (claim.isSame() && claim.hasEqualNumber() && compared && !claim.figure().implied()) {
				check(claim, text, cell, findings);
			}
		}
	}

	private static boolean hasRange(Claim claim) {
		return claim.printed().rangeEnd().isPresent() || claim.cell().rangeEnd().isPresent();
	}

	private void check(Claim claim, Comparator text, Comparator cell, Findings findings) {
		if (Agreement.isOpposite(text, cell)) {
			report(claim, "opposite", claim.isCertain() ? Severity.ERROR : Severity.WARNING, findings);
		} else if (text.isBound() && cell.isBound()) {
			report(claim, "strict", claim.column() == Column.BASELINE ? Severity.INFO : Severity.WARNING, findings);
		} else if (isWrongWay(claim, text.isBound() ? text : cell)) {
			report(claim, "direction", Severity.WARNING, findings);
		} else if (claim.column() != Column.BASELINE && (text.isStrict() || cell.isStrict())) {
			report(claim, "excluded", Severity.WARNING, findings);
		} else {
			report(claim, "bound", Severity.INFO, findings);
		}
	}

	/** A bound to the worse side of a target: 不低于1.55 for a PUE that shall fall. */
	private static boolean isWrongWay(Claim claim, Comparator bound) {
		Direction better = claim.row().direction();
		return claim.column() == Column.TARGET
				&& (better == Direction.LOWER && Comparator.isFloor(bound) || better == Direction.HIGHER && Comparator.isCeiling(bound));
	}

	private void report(Claim claim, String variant, Severity severity, Findings findings) {
		Findings.Report report = Agreement.report(findings, this, claim).severity(severity).variant(variant);
		if (severity != Severity.INFO) {
			if (claim.printed().comparator().isBound()) {
				intoTable(claim).ifPresent(report::fix);
			} else {
				intoText(claim).ifPresent(report::fix);
			}
		}
		report.done();
	}

	/** The cell's number with the bound of the text; not where words such as 力争 stand in the cell. */
	private static Optional<CellFix> intoTable(Claim claim) {
		Matcher bare = BARE_CELL.matcher(claim.cell().text());
		if (!bare.matches()) {
			return Optional.empty();
		}
		String typed = claim.printed().comparator().sign() + bare.group("number");
		return Optional.of(new CellFix("R34.into-table", Wording.of("rule.R41.fix.table", typed), claim.cellPlace(), claim.cell().text(), typed));
	}

	/** The bound of the cell in words before the number of the text. */
	private static Optional<WordsFix> intoText(Claim claim) {
		return claim.facts().numberPlace().map(place -> {
			String after = WORDS.get(claim.cell().comparator()) + place.words();
			return new WordsFix("R34.into-text", Wording.of("rule.R41.fix.text", after), place, place.words(), after);
		});
	}
}
