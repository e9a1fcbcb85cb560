package org.planwright.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;
import org.planwright.office.word.Revisions;

/** A document of Word written part by part, so that a test says every element that it is about. */
public final class DocxFile {

	private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String NAMESPACES = """
			xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
			xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
			xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
			xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
			xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
			xmlns:v="urn:schemas-microsoft-com:vml" \
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships\"""";

	private final Map<String, byte[]> entries = new LinkedHashMap<>();
	private final StringBuilder overrides = new StringBuilder();
	private final StringBuilder relations = new StringBuilder();
	private String mainType = TYPES + "document.main+xml";

	/** A document with a body. */
	public static DocxFile of(String body) {
		DocxFile file = new DocxFile();
		file.entries.put("word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
		return file;
	}

	/** A part of the standard beside the body: {@code styles}, {@code numbering}, {@code footnotes}. */
	public DocxFile with(String part, String content) {
		relate(part, RELATIONS + "/" + part);
		entries.put("word/" + part + ".xml", xml(part, content));
		return this;
	}

	/** The part that says which comments are answers. */
	public DocxFile withCommentsExtended(String content) {
		relate("commentsExtended", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended");
		entries.put("word/commentsExtended.xml", ("<w15:commentsEx " + NAMESPACES + ">" + content + "</w15:commentsEx>").getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** Any entry, which replaces one of the same name. */
	public DocxFile withEntry(String name, byte[] content) {
		entries.put(name, content);
		return this;
	}

	/** The same document with its body so many times over. */
	public DocxFile times(int count) {
		String whole = new String(entries.get("word/document.xml"), StandardCharsets.UTF_8);
		int start = whole.indexOf("<w:body>") + "<w:body>".length();
		int end = whole.indexOf("</w:body>");
		entries.put("word/document.xml", (whole.substring(0, start) + whole.substring(start, end).repeat(count) + whole.substring(end)).getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** The same document with lines around all cells, on the paper and with the margins of an office. */
	public DocxFile ruled() {
		StringBuilder lines = new StringBuilder("<w:tblPr><w:tblBorders>");
		for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
			lines.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
		}
		String body = new String(entries.get("word/document.xml"), StandardCharsets.UTF_8).replace("<w:tblPr/>", lines + "</w:tblBorders></w:tblPr>")
				.replace("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>");
		entries.put("word/document.xml", body.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** The same document with all words of tables in the middle of their cells. */
	public DocxFile centred() {
		String body = new String(entries.get("word/document.xml"), StandardCharsets.UTF_8);
		StringBuilder centred = new StringBuilder();
		int from = 0;
		for (int at = body.indexOf("<w:tc>"); at >= 0; at = body.indexOf("<w:tc>", from)) {
			int behind = at + "<w:tc>".length();
			centred.append(body, from, behind);
			boolean has = body.startsWith("<w:tcPr>", behind);
			centred.append(has ? "" : "<w:tcPr><w:vAlign w:val=\"center\"/></w:tcPr>");
			from = behind;
			if (has) {
				int end = body.indexOf("</w:tcPr>", behind);
				centred.append(body, from, end).append("<w:vAlign w:val=\"center\"/>");
				from = end;
			}
		}
		entries.put("word/document.xml", centred.append(body.substring(from)).toString().getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** A relation of the body to something, as written. */
	public DocxFile withRelation(String relation) {
		relations.append(relation);
		return this;
	}

	/** The content type of the body. */
	public DocxFile as(String type) {
		mainType = type;
		return this;
	}

	private void relate(String part, String type) {
		relations.append("<Relationship Id=\"r-").append(part).append("\" Type=\"").append(type).append("\" Target=\"").append(part).append(".xml\"/>");
		overrides.append("<Override PartName=\"/word/").append(part).append(".xml\" ContentType=\"").append(TYPES).append(part).append("+xml\"/>");
	}

	private static byte[] xml(String root, String content) {
		return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + root + " " + NAMESPACES + ">" + content + "</w:" + root + ">")
				.getBytes(StandardCharsets.UTF_8);
	}

	/** Writes the file. */
	public Path write(Path file) {
		Map<String, byte[]> all = new LinkedHashMap<>();
		all.put("[Content_Types].xml", ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
				+ "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>" + overrides + "</Types>").getBytes(StandardCharsets.UTF_8));
		all.put("_rels/.rels", relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"word/document.xml\"/>"));
		all.put("word/_rels/document.xml.rels", relations(relations.toString()));
		all.putAll(entries);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : all.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return file;
	}

	private static byte[] relations(String relations) {
		return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>")
				.getBytes(StandardCharsets.UTF_8);
	}

	/** Writes the file into a folder and reads it. */
	public SourceText read(Path folder) {
		return read(folder, Revisions.ACCEPTED);
	}

	/** Writes the file into a folder and reads one of its states. */
	public SourceText read(Path folder, Revisions revisions) {
		try {
			return new PackagedFormat().read(write(folder.resolve("规划.docx")), revisions);
		} catch (SourceFileException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A paragraph with properties and words. */
	public static String p(String properties, String words) {
		return "<w:p>" + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + r("", words) + "</w:p>";
	}

	/** A paragraph of words. */
	public static String p(String words) {
		return p("", words);
	}

	/** A run with properties and words. */
	public static String r(String properties, String words) {
		return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
	}

	/** A cell with properties and content. */
	public static String tc(String properties, String content) {
		return "<w:tc>" + (properties.isEmpty() ? "" : "<w:tcPr>" + properties + "</w:tcPr>") + content + "</w:tc>";
	}

	/** A cell of one paragraph. */
	public static String tc(String words) {
		return tc("", p(words));
	}

	/** A row of cells. */
	public static String tr(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	/** A table of rows. */
	public static String tbl(String... rows) {
		return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
	}
}
