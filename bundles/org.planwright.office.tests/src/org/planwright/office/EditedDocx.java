package org.planwright.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A written file of Word as an office edits it: words, paragraphs and remarks come and go, all else stays as it was written. */
final class EditedDocx {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

	private final Map<String, byte[]> entries = new LinkedHashMap<>();
	private final StringBuilder comments = new StringBuilder();
	private String body;
	private int remarks;

	EditedDocx(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
				ZipEntry entry = all.nextElement();
				try (InputStream in = zip.getInputStream(entry)) {
					entries.put(entry.getName(), in.readAllBytes());
				}
			}
		}
		body = text("word/document.xml");
	}

	private String text(String entry) {
		return new String(entries.get(entry), StandardCharsets.UTF_8);
	}

	/** Other words in the place of words that stand once in the document, in one run. */
	EditedDocx replace(String words, String others) {
		if (body.split(Pattern.quote(words), -1).length != 2) {
			throw new IllegalArgumentException("Not once: " + words);
		}
		body = body.replace(words, others);
		return this;
	}

	/** The paragraph that words stand in. */
	private Matcher paragraph(String words) {
		Matcher found = Pattern.compile("<w:p>(?:(?!</w:p>).)*?" + Pattern.quote(words) + "(?:(?!</w:p>).)*?</w:p>", Pattern.DOTALL).matcher(body);
		if (!found.find()) {
			throw new IllegalArgumentException("No paragraph: " + words);
		}
		return found;
	}

	/** Takes the paragraph out that words stand in, bookmarks and all. */
	EditedDocx delete(String words) {
		Matcher found = paragraph(words);
		body = body.substring(0, found.start()) + body.substring(found.end());
		return this;
	}

	/** A paragraph of words behind the one that others stand in. */
	EditedDocx insertBehind(String words, String paragraph) {
		Matcher found = paragraph(words);
		body = body.substring(0, found.end()) + "<w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p>" + body.substring(found.end());
		return this;
	}

	/** Takes all bookmarks out, as when words were copied into another document. */
	EditedDocx withoutBookmarks() {
		body = body.replaceAll("<w:bookmark(Start|End)[^>]*/>", "");
		return this;
	}

	/** A remark on the paragraph that words stand in. */
	EditedDocx remark(String words, String author, String date, String text) {
		Matcher found = paragraph(words);
		int id = ++remarks;
		String marked = found.group().replaceFirst("(<w:p>(?:<w:pPr>.*?</w:pPr>|<w:pPr/>)?)", "$1<w:commentRangeStart w:id=\"" + id + "\"/>")
				.replaceFirst("</w:p>$", "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r></w:p>");
		body = body.substring(0, found.start()) + marked + body.substring(found.end());
		comments.append("<w:comment w:id=\"").append(id).append("\" w:author=\"").append(author).append("\" w:date=\"").append(date).append("\"><w:p><w:r><w:t>")
				.append(text).append("</w:t></w:r></w:p></w:comment>");
		return this;
	}

	/** Writes it. */
	Path write(Path file) throws IOException {
		Map<String, byte[]> all = new LinkedHashMap<>(entries);
		all.put("word/document.xml", body.getBytes(StandardCharsets.UTF_8));
		if (!comments.isEmpty()) {
			all.put("word/comments.xml", ("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + comments + "</w:comments>").getBytes(StandardCharsets.UTF_8));
			all.put("[Content_Types].xml", text("[Content_Types].xml").replace("</Types>", "<Override PartName=\"/word/comments.xml\" ContentType=\"" + TYPE + "\"/></Types>").getBytes(StandardCharsets.UTF_8));
			all.put("word/_rels/document.xml.rels", text("word/_rels/document.xml.rels").replace("</Relationships>", "<Relationship Id=\"rIdComments\" Type=\"" + RELATIONS + "\" Target=\"comments.xml\"/></Relationships>")
					.getBytes(StandardCharsets.UTF_8));
		}
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : all.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}
}
