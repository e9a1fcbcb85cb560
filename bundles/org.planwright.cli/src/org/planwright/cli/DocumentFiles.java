package org.planwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadResult;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;

/** Reads documents from files. */
final class DocumentFiles {

	/** The longest plan has less than a megabyte of text. */
	private static final int LARGEST = 64 << 20;

	private DocumentFiles() {
	}

	/**
	 * Reads a plan from a document.
	 *
	 * @throws CallFailure when the file cannot be read, or is no text
	 */
	static ReadResult read(Path file) {
		SourceText source = SourceText.decode(file.getFileName().toString(), bytes(file));
		return new PlanAssembler(Ids::fresh).read(source, ReadingProgress.NONE);
	}

	private static byte[] bytes(Path file) {
		if (Files.isDirectory(file)) {
			throw CallFailure.unreadable("file.folder", file);
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length == 0) {
				throw CallFailure.unreadable("file.empty", file);
			}
			if (bytes.length > LARGEST) {
				throw CallFailure.unreadable("file.large", file);
			}
			if (isBinary(bytes)) {
				throw CallFailure.unreadable("file.no.text", file);
			}
			return bytes;
		} catch (NoSuchFileException e) {
			throw CallFailure.unreadable("file.missing", file);
		} catch (IOException e) {
			throw new CallFailure(Terminal.UNREADABLE, Messages.text("file.unreadable", file, e.getLocalizedMessage()), e);
		}
	}

	/** The formats that people are most likely to hand over by mistake: Word and Excel, old and new, PDF, pictures. */
	private static boolean isBinary(byte[] bytes) {
		String begin = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
		return begin.equals("PK\3\4") || begin.equals("%PDF") || begin.equals("\u00D0\u00CF\u0011\u00E0") || begin.equals("\u0089PNG")
				|| begin.startsWith("\u00FF\u00D8\u00FF") || begin.startsWith("{\\rt");
	}
}
