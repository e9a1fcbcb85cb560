package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.planwright.app.LifeCycle;

/** The product's own start-up in a real window. */
class WorkbenchStartTest {

	@Test
	void theWindowOpensUnderItsChineseName() throws Exception {
		RunningWorkbench.run(workbench -> {
			assertTrue(workbench.shell().isVisible());
			assertEquals("规划匠", workbench.shell().getText());
			assertNotNull(workbench.application().getContext().get(LifeCycle.KEY), "the life cycle of the product did not run");
		});
	}
}
