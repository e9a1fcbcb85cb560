package org.planwright.ui.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.planwright.core.figure.Glyphs;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.ProjectItem;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.TextSpan;

/** Lets the window's find bar search titles, goals and items of all boxes, and replace words in them. */
final class BoxFind implements FindTarget {

	/**
	 * A place where the words stand.
	 *
	 * @param attribute the short text; null for the words of a goal or item
	 */
	private record Hit(KeyProject box, Identified owner, EAttribute attribute, int start, int end) {
	}

	private final KeyProjectPage page;
	private Hit here;

	BoxFind(KeyProjectPage page) {
		this.page = page;
	}

	@Override
	public FindResult find(String words, boolean forward, FindOptions options) {
		List<Hit> hits = hits(words, options);
		if (hits.isEmpty()) {
			here = null;
			return new FindResult(0, 0);
		}
		int at = hits.indexOf(here);
		int index = at < 0 ? forward ? 0 : hits.size() - 1 : Math.floorMod(at + (forward ? 1 : -1), hits.size());
		here = hits.get(index);
		TextSpan span = here.attribute() == null ? new TextSpan(here.start(), here.end()) : null;
		page.show(here.box(), new PlanSelection(here.owner(), span, page));
		return new FindResult(index + 1, hits.size());
	}

	@Override
	public boolean canReplace() {
		return page.takesWords();
	}

	@Override
	public void replace(String replacement) {
		if (here != null) {
			change(here, replacement);
		}
	}

	@Override
	public int replaceAll(String words, String replacement, FindOptions options) {
		List<Hit> hits = hits(words, options);
		if (!hits.isEmpty()) {
			// From the end, so that the places of those before stay what they are.
			page.edit(Messages.text("table.edit.replace"), () -> hits.reversed().forEach(hit -> change(hit, replacement)));
		}
		return hits.size();
	}

	@Override
	public void clear() {
		here = null;
	}

	private void change(Hit hit, String replacement) {
		TextChange change = new TextChange(hit.start(), hit.end(), replacement);
		if (hit.attribute() == null) {
			page.edits().type((Passage) hit.owner(), change);
		} else {
			page.edits().type(hit.owner(), hit.attribute(), change);
		}
	}

	private List<Hit> hits(String words, FindOptions options) {
		List<Hit> hits = new ArrayList<>();
		for (KeyProject box : page.boxes()) {
			add(hits, box, box, Literals.KEY_PROJECT__TITLE, box.getTitle(), words, options);
			for (Paragraph goal : box.getGoals()) {
				add(hits, box, goal, null, goal.getText(), words, options);
			}
			for (ProjectItem item : box.getItems()) {
				add(hits, box, item, Literals.PROJECT_ITEM__TITLE, item.getTitle(), words, options);
				add(hits, box, item, null, item.getText(), words, options);
			}
		}
		return hits;
	}

	private static void add(List<Hit> hits, KeyProject box, Identified owner, EAttribute attribute, String text, String words, FindOptions options) {
		String in = fold(Objects.requireNonNullElse(text, ""), options);
		String wanted = fold(words, options);
		for (int at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + wanted.length())) {
			hits.add(new Hit(box, owner, attribute, at, at + wanted.length()));
		}
	}

	private static String fold(String text, FindOptions options) {
		String folded = Glyphs.fold(text);
		return options.matchCase() ? folded : folded.toLowerCase(Locale.ROOT);
	}
}
