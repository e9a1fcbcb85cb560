package org.planwright.office;

import java.nio.file.Path;

import org.planwright.core.reading.source.DocumentFormat;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;

/** Documents in a ZIP file: what kind one is, its parts say and not its name. */
public final class PackagedFormat implements DocumentFormat {

	@Override
	public SourceText read(Path file) throws SourceFileException {
		throw Refusal.OTHER.of(file, null);
	}
}
