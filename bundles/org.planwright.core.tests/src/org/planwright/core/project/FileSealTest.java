package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.planwright.core.Digests;
import org.planwright.core.project.FileManifest.PlanEntry;

class FileSealTest {

	/** Files lie in offices with seals over just these words: other words, and each of them would be taken for another program's. */
	@Test
	void theSealCoversTheWordsThatFilesWereSealedWith() {
		PlanEntry plan = new PlanEntry("p-1", "浙江省“十四五”规划", "province", "浙江", List.of(2021, 2025), null, "plans/p-1.xml",
				new TreeMap<>(Map.of("sections", 3, "indicators", 20)), 1234, "ab12");
		assertEquals(Digests.sha256("1.0.0 4\nPlanEntry[id=p-1, title=浙江省“十四五”规划, level=province, region=浙江, period=[2021, 2025], upper=null, "
				+ "part=plans/p-1.xml, counts={indicators=20, sections=3}, size=1234, sha256=ab12]"), FileSeal.of("1.0.0", 4, List.of(plan), List.of()));
	}
}
