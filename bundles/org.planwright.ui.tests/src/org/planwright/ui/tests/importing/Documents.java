package org.planwright.ui.tests.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.planwright.samples.Samples;

/** Documents to import, in a folder of the test. */
final class Documents {

	private Documents() {
	}

	/** One of the real plans that are shipped. */
	static Path real(Path folder, String name) throws IOException {
		return real(folder, name, name, StandardCharsets.UTF_8);
	}

	/** One of the real plans that are shipped, under another name and in another character set. */
	static Path real(Path folder, String name, String as, Charset charset) throws IOException {
		try (InputStream in = Samples.plan(name).openStream()) {
			return text(folder, as, new String(in.readAllBytes(), StandardCharsets.UTF_8), charset);
		}
	}

	static Path text(Path folder, String name, String words, Charset charset) throws IOException {
		return Files.write(folder.resolve(name), words.getBytes(charset));
	}

	/** A document of Word with these paragraphs; those that open with a hash are headings. */
	static Path docx(Path folder, String name, String... paragraphs) throws IOException {
		StringBuilder body = new StringBuilder();
		for (String words : paragraphs) {
			boolean heading = words.startsWith("#");
			body.append("<w:p>").append(heading ? "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" : "").append("<w:r><w:t>").append(words.substring(heading ? 1 : 0))
					.append("</w:t></w:r></w:p>");
		}
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
				+ "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
				+ "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
		parts.put("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\""
				+ "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
		parts.put("word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>");
		Path file = folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	/** What was not copied to its end: the beginning of a document of Word. */
	static Path broken(Path folder, String name) throws IOException {
		return Files.write(folder.resolve(name), new byte[] { 'P', 'K', 3, 4, 20, 0, 6, 0 });
	}
}
