package org.planwright.office.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, also such as no program writes. */
final class ExcelFiles {

	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private ExcelFiles() {
	}

	/** Takes the bytes of a part. */
	@FunctionalInterface
	interface Part {
		void write(OutputStream out) throws IOException;
	}

	/** A workbook of one sheet whose part is written by hand. */
	static Path write(Path file, Part sheet, Map<String, String> otherParts) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			put(zip, "[Content_Types].xml", otherParts.containsKey("[Content_Types].xml") ? otherParts.get("[Content_Types].xml") : HEAD + """
					<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
					<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
					<Default Extension="xml" ContentType="application/xml"/>
					<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
					<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
					</Types>""");
			put(zip, "_rels/.rels", HEAD + """
					<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
					<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
					</Relationships>""");
			if (!otherParts.containsKey("xl/_rels/workbook.xml.rels")) {
				put(zip, "xl/_rels/workbook.xml.rels", HEAD + """
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
						<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
						</Relationships>""");
			}
			if (!otherParts.containsKey("xl/workbook.xml")) {
				put(zip, "xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
						+ "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
			}
			for (Map.Entry<String, String> part : otherParts.entrySet()) {
				if (!part.getKey().equals("[Content_Types].xml")) {
					put(zip, part.getKey(), part.getValue());
				}
			}
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			sheet.write(zip);
			zip.closeEntry();
		}
		return file;
	}

	/** The same with the sheet's cells as they stand in the part. */
	static Path write(Path file, String cells) throws IOException {
		return write(file, out -> out.write(sheet(cells).getBytes(StandardCharsets.UTF_8)), Map.of());
	}

	static String sheet(String content) {
		return HEAD + "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>";
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
