package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Indicator;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.tests.Pixels;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.theme.Tint;

/** What was remarked on, as the page of a real plan shows it. */
class DocumentCommentsTest {

	private static final String WORDS = "5G基站20万个";

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);
	private final Passage passage = RealPlans.passage(plan, WORDS);
	private final Indicator row = RealPlans.indicator(plan, "5G基站数");
	private final CommentEdits edits = new CommentEdits(session);
	private PageHost host;

	@BeforeEach
	void open() {
		host = new PageHost(session, plan, 900, 700);
	}

	@AfterEach
	void close() {
		host.close();
	}

	private Comment remark() {
		int start = passage.getText().indexOf(WORDS);
		Comment made = edits.add(passage, start, start + WORDS.length(), "请核对。", "李工");
		host.page.reveal(PlanSelection.of(passage, null));
		host.press(SWT.HOME);
		host.settle();
		return made;
	}

	/** The words of the page on the ground of remarks. */
	private List<String> tinted() {
		return Stream.of(host.text.getStyleRanges()).filter(style -> style.background != null && style.background.getRGB().equals(host.theme.rgb(Tint.COMMENT_SOFT)))
				.map(style -> host.text.getText().substring(style.start, style.start + style.length)).toList();
	}

	private String tintedWords() {
		return String.join("", tinted());
	}

	/** Points of the text area in the very colour of a purpose. */
	private int points(Tint tint) {
		return Pixels.of(host.text, host.theme, tint);
	}

	@Test
	void wordsAreTintedUntilTheThreadIsSettledAndTheTintGoesWithThem() {
		assertEquals(List.of(), tinted());
		Comment made = remark();
		assertEquals(WORDS, tintedWords());
		host.until("the bubble in the margin", () -> points(Tint.COMMENT) > 20);
		host.caretBefore(passage.getText().substring(0, 6));
		host.type("ab");
		assertEquals(WORDS, tintedWords(), "words move, and the tint with them");
		int inside = passage.getText().indexOf("20万个");
		host.text.setSelection(host.at(passage.getText()) + inside);
		host.type("c");
		assertEquals("5G基站c20万个", tintedWords(), "what is typed within belongs to them");
		edits.setState(List.of(made), CommentState.RESOLVED, "王工");
		host.settle();
		assertEquals(List.of(), tinted());
		host.until("no bubble", () -> points(Tint.COMMENT) == 0);
		session.undo();
		host.settle();
		assertEquals("5G基站c20万个", tintedWords());
	}

	@Test
	void anIndicatorIsMarkedInTheTable() {
		edits.add(row, "偏低。", "李工");
		host.page.reveal(PlanSelection.of(row, null));
		host.settle();
		host.until("the corner of the cell and the bubble", () -> points(Tint.COMMENT) > 40);
		session.undo();
		host.settle();
		host.until("no mark", () -> points(Tint.COMMENT) == 0);
	}

	@Test
	void theMenuOfThePageLetsTheSelectedWordsBeRemarkedOn() {
		host.select(WORDS);
		boolean[] written = new boolean[1];
		host.comments.desk().setOpener(write -> written[0] |= write);
		Menu menu = host.text.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Stream.of(menu.getItems()).filter(each -> each.getText().startsWith("新批注…")).findFirst().orElseThrow();
		assertTrue(item.getText().endsWith("Ctrl+Alt+M"), item.getText());
		item.notifyListeners(SWT.Selection, new Event());
		assertTrue(written[0] && host.comments.desk().isWriting());
	}

	@Test
	void aClickIntoTheWordsShowsTheirThreadAndOneOnTheBubbleOpensTheView() {
		Comment made = remark();
		edits.add(plan, "全文通读。", "李工");
		host.settle();
		Point at = host.text.getLocationAtOffset(host.at(WORDS) + 3);
		mouse(SWT.MouseUp, at.x + 2, at.y + host.text.getLineHeight() / 2);
		assertSame(made, host.comments.desk().current().orElseThrow().comment());
		boolean[] opened = new boolean[1];
		host.comments.desk().setOpener(write -> opened[0] = true);
		host.comments.desk().setCurrent(null);
		int line = host.text.getLocationAtOffset(host.at(WORDS)).y;
		for (int x = host.text.getClientArea().width - 1; x > 0 && !opened[0]; x -= 2) {
			mouse(SWT.MouseDown, x, line + host.text.getLineHeight() / 2);
		}
		assertTrue(opened[0]);
		assertSame(made, host.comments.desk().current().orElseThrow().comment());
		assertSame(passage, host.hub.current().orElseThrow().object());
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.count = 1;
		event.x = x;
		event.y = y;
		host.text.notifyListeners(type, event);
		host.settle();
	}
}
