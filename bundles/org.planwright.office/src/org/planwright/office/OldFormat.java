package org.planwright.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.source.DocumentFormat;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;
import org.planwright.office.opc.Quiet;
import org.planwright.office.sheet.OldExcelReader;

/** Documents that are not read, for a message that says what to do with them. */
public final class OldFormat implements DocumentFormat {

	/** The largest file whose insides are looked at to tell its kind. */
	private static final long LARGEST = 64L << 20;

	@Override
	public SourceText read(Path file) throws SourceFileException {
		Quiet.begin();
		try {
			throw refusal(file).of(file, null);
		} catch (SourceFileException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// Its first bytes are those of an old document, and no more can be made of it.
			throw Refusal.DAMAGED.of(file, e);
		}
	}

	private static Refusal refusal(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			if (content.read() == '{') {
				return Refusal.RTF;
			}
		}
		if (Files.size(file) > LARGEST) {
			return Refusal.OLD_OTHER;
		}
		try (POIFSFileSystem streams = new POIFSFileSystem(file.toFile(), true)) {
			return kind(streams.getRoot());
		}
	}

	private static Refusal kind(DirectoryNode streams) {
		if (streams.hasEntryCaseInsensitive("EncryptedPackage") || streams.hasEntryCaseInsensitive("EncryptionInfo")) {
			return Refusal.ENCRYPTED;
		}
		if (streams.hasEntryCaseInsensitive("WordDocument")) {
			return Refusal.OLD_WORD;
		}
		boolean sheet = streams.hasEntryCaseInsensitive("Workbook") || streams.hasEntryCaseInsensitive("Book");
		return sheet ? Refusal.OLD_EXCEL : Refusal.OLD_OTHER;
	}

	@Override
	public Optional<Workbook> workbook(Path file) throws SourceFileException {
		return OldExcelReader.read(file);
	}
}
