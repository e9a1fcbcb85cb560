package org.planwright.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.FrameworkUtil;
import org.planwright.core.Digests;

/**
 * The layout in which the window was left. The workbench keeps it whole, menus and commands included: one that an earlier version
 * of the program left is dropped, and the window starts as it was designed. So it does with one that is damaged: the workbench itself
 * passes over what it cannot read.
 */
final class SavedLayout {

	private static final String FILE = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
	private static final String STAMP = "layout.stamp";
	private static final String DESIGN = "Application.e4xmi";

	private SavedLayout() {
	}

	/** Removes a layout that does not belong to this version. */
	static void dropIfOutOfDate() {
		Optional<Path> data = data();
		if (data.isEmpty() || !Files.exists(data.get().resolve(FILE))) {
			return;
		}
		try {
			if (!isOfThisVersion(data.get())) {
				Files.delete(data.get().resolve(FILE));
			}
		} catch (IOException e) {
			ILog.of(SavedLayout.class).warn("the layout could not be checked", e);
		}
	}

	/** Notes which version the layout belongs to that is about to be written. */
	static void stamp() {
		data().ifPresent(data -> {
			try {
				Files.writeString(data.resolve(STAMP), design());
			} catch (IOException e) {
				ILog.of(SavedLayout.class).warn("the layout's stamp could not be written", e);
			}
		});
	}

	private static boolean isOfThisVersion(Path data) throws IOException {
		Path stamp = data.resolve(STAMP);
		return Files.exists(stamp) && Files.readString(stamp).equals(design());
	}

	/** Tells one design of the window from another: two versions with one design can share a layout. */
	private static String design() throws IOException {
		try (InputStream in = FrameworkUtil.getBundle(SavedLayout.class).getEntry(DESIGN).openStream()) {
			// A digest would take a twentieth of a second of every start, and nobody forges a design.
			return Digests.checksum(in);
		}
	}

	private static Optional<Path> data() {
		Location location = Platform.getInstanceLocation();
		if (location == null || location.getURL() == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(Path.of(URIUtil.toURI(location.getURL())));
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
