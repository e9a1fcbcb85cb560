package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.planwright.testkit.office.OfficeFile;
import org.planwright.ui.dialog.FileChooser;

/** Answers in the place of the system's dialogs, which no test can reach. An answer that was not asked for fails the test. */
final class FileAnswers implements FileChooser {

	private final ServiceRegistration<FileChooser> registration = FrameworkUtil.getBundle(FileAnswers.class).getBundleContext()
			.registerService(FileChooser.class, this, null);
	private final Deque<Path> answers = new ArrayDeque<>();
	private final Set<Path> written = new LinkedHashSet<>();

	/** The next dialog that asks for a file is answered with this one. */
	void choose(Path file) {
		answers.add(file);
	}

	@Override
	public List<Path> open(Shell parent, String title, Path folder, boolean several, Kind... kinds) {
		return List.of(next(title));
	}

	@Override
	public Optional<Path> save(Shell parent, String title, Path folder, String name, Kind... kinds) {
		Path file = next(title);
		assertTrue(Arrays.stream(kinds).anyMatch(kind -> file.toString().endsWith(kind.ending())), title);
		if (file.toString().matches(".*\\.(docx|xlsx)")) {
			written.add(file);
		}
		return Optional.of(file);
	}

	private Path next(String title) {
		Path answer = answers.poll();
		assertNotNull(answer, () -> title + " asks for a file that nobody expected");
		return answer;
	}

	/** Takes the answers away. What was written for Word or Excel is held against the schemas. */
	void end() {
		registration.unregister();
		written.stream().filter(Files::exists).forEach(OfficeFile::valid);
		assertEquals(0, answers.size(), "nobody asked for " + answers);
	}
}
