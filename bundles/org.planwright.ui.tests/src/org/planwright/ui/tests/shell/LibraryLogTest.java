package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tables and charts log by SLF4J, which says on the terminal that nobody listens unless somebody does. */
class LibraryLogTest {

	@Test
	void warningsOfLibrariesAreInThePlatformsLog() {
		List<IStatus> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(status);
		Platform.addLogListener(listener);
		IllegalStateException reason = new IllegalStateException("no such column");
		try {
			Logger logger = LoggerFactory.getLogger("nattable");
			assertFalse(logger.isInfoEnabled());
			logger.info("of no use");
			logger.warn("column {} of {}", 3, 2);
			logger.error("lost", reason);
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of("nattable: column 3 of 2", "nattable: lost"), logged.stream().map(IStatus::getMessage).toList());
		assertEquals(List.of(IStatus.WARNING, IStatus.ERROR), logged.stream().map(IStatus::getSeverity).toList());
		assertEquals(reason, logged.getLast().getException());
	}
}
