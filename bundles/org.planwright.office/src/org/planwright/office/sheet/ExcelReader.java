package org.planwright.office.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.planwright.core.Digests;
import org.planwright.core.reading.sheet.Sheet.Visibility;
import org.planwright.core.reading.sheet.SheetCollector;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.sheet.Workbook.LeftAlone;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.WorkbookFile;
import org.planwright.office.Refusal;
import org.planwright.office.opc.OfficePackage;
import org.planwright.office.opc.Refused;
import org.planwright.office.opc.XmlCursor;

/**
 * Reads workbooks of Excel 2007 and later, part by part and cell by cell. Formulas count by the values that were saved with them; programs
 * and links to other files are told of and never touched.
 */
public final class ExcelReader {

	private static final String BINARY = "sheet.binary";
	/** What types of workbooks have in common: plain ones, and those that may hold programs. */
	private static final List<String> WORKBOOKS = List.of("spreadsheetml", "vnd.ms-excel.");

	private record Tab(String name, Visibility visibility, String relation) {
	}

	private final OfficePackage parts;
	private final PackagePart main;
	private final SheetCollector collector = new SheetCollector();
	private final List<Tab> tabs = new ArrayList<>();
	private final Set<LeftAlone> leftAlone = EnumSet.noneOf(LeftAlone.class);
	private boolean from1904;

	private ExcelReader(OfficePackage parts, PackagePart main) {
		this.parts = parts;
		this.main = main;
	}

	/**
	 * Reads a workbook.
	 *
	 * @return empty where the file is another document
	 * @throws SourceFileException when it is a workbook that cannot be read or is not to be trusted
	 */
	public static Optional<Workbook> read(Path file) throws SourceFileException {
		try (OfficePackage parts = OfficePackage.open(file)) {
			PackagePart main = parts.main();
			String type = main.getContentType();
			if (type.contains(BINARY)) {
				throw new Refused(Refusal.OLD_EXCEL);
			}
			return WORKBOOKS.stream().anyMatch(type::contains) ? Optional.of(new ExcelReader(parts, main).read(file.getFileName().toString(), Digests.sha256(file))) : Optional.empty();
		} catch (Refused e) {
			if (e.why() == Refusal.OTHER) {
				return Optional.empty();
			}
			if (e.why() == Refusal.DAMAGED && !WorkbookFile.isNamedSo(file)) {
				// Nobody can tell what it was; whoever reads texts says what is the matter.
				return Optional.empty();
			}
			throw SheetRefusal.of(file, e);
		} catch (IOException e) {
			throw SheetRefusal.of(file, e);
		}
	}

	private Workbook read(String name, String digest) throws IOException {
		readTabs();
		if (parts.related(main, "/vbaProject").isPresent()) {
			leftAlone.add(LeftAlone.MACROS);
		}
		SharedWords words = SharedWords.read(parts, parts.related(main, "/sharedStrings"));
		CellStyles styles = CellStyles.read(parts, parts.related(main, "/styles"), from1904);
		for (Tab tab : tabs) {
			Optional<PackagePart> sheet = parts.related(main, tab.relation(), "/worksheet");
			// A sheet that is only a chart has no cells.
			if (sheet.isPresent()) {
				collector.beginSheet();
				try (XmlCursor cursor = parts.read(sheet.get())) {
					new SheetPartReader(cursor, words, styles, collector).read();
				}
				collector.endSheet(tab.name(), tab.visibility());
			}
		}
		return new Workbook(name, digest, collector.sheets(), leftAlone);
	}

	private void readTabs() throws IOException {
		try (XmlCursor cursor = parts.read(main)) {
			while (cursor.nextChild(0)) {
				while (cursor.nextChild(1)) {
					switch (cursor.name()) {
					case "s:workbookPr" -> from1904 = "1".equals(cursor.attribute("date1904")) || "true".equals(cursor.attribute("date1904"));
					case "s:externalReferences" -> leftAlone.add(LeftAlone.LINKS);
					case "s:sheets" -> {
						while (cursor.nextChild(2)) {
							tabs.add(new Tab(String.valueOf(cursor.attribute("name")), visibility(cursor.attribute("state")), cursor.attribute("id")));
						}
					}
					default -> {
						// Names, views and the like say nothing about cells.
					}
					}
				}
			}
		}
	}

	private static Visibility visibility(String state) {
		if ("veryHidden".equals(state)) {
			return Visibility.VERY_HIDDEN;
		}
		return "hidden".equals(state) ? Visibility.HIDDEN : Visibility.SHOWN;
	}
}
