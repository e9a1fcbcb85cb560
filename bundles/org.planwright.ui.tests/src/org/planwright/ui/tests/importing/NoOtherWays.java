package org.planwright.ui.tests.importing;

import java.nio.file.Path;
import java.util.List;

import org.planwright.model.Plan;
import org.planwright.ui.importing.ImportDesk;

/** Where documents go on to nothing but new plans. */
final class NoOtherWays implements ImportDesk.OtherWays {

	@Override
	public void merge(List<Path> documents) {
		throw new AssertionError("nothing is merged here: " + documents);
	}

	@Override
	public void compare(Path document, Plan original) {
		throw new AssertionError("nothing is compared here: " + document);
	}
}
