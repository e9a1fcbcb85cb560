package org.planwright.ui.document.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.planwright.model.PlanFactory;

class LineHunkTest {

	private static DocumentLine line(int number) {
		var paragraph = PlanFactory.eINSTANCE.createParagraph();
		return new DocumentLine(LineKind.BODY, 0, paragraph, null, List.of(new Segment(paragraph, Slot.TEXT, Integer.toString(number))));
	}

	@Test
	void applyingTheHunksFromTheEndMakesOnePageOfTheOther() {
		Random random = new Random(20211120);
		for (int round = 0; round < 300; round++) {
			List<DocumentLine> old = new ArrayList<>();
			for (int i = 0; i < random.nextInt(12); i++) {
				old.add(line(i));
			}
			List<DocumentLine> fresh = new ArrayList<>(old);
			for (int i = 0; i < 4; i++) {
				if (!fresh.isEmpty() && random.nextBoolean()) {
					fresh.remove(random.nextInt(fresh.size()));
				}
				fresh.add(random.nextInt(fresh.size() + 1), line(100 + i));
				if (random.nextInt(3) == 0) {
					Collections.swap(fresh, 0, fresh.size() - 1);
				}
			}
			List<DocumentLine> made = new ArrayList<>(old);
			for (LineHunk hunk : LineHunk.between(old, fresh).reversed()) {
				List<DocumentLine> stretch = made.subList(hunk.from(), hunk.to());
				stretch.clear();
				stretch.addAll(hunk.lines());
			}
			assertEquals(fresh, made);
		}
	}

	@Test
	void linesThatStayAreInNoHunk() {
		List<DocumentLine> old = List.of(line(0), line(1), line(2), line(3));
		DocumentLine other = line(9);
		assertEquals(List.of(new LineHunk(1, 2, List.of(other)), new LineHunk(3, 4, List.of())),
				LineHunk.between(old, List.of(old.get(0), other, old.get(2))));
		assertEquals(List.of(), LineHunk.between(old, new ArrayList<>(old)));
	}
}
