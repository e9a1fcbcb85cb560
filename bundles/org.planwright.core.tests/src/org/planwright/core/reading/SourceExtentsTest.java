package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;

/** What a line of the source became, wherever it stands in the document. */
class SourceExtentsTest {

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();
	private final Section section = PlanFactory.eINSTANCE.createSection();

	private Paragraph paragraph(int first, int last) {
		Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
		paragraph.setFirstLine(first);
		paragraph.setLastLine(last);
		section.getBlocks().add(paragraph);
		return paragraph;
	}

	@Test
	void theSmallestFirstAndThoseOfOneSizeInTheOrderOfTheDocument() {
		section.setLine(1);
		plan.getSections().add(section);
		// A paragraph that a page break cut, with a table between its halves.
		Paragraph around = paragraph(2, 40);
		IndicatorTable table = PlanFactory.eINSTANCE.createIndicatorTable();
		table.setFirstLine(3);
		table.setLastLine(30);
		section.getBlocks().add(table);
		Indicator[] rows = new Indicator[9];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = PlanFactory.eINSTANCE.createIndicator();
			rows[i].setFirstLine(4 + 2 * i);
			rows[i].setLastLine(6 + 2 * i);
			table.getIndicators().add(rows[i]);
		}
		Paragraph behind = paragraph(41, 41);
		Paragraph same = paragraph(41, 41);
		SourceExtents extents = new SourceExtents(plan);
		assertEquals(List.of(section), extents.at(1));
		assertEquals(List.of(around), extents.at(2));
		assertEquals(List.of(rows[0], table, around), extents.at(5));
		assertEquals(List.of(rows[0], rows[1], table, around), extents.at(6), "rows may share a line");
		assertEquals(List.of(rows[8], table, around), extents.at(22));
		assertEquals(List.of(table, around), extents.at(23));
		assertEquals(List.of(around), extents.at(31));
		assertEquals(List.of(behind, same), extents.at(41));
		assertEquals(List.of(), extents.at(42));
		assertEquals(List.of(), extents.at(0));
	}

	@Test
	void aPlanOfNothing() {
		assertEquals(List.of(), new SourceExtents(plan).at(1));
	}
}
