package org.planwright.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.planwright.core.Digests;
import org.planwright.core.reading.source.DocumentFormat;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;
import org.planwright.office.opc.Refused;
import org.planwright.office.pdf.read.PdfFile;
import org.planwright.office.pdf.read.PdfReader;

/** PDF documents. */
public final class PdfFormat implements DocumentFormat {

	@Override
	public SourceText read(Path file) throws SourceFileException {
		try {
			PdfReader.Read read = PdfFile.read(file);
			return SourceText.printed(file.getFileName().toString(), Digests.sha256(file), read.lines(), List.of(), null).withNotes(read.notes());
		} catch (Refused e) {
			throw e.why().of(file, e);
		} catch (IOException e) {
			throw Refusal.UNREADABLE.of(file, e);
		}
	}
}
