package org.planwright.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.model.Answer;
import org.planwright.model.Identified;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;

/** The register of opinions as a report prints it; where nobody has begun one, what the program would prepare, said to be that. */
final class OpinionList {

	private final Plan plan;
	private final List<PreparedOpinion> prepared;
	private final Function<String, Identified> find;

	/** @param find finds elements of both plans; null for those that are gone */
	OpinionList(Plan plan, List<PreparedOpinion> prepared, Function<String, Identified> find) {
		this.plan = plan;
		this.prepared = prepared;
		this.find = find;
	}

	List<DocumentPart> parts() {
		List<DocumentPart> parts = new ArrayList<>();
		if (plan.getOpinions().isEmpty()) {
			if (prepared.isEmpty()) {
				return List.of(Paragraph.of(Style.PLAIN, AlignDocument.text("opinions.none")));
			}
			parts.add(Paragraph.of(Style.SMALL, AlignDocument.text("opinions.prepared")));
			List<List<String>> rows = new ArrayList<>();
			for (PreparedOpinion opinion : prepared) {
				rows.add(List.of(Integer.toString(rows.size() + 1), place(opinion.subject() == null ? null : find.apply(opinion.subject())), opinion.text(),
						opinion.proposal()));
			}
			parts.add(new Table(AlignDocument.columns("number", "place", "opinion", "proposal"), rows));
			return parts;
		}
		List<List<String>> rows = new ArrayList<>();
		for (Opinion opinion : plan.getOpinions()) {
			rows.add(List.of(Integer.toString(rows.size() + 1), place(opinion.getSubject()), words(opinion.getText()), words(opinion.getProposal()),
					answer(opinion), AlignDocument.text("opinion." + opinion.getState().getLiteral())));
		}
		parts.add(new Table(AlignDocument.columns("number", "place", "opinion", "proposal", "answer", "state"), rows));
		return parts;
	}

	private static String place(Identified subject) {
		String place = ElementNames.place(subject);
		return place.isEmpty() ? AlignDocument.text("place.plan") : place;
	}

	private static String answer(Opinion opinion) {
		if (opinion.getAnswer() == Answer.NONE) {
			return "";
		}
		String answer = AlignDocument.text("answer." + opinion.getAnswer().getLiteral());
		String reason = words(opinion.getAnswerReason());
		return reason.isEmpty() ? answer : AlignDocument.text("answer.reason", answer, reason);
	}

	private static String words(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
