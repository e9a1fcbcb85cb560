package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SessionListener;
import org.planwright.model.Plan;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;

/**
 * A page that follows a plan as the display does, by replacing the stretches that it is told of. After every edit it is compared with
 * a page that is written anew.
 */
public final class PageMirror implements SessionListener {

	/** One replaced stretch. */
	public record Replaced(int offset, int length, String text) {
	}

	private final Plan plan;
	private final DocumentProjection projection;
	private final StringBuilder text;
	private final List<Replaced> replaced = new ArrayList<>();

	/** Follows a plan of a session from now on. */
	public PageMirror(ProjectSession session, Plan plan) {
		this.plan = plan;
		projection = new DocumentProjection(plan);
		text = new StringBuilder(projection.text());
		session.addListener(this);
	}

	@Override
	public void edited(ProjectChange change) {
		replaced.clear();
		projection.refresh(change, (offset, length, fresh, first, last) -> {
			text.replace(offset, offset + length, fresh);
			replaced.add(new Replaced(offset, length, fresh));
			assertEquals(projection.text(), text.toString(), "the projection is ahead of what it told");
		});
		DocumentProjection anew = new DocumentProjection(plan);
		assertEquals(anew.text(), text.toString());
		assertEquals(anew.lines().stream().map(PageMirror::look).toList(), projection.lines().stream().map(PageMirror::look).toList());
	}

	private static String look(DocumentLine line) {
		return line.kind() + " " + line.level() + " " + line.text() + " " + line.segments().stream().map(segment -> segment.slot().name()).toList();
	}

	public DocumentProjection projection() {
		return projection;
	}

	public String text() {
		return text.toString();
	}

	/** What the last edit replaced, the last stretch on the page first. */
	public List<Replaced> replaced() {
		return List.copyOf(replaced);
	}
}
