package org.planwright.core.project.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.Messages;
import org.planwright.core.Numbering;
import org.planwright.core.check.Fix;
import org.planwright.core.check.FixTarget;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Figure;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Passage;
import org.planwright.model.PlanPackage;
import org.planwright.model.Term;
import org.planwright.model.TraceLink;

/** Carries out what cures findings. Several fixes are one edit: all are made or, where one is out of date, none. */
public final class FixEdits {

	private final ProjectSession session;
	private final IndicatorEdits indicators;
	private final TextEdits texts;
	private final LinkEdits links;

	/** @param reader understands figures in the words that a fix writes */
	public FixEdits(ProjectSession session, MentionReader reader) {
		this.session = Objects.requireNonNull(session);
		indicators = new IndicatorEdits(session);
		texts = new TextEdits(session, reader);
		links = new LinkEdits(session);
	}

	/**
	 * Carries out one fix.
	 *
	 * @throws org.planwright.core.check.OutdatedFixException where what it would change is not what it was any more; nothing was changed
	 */
	public void apply(Fix fix) {
		session.edit(fix.label(), subject(fix), () -> fix.applyTo(new Target()));
	}

	/**
	 * Carries out several fixes as one edit.
	 *
	 * @param fixes at least one; no two of them change the same place
	 * @throws org.planwright.core.check.OutdatedFixException where one of them is out of date; nothing was changed
	 */
	public void applyAll(List<? extends Fix> fixes) {
		if (fixes.isEmpty()) {
			throw new IllegalArgumentException("No fix");
		}
		session.edit(Messages.text("edit.fix.all", Integer.toString(fixes.size())), subject(fixes.getFirst()),
				() -> Fix.inOrder(fixes).forEach(fix -> fix.applyTo(new Target())));
	}

	private EObject subject(Fix fix) {
		return session.find(fix.subject()).orElse(null);
	}

	/** The open project as fixes see it. */
	private final class Target implements FixTarget {

		@Override
		public void typeCell(String indicator, EStructuralFeature cell, String expected, String text) {
			Indicator row = find(indicator, Indicator.class);
			require(Objects.equals(expected, cellText(row.eGet(cell))));
			CellReading reading = indicators.set(row, field(cell), text);
			if (reading.verdict() == CellReading.Verdict.REFUSED) {
				throw new IllegalStateException("A fix typed what its cell does not take: " + text);
			}
		}

		@Override
		public void replaceWords(String passage, int start, String expected, String replacement) {
			Passage found = find(passage, Passage.class);
			require(found.getText() != null && found.getText().startsWith(expected, start));
			String before = found.getText();
			texts.replace(found, start, start + expected.length(), replacement);
			if (found instanceof Term term) {
				TermFields.follow(session, term, before, start, start + expected.length(), replacement);
			}
		}

		@Override
		public void setLabel(String object, String expected, String label) {
			Identified found = find(object, Identified.class);
			EAttribute attribute = labelOf(found);
			require(Objects.equals(expected, found.eGet(attribute)));
			session.edit(Messages.text("edit.section.label"), found, () -> {
				found.eSet(attribute, label);
				numberOf(found).filter(number -> Objects.equals(found.eGet(number), numeral(expected)))
						.ifPresent(number -> found.eSet(number, numeral(label)));
			});
		}

		@Override
		public void deleteLink(String link, String expected) {
			TraceLink found = find(link, TraceLink.class);
			require(expected.equals(FixTarget.told(found)));
			links.delete(List.of(found));
		}
	}

	/** The number that a box or item keeps beside its printed label. */
	private static Optional<EAttribute> numberOf(Identified object) {
		return switch (object.eClass().getClassifierID()) {
		case PlanPackage.KEY_PROJECT -> Optional.of(PlanPackage.Literals.KEY_PROJECT__NO);
		case PlanPackage.PROJECT_ITEM -> Optional.of(PlanPackage.Literals.PROJECT_ITEM__NO);
		default -> Optional.empty();
		};
	}

	private static String numeral(String label) {
		return Numbering.of(label).map(Numbering::numeral).orElse("");
	}

	private <T extends Identified> T find(String id, Class<T> type) {
		return session.find(id, type).orElseThrow(() -> FixTarget.outdated("What the fix would change is gone: " + id));
	}

	private static void require(boolean asExpected) {
		if (!asExpected) {
			throw FixTarget.outdated("What the fix would change is not what it was any more");
		}
	}

	private static String cellText(Object cell) {
		Object text = cell instanceof Figure figure ? figure.getText() : cell;
		return text == null ? "" : text.toString();
	}

	private static IndicatorField field(EStructuralFeature cell) {
		return IndicatorField.of(cell).orElseThrow(() -> new IllegalArgumentException("No cell that is typed into: " + cell.getName()));
	}

	private static EAttribute labelOf(Identified object) {
		return switch (object.eClass().getClassifierID()) {
		case PlanPackage.SECTION, PlanPackage.TASK -> PlanPackage.Literals.SECTION__LABEL;
		case PlanPackage.KEY_PROJECT -> PlanPackage.Literals.KEY_PROJECT__LABEL;
		case PlanPackage.PROJECT_ITEM -> PlanPackage.Literals.PROJECT_ITEM__LABEL;
		case PlanPackage.INDICATOR -> PlanPackage.Literals.INDICATOR__NO;
		case PlanPackage.TERM -> PlanPackage.Literals.TERM__NO;
		case PlanPackage.FOOTNOTE -> PlanPackage.Literals.FOOTNOTE__MARK;
		case PlanPackage.INDICATOR_TABLE -> PlanPackage.Literals.INDICATOR_TABLE__LABEL;
		default -> throw new IllegalArgumentException("Has no number: " + object.eClass().getName());
		};
	}
}
