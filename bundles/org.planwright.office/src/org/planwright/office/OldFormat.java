package org.planwright.office;

import java.nio.file.Path;

import org.planwright.core.reading.source.DocumentFormat;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;

/** Documents that are not read, for a message that says what to do with them. */
public final class OldFormat implements DocumentFormat {

	@Override
	public SourceText read(Path file) throws SourceFileException {
		throw Refusal.OLD_OTHER.of(file, null);
	}
}
