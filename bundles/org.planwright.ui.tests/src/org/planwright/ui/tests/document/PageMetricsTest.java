package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.ui.document.PageMetrics;

class PageMetricsTest {

	private static final int EM = 16;

	@Test
	void aWidePageStandsInTheMiddleWithThirtyFourCharactersALine() {
		PageMetrics page = PageMetrics.fit(1200, EM);
		assertEquals(34 * EM, page.textWidth());
		assertEquals(1200 - page.pageRight(), page.pageLeft());
		assertEquals(3 * EM, page.textLeft() - page.pageLeft());
	}

	@Test
	void whereThereIsLessRoomThePaperGivesUpItsMarginsFirst() {
		assertTrue(PageMetrics.fit(34 * EM, EM).textWidth() >= 28 * EM);
		assertEquals(EM, PageMetrics.fit(30 * EM, EM).textLeft() - PageMetrics.fit(30 * EM, EM).pageLeft());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 17, 100, 333, 420, 512, 640, 700, 1280, 3840 })
	void everythingStandsInOrderAtAnyWidth(int width) {
		PageMetrics page = PageMetrics.fit(width, EM);
		assertTrue(page.pageLeft() >= 0 && page.pageLeft() <= page.tableLeft() && page.tableLeft() <= page.textLeft());
		assertTrue(page.pageLeft() <= page.frameLeft() && page.frameLeft() <= page.textLeft());
		assertTrue(page.textLeft() < page.textRight() && page.textRight() <= page.frameRight() && page.frameRight() <= page.pageRight());
		assertTrue(page.tableRight() <= page.pageRight());
		assertTrue(width < 4 * EM || page.pageRight() <= width + 1, "the page is not cut off");
	}
}
