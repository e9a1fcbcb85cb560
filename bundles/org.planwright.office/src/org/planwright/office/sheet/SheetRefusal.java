package org.planwright.office.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.planwright.core.reading.source.SourceFileException;
import org.planwright.office.Messages;
import org.planwright.office.Refusal;
import org.planwright.office.opc.Refused;

/** Why a workbook is not read, in words about workbooks. */
final class SheetRefusal {

	private SheetRefusal() {
	}

	/** What is told to whoever wanted to read the workbook. */
	static SourceFileException of(Path file, Refusal why, Throwable cause) {
		String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
		return new SourceFileException(why.code(), Messages.text("sheet.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '.'), name), cause);
	}

	/** The same for what went wrong while it was read. */
	static SourceFileException of(Path file, IOException thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refused refused) {
				return of(file, refused.why(), thrown);
			}
		}
		return of(file, Refusal.UNREADABLE, thrown);
	}
}
