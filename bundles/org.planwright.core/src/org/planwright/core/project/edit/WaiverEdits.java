package org.planwright.core.project.edit;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Waiver;

/** Accepts findings with a reason, and takes that back. */
public final class WaiverEdits {

	private final ProjectSession session;

	public WaiverEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Accepts findings of one plan, all for the same reason. A waiver of the same rule and object that speaks of other data, and so is of
	 * no use any more, gives way.
	 *
	 * @param plan the plan
	 * @param findings what is accepted
	 * @param reason why; not blank
	 * @param author by whom; may be empty
	 * @param date when, as an ISO date
	 * @return the new waivers
	 */
	public List<Waiver> waive(Plan plan, List<Accepted> findings, String reason, String author, String date) {
		if (reason.isBlank() || findings.isEmpty()) {
			throw new IllegalArgumentException("Nothing is accepted without a reason");
		}
		List<Waiver> waivers = findings.stream().map(finding -> waiver(finding, reason.strip(), author.strip(), date)).toList();
		session.edit(Messages.text("edit.waiver.add", Integer.toString(findings.size())), findings.getFirst().subject(), () -> {
			findings.forEach(finding -> plan.getWaivers().removeIf(old -> finding.replaces() == old));
			plan.getWaivers().addAll(waivers);
		});
		return waivers;
	}

	/** Takes waivers back: their findings count again. */
	public void withdraw(List<Waiver> waivers) {
		if (!waivers.isEmpty()) {
			session.edit(Messages.text("edit.waiver.remove", Integer.toString(waivers.size())), waivers.getFirst().getSubject(),
					() -> List.copyOf(waivers).forEach(EcoreUtil::remove));
		}
	}

	/**
	 * Says anew why a finding is accepted, and by whom; what it speaks of stays.
	 *
	 * @param reason why; not blank
	 * @param author by whom; may be empty
	 * @param date when that was said, as an ISO date
	 */
	public void reword(Waiver waiver, String reason, String author, String date) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("Nothing is accepted without a reason");
		}
		session.edit(Messages.text("edit.waiver.reword"), waiver.getSubject(), () -> {
			waiver.setReason(reason.strip());
			waiver.setAuthor(author.strip());
			waiver.setDate(date);
		});
	}

	private static Waiver waiver(Accepted finding, String reason, String author, String date) {
		Waiver waiver = PlanFactory.eINSTANCE.createWaiver();
		waiver.setRule(finding.rule());
		waiver.setSubject(finding.subject());
		waiver.setFingerprint(finding.mark());
		waiver.setReason(reason);
		waiver.setAuthor(author);
		waiver.setDate(date);
		return waiver;
	}

	/**
	 * A finding that is accepted.
	 *
	 * @param rule id of the rule
	 * @param subject the live object that it is about
	 * @param mark what tells the finding and the data under it
	 * @param replaces the waiver of this finding that the data have outgrown; null for none
	 */
	public record Accepted(String rule, Identified subject, String mark, Waiver replaces) {
	}
}
