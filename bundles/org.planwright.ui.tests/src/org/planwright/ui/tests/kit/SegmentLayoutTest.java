package org.planwright.ui.tests.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.ui.kit.SegmentLayout;
import org.planwright.ui.kit.SegmentLayout.Room;
import org.planwright.ui.kit.SegmentLayout.Segment;

class SegmentLayoutTest {

	private static final int[] WORDS = { 30, 40, 30, 50 };

	private static SegmentLayout in(int width, int chosen) {
		return SegmentLayout.of(WORDS, new Room(width, 20, 8, 15), chosen);
	}

	@Test
	void wordsHaveRoomAroundWhereThereIsEnough() {
		assertEquals(List.of(new Segment(0, 0, 50), new Segment(1, 50, 60), new Segment(2, 110, 50), new Segment(3, 160, 70)), in(500, 0).shown());
		assertEquals(List.of(), in(500, 0).hidden());
	}

	@Test
	void theyStandCloserWhereThereIsLess() {
		assertEquals(List.of(new Segment(0, 0, 40), new Segment(1, 40, 50), new Segment(2, 90, 40), new Segment(3, 130, 60)), in(190, 0).shown());
		assertEquals(List.of(), in(182, 0).hidden());
	}

	@Test
	void whatDoesNotFitGivesWayToASignButTheChosenOneStays() {
		assertEquals(List.of(new Segment(0, 0, 38), new Segment(1, 38, 48), new Segment(2, 86, 38), new Segment(SegmentLayout.MORE, 124, 15)), in(180, 0).shown());
		assertEquals(List.of(3), in(180, 0).hidden());
		assertEquals(List.of(new Segment(0, 0, 38), new Segment(3, 38, 58), new Segment(SegmentLayout.MORE, 96, 15)), in(140, 3).shown());
		assertEquals(List.of(1, 2), in(140, 3).hidden());
		assertEquals(List.of(new Segment(2, 0, 38), new Segment(SegmentLayout.MORE, 38, 15)), in(20, 2).shown());
	}
}
