package org.planwright.office;

import static org.planwright.office.DocxFile.p;

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
import org.planwright.core.reading.source.SourceRemark;
import org.planwright.core.reading.source.SourceText;
import org.planwright.office.word.Revisions;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/**
 * Target of fuzzing: any bytes as a document of Word, or as the body of one. It is refused with a message, or read to lines and a plan, in
 * both of its states. See docs/build.md.
 */
public final class DocxFuzz {

	private static final FileSystem DISK = Jimfs.newFileSystem(Configuration.unix());
	private static final Path FILE = DISK.getPath("/a.docx");
	private static final String LEVELS = """
			<w:lvl w:ilvl="0"><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="%1、"/><w:pStyle w:val="h1"/></w:lvl>
			<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:pStyle w:val="h2"/></w:lvl>""";

	private DocxFuzz() {
	}

	/** Called by Jazzer, and by the test of its corpus with what Jazzer found. */
	public static void fuzzerTestOneInput(byte[] input) {
		try {
			if (input.length > 1 && input[0] == 'P' && input[1] == 'K') {
				Files.write(FILE, input);
			} else {
				DocxFile.of("").withEntry("word/document.xml", input)
						.with("styles", "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
								+ "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"h1\"/></w:style>")
						.with("numbering", "<w:abstractNum w:abstractNumId=\"0\">" + LEVELS + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
						.with("footnotes", "<w:footnote w:id=\"1\">" + p("注") + "</w:footnote>")
						.with("comments", "<w:comment w:id=\"1\" w:author=\"甲\">" + p("意见") + "</w:comment>").write(FILE);
			}
			for (Revisions revisions : Revisions.values()) {
				read(revisions);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void read(Revisions revisions) {
		try {
			SourceText text = new PackagedFormat().read(FILE, revisions);
			for (SourceRemark remark : text.remarks()) {
				if (remark.firstLine() > 0 && !remark.words().startsWith(text.lines().get(remark.firstLine() - 1).text()
						.substring(remark.start(), remark.firstLine() == remark.lastLine() ? remark.end() : remark.start()))) {
					throw new AssertionError("A remark stands elsewhere: " + remark);
				}
			}
			AtomicInteger ids = new AtomicInteger();
			new PlanAssembler(() -> "id" + ids.incrementAndGet()).read(text, ReadingProgress.NONE);
		} catch (SourceFileException e) {
			if (e.getMessage().isBlank() || e.getMessage().getBytes(StandardCharsets.UTF_8).length < 20) {
				throw new AssertionError("A refusal says why", e);
			}
		}
	}
}
