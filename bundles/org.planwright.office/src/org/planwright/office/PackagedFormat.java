package org.planwright.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.planwright.core.Digests;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.source.DocumentFormat;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;
import org.planwright.office.opc.OfficePackage;
import org.planwright.office.opc.Refused;
import org.planwright.office.sheet.ExcelReader;
import org.planwright.office.word.DocxReader;
import org.planwright.office.word.Revisions;

/** Documents in a ZIP file: what kind one is, its parts say and not its name. */
public final class PackagedFormat implements DocumentFormat {

	@Override
	public SourceText read(Path file) throws SourceFileException {
		return read(file, Revisions.ACCEPTED);
	}

	@Override
	public Optional<SourceText> original(Path file) throws SourceFileException {
		return Optional.of(read(file, Revisions.ORIGINAL));
	}

	/**
	 * Reads a document of Word in one of its states.
	 *
	 * @param revisions which state is read where changes were tracked
	 * @throws SourceFileException as {@link #read(Path)} says
	 */
	public SourceText read(Path file, Revisions revisions) throws SourceFileException {
		try (OfficePackage parts = OfficePackage.open(file)) {
			String kind = parts.main().getContentType();
			if (!kind.contains("wordprocessingml") && !kind.contains("ms-word")) {
				throw new Refused(kind.contains("spreadsheetml") || kind.contains("ms-excel") ? Refusal.EXCEL : Refusal.OTHER);
			}
			return new DocxReader(parts, revisions).read(file.getFileName().toString(), Digests.sha256(file));
		} catch (Refused e) {
			throw e.why().of(file, e);
		} catch (IOException e) {
			throw Refusal.UNREADABLE.of(file, e);
		}
	}

	@Override
	public Optional<Workbook> workbook(Path file) throws SourceFileException {
		return ExcelReader.read(file);
	}
}
