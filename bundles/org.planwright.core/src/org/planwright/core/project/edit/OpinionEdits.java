package org.planwright.core.project.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.PreparedOpinion;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Answer;
import org.planwright.model.Identified;
import org.planwright.model.Opinion;
import org.planwright.model.OpinionState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;

/** Keeps the register of opinions on plans. Each call is one edit. */
public final class OpinionEdits {

	/** What of an opinion is written in words. */
	public enum Field {
		/** The opinion. */
		TEXT(PlanPackage.Literals.OPINION__TEXT),
		/** Wording that would settle it. */
		PROPOSAL(PlanPackage.Literals.OPINION__PROPOSAL),
		/** Why it was answered so. */
		ANSWER_REASON(PlanPackage.Literals.OPINION__ANSWER_REASON),
		/** Who says it. */
		AUTHOR(PlanPackage.Literals.OPINION__AUTHOR);

		private final EAttribute feature;

		Field(EAttribute feature) {
			this.feature = feature;
		}

		/** The attribute that holds it. */
		public EAttribute feature() {
			return feature;
		}
	}

	/**
	 * What became of opinions that were prepared.
	 *
	 * @param added those that were not there
	 * @param renewed those that were there, that nobody had edited or sent, and that say something else now
	 * @param outdated those that were prepared before from what is not so any more; they stay as they are
	 */
	public record Prepared(List<Opinion> added, List<Opinion> renewed, List<Opinion> outdated) {

		public Prepared {
			added = List.copyOf(added);
			renewed = List.copyOf(renewed);
			outdated = List.copyOf(outdated);
		}
	}

	private final ProjectSession session;

	public OpinionEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Adds an opinion written by hand.
	 *
	 * @param subject where in the plan it belongs; null, or the plan itself, for the whole of it
	 * @param about what of the upper plan it goes by; null for nothing
	 * @param author by whom; may be empty
	 */
	public Opinion add(Plan plan, Identified subject, Identified about, String text, String author) {
		Opinion made = make(subject == plan ? null : subject, about, author);
		made.setText(clean(text));
		session.edit(Messages.text("edit.opinion.add"), plan, () -> plan.getOpinions().add(made));
		return made;
	}

	/**
	 * Puts prepared opinions into the register. One that is there already is not added again: an edited, sent or answered one stays as it is, an
	 * untouched draft takes the new words. No edit is made where that changes nothing.
	 *
	 * @param author by whom; may be empty
	 */
	public Prepared prepare(Plan plan, List<PreparedOpinion> opinions, String author) {
		List<Opinion> added = new ArrayList<>();
		List<PreparedOpinion> renewed = new ArrayList<>();
		List<Opinion> stored = new ArrayList<>();
		List<Opinion> known = new ArrayList<>();
		for (PreparedOpinion opinion : opinions) {
			Opinion there = plan.getOpinions().stream().filter(each -> opinion.isOriginOf(each.getOrigin())).findFirst().orElse(null);
			if (there == null) {
				added.add(made(opinion, author));
			} else {
				known.add(there);
				if (isUntouched(there) && !opinion.origin().equals(there.getOrigin())) {
					renewed.add(opinion);
					stored.add(there);
				}
			}
		}
		List<Opinion> outdated = plan.getOpinions().stream().filter(each -> each.getOrigin() != null && !known.contains(each)).toList();
		if (!added.isEmpty() || !renewed.isEmpty()) {
			session.edit(Messages.text("edit.opinion.prepare", Integer.toString(added.size())), plan, () -> {
				for (int i = 0; i < renewed.size(); i++) {
					write(stored.get(i), renewed.get(i));
				}
				plan.getOpinions().addAll(added);
			});
		}
		return new Prepared(added, stored, outdated);
	}

	/** Tells whether an opinion is as the program prepared it: nobody has edited, sent or answered it. */
	public static boolean isUntouched(Opinion opinion) {
		return opinion.getState() == OpinionState.DRAFT && opinion.getAnswer() == Answer.NONE
				&& PreparedOpinion.isUntouched(opinion.getOrigin(), opinion.getText(), opinion.getProposal());
	}

	private Opinion made(PreparedOpinion prepared, String author) {
		Opinion made = make(find(prepared.subject()), find(prepared.about()), author);
		write(made, prepared);
		return made;
	}

	private static void write(Opinion opinion, PreparedOpinion prepared) {
		opinion.setOrigin(prepared.origin());
		opinion.setText(prepared.text());
		opinion.setProposal(clean(prepared.proposal()));
	}

	private Identified find(String id) {
		return id == null ? null : session.find(id).orElse(null);
	}

	private Opinion make(Identified subject, Identified about, String author) {
		Opinion made = PlanFactory.eINSTANCE.createOpinion();
		made.setSubject(subject);
		made.setAbout(about);
		made.setAuthor(clean(author));
		made.setCreated(session.now().toString());
		return made;
	}

	/** Writes words of an opinion; blank for none. */
	public void set(Opinion opinion, Field field, String words) {
		session.edit(Messages.text("edit.opinion." + field.feature.getName()), opinion, () -> opinion.eSet(field.feature, clean(words)));
	}

	/** Says what became of opinions; the reason of one that is not answered any more goes with the answer. */
	public void setAnswer(List<Opinion> opinions, Answer answer) {
		if (!opinions.isEmpty()) {
			session.edit(Messages.text("edit.opinion.answer"), opinions.getFirst(), () -> opinions.forEach(opinion -> {
				opinion.setAnswer(answer);
				if (answer == Answer.NONE) {
					opinion.setAnswerReason(null);
				}
			}));
		}
	}

	/** Says where opinions are on their way. */
	public void setState(List<Opinion> opinions, OpinionState state) {
		if (!opinions.isEmpty()) {
			session.edit(Messages.text("edit.opinion.state"), opinions.getFirst(), () -> opinions.forEach(opinion -> opinion.setState(state)));
		}
	}

	/** Deletes opinions. */
	public void delete(List<Opinion> opinions) {
		if (!opinions.isEmpty()) {
			session.edit(Messages.text("edit.opinion.delete", Integer.toString(opinions.size())), ProjectSession.planOf(opinions.getFirst()),
					() -> List.copyOf(opinions).forEach(EcoreUtil::remove));
		}
	}

	private static String clean(String words) {
		return words == null || words.isBlank() ? null : words.strip();
	}
}
