package org.planwright.ui.tests.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.FittedWords;
import org.planwright.ui.tests.TestWindow;

/** Words in less room than they need, measured by a real font. */
class FittedWordsTest {

	private static final String NAME = "信息通信业十四五𠮷（省通信管理局返回）";

	@Test
	void wordsThatFitStayAndOthersAreCutWhereTheyTellLeast() {
		try (TestWindow window = new TestWindow(300, 200)) {
			Label label = new Label(window.shell(), SWT.NONE);
			int all = Accessibles.textWidth(label, NAME);
			assertEquals(NAME, FittedWords.ends(label, NAME, all));
			assertEquals(NAME, FittedWords.beginning(label, NAME, all));
			int half = Accessibles.textWidth(label, "信息通信业…局返回）");
			String ends = FittedWords.ends(label, NAME, half);
			assertTrue(ends.startsWith("信息") && ends.contains("…") && ends.endsWith("返回）"), ends);
			String beginning = FittedWords.beginning(label, NAME, half);
			assertTrue(beginning.startsWith("信息通信业十四五") && beginning.endsWith("…"), beginning);
			for (int room = 0; room < all; room++) {
				for (String cut : new String[] { FittedWords.ends(label, NAME, room), FittedWords.beginning(label, NAME, room) }) {
					assertTrue(cut.equals("…") || Accessibles.textWidth(label, cut) <= room, cut);
					assertTrue(cut.codePoints().noneMatch(character -> character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE), "half a character");
				}
			}
		}
	}
}
