package org.planwright.office.pdf.read;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.planwright.office.Refusal;
import org.planwright.office.opc.Quiet;
import org.planwright.office.opc.Refused;

/** A PDF as it lies on the disk: opened within bounds, and without running or fetching anything that it names. */
public final class PdfFile {

	private static final long LARGEST = 512L << 20;
	/** What the library may keep in memory of what it unpacks; the rest goes to a file that is deleted behind it. */
	private static final long MEMORY = 64L << 20;

	private static final long MOST_ON_DISK = 1L << 30;

	private PdfFile() {
	}

	/**
	 * Its paragraphs, and what besides them it shows.
	 *
	 * @throws Refused when it cannot be read, or must not be
	 * @throws IOException when the disk fails
	 */
	public static PdfReader.Read read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new Refused(Refusal.PDF_TOO_LARGE);
		}
		Quiet.begin();
		NoFonts.use();
		StreamGuard.check(file, new Budget());
		try (PDDocument document = open(file)) {
			return PdfReader.read(document);
		} catch (Refused e) {
			throw e;
		} catch (InvalidPasswordException e) {
			throw new Refused(Refusal.PDF_ENCRYPTED, e);
		} catch (IOException | RuntimeException e) {
			if (!Files.isReadable(file)) {
				throw e;
			}
			// The library says with exceptions of any kind that it found what it did not expect.
			throw new Refused(Refusal.PDF_DAMAGED, e);
		} catch (NoClassDefFoundError e) {
			// Certificates are the only thing that the library needs others for, which the program does not bring along.
			throw new Refused(Refusal.PDF_CERTIFICATE, e);
		} catch (StackOverflowError | OutOfMemoryError e) {
			// Nested or sized as no program writes it, in a place that has no bound of its own; all that was read of it is let go.
			throw new Refused(Refusal.PDF_HARMFUL, e);
		}
	}

	private static PDDocument open(Path file) throws IOException {
		boolean onDisk = file.getFileSystem().equals(FileSystems.getDefault());
		RandomAccessRead content = onDisk ? new RandomAccessReadBufferedFile(file.toFile()) : new RandomAccessReadBuffer(Files.readAllBytes(file));
		try {
			return Loader.loadPDF(content, MemoryUsageSetting.setupMixed(MEMORY, MOST_ON_DISK).streamCache);
		} catch (IOException | RuntimeException | Error e) {
			// The library closes what it has opened itself only: on Windows a refused file could not be moved.
			content.close();
			throw e;
		}
	}
}
