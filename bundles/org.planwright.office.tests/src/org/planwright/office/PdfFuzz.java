package org.planwright.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/** Target of fuzzing: any bytes as a PDF, or as the content of its only page. It is refused with a message, or read to lines and a plan. See docs/build.md. */
public final class PdfFuzz {

	private static final FileSystem DISK = Jimfs.newFileSystem(Configuration.unix());
	private static final Path FILE = DISK.getPath("/a.pdf");
	private static final String HEAD = "%%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
			+ "/Resources<</Font<</S<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun"
			+ "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000>>]>>>>>>/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length %d>>\nstream\n";
	private static final String FOOT = "\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";

	private PdfFuzz() {
	}

	/** Called by Jazzer, and by the test of its corpus with what Jazzer found. */
	public static void fuzzerTestOneInput(byte[] input) {
		try {
			if (input.length > 4 && input[0] == '%' && input[1] == 'P') {
				Files.write(FILE, input);
			} else {
				byte[] head = HEAD.formatted(input.length).getBytes(StandardCharsets.US_ASCII);
				byte[] foot = FOOT.getBytes(StandardCharsets.US_ASCII);
				byte[] all = new byte[head.length + input.length + foot.length];
				System.arraycopy(head, 0, all, 0, head.length);
				System.arraycopy(input, 0, all, head.length, input.length);
				System.arraycopy(foot, 0, all, head.length + input.length, foot.length);
				Files.write(FILE, all);
			}
			SourceText text = new PdfFormat().read(FILE);
			AtomicInteger ids = new AtomicInteger();
			new PlanAssembler(() -> "id" + ids.incrementAndGet()).read(text, ReadingProgress.NONE);
		} catch (SourceFileException e) {
			if (e.getMessage().getBytes(StandardCharsets.UTF_8).length < 20) {
				throw new AssertionError("A refusal says why", e);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
