package org.planwright.core;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.model.KeyProject;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.ProjectItem;

/** A box of a plan with all changes in its title, goals and items. */
final class RedlineBox {

	private final RedlineDocument document;

	RedlineBox(RedlineDocument document) {
		this.document = document;
	}

	/** A box as it is printed: title, goals, items. */
	List<DocumentPart> parts(RedlineNode node) {
		List<DocumentPart> parts = new ArrayList<>();
		List<Run> title = new ArrayList<>(document.runs(node, Style.STRONG, object -> RedlineDocument.label(((KeyProject) object).getLabel())));
		title.addAll(document.runs(node, Style.STRONG, object -> ((KeyProject) object).getTitle()));
		title.addAll(document.moves(node));
		document.add(parts, title, Look.CAPTION, node);
		List<Run> label = document.runs(node, Style.STRONG, object -> colon(((KeyProject) object).getGoalLabel()));
		for (RedlineNode goal : document.children(node, Literals.KEY_PROJECT__GOALS)) {
			label.addAll(document.passage(goal));
			document.add(parts, label, Look.BODY, goal);
			label = new ArrayList<>();
		}
		label = document.runs(node, Style.STRONG, object -> colon(((KeyProject) object).getContentLabel()));
		List<RedlineNode> line = new ArrayList<>();
		for (RedlineNode item : document.children(node, Literals.KEY_PROJECT__ITEMS)) {
			ProjectItem any = (ProjectItem) item.any();
			boolean goesOn = RedlineDocument.text(any.getLabel()).endsWith(RedlineDocument.IN_SENTENCE) || line.isEmpty() && RedlineDocument.text(any.getLabel()).isEmpty();
			if (!goesOn && !label.isEmpty()) {
				document.add(parts, label, Look.BODY, line.isEmpty() ? new RedlineNode[] { node } : line.toArray(RedlineNode[]::new));
				label = new ArrayList<>();
				line.clear();
			}
			label.addAll(document.runs(item, Style.PLAIN, object -> RedlineDocument.label(((ProjectItem) object).getLabel())));
			label.addAll(document.runs(item, Style.STRONG, object -> RedlineDocument.text(((ProjectItem) object).getTitle()) + RedlineDocument.text(((ProjectItem) object).getTitleMark())));
			if (!RedlineDocument.text(any.getTitle()).isEmpty() && RedlineDocument.text(any.getTitleMark()).isEmpty()) {
				// A title without a stop stands on a line of its own.
				line.add(item);
				document.add(parts, label, Look.BODY, line.toArray(RedlineNode[]::new));
				label = new ArrayList<>();
				line.clear();
			}
			label.addAll(document.passage(item));
			line.add(item);
		}
		document.add(parts, label, Look.BODY, line.isEmpty() ? new RedlineNode[] { node } : line.toArray(RedlineNode[]::new));
		return parts;
	}

	private static String colon(String label) {
		String shown = RedlineDocument.text(label);
		return shown.isEmpty() || shown.endsWith("：") || shown.endsWith(":") ? shown : shown + '：';
	}
}
