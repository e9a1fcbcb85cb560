package org.planwright.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.office.Refusal;
import org.planwright.office.opc.OfficePackage;
import org.planwright.office.opc.Refused;
import org.planwright.office.opc.XmlCursor;

/** The formats of numbers that cells refer to by the number of their style. */
final class CellStyles {

	/** Excel takes 64000. */
	private static final int MOST = 1 << 17;

	private final CellFormats formats;
	private final Map<Integer, String> codes = new HashMap<>();
	private final List<Integer> styles = new ArrayList<>();

	private CellStyles(boolean from1904) {
		formats = new CellFormats(from1904);
	}

	static CellStyles read(OfficePackage parts, Optional<PackagePart> part, boolean from1904) throws IOException {
		CellStyles styles = new CellStyles(from1904);
		if (part.isPresent()) {
			try (XmlCursor cursor = parts.read(part.get())) {
				styles.read(cursor);
			}
		}
		return styles;
	}

	private void read(XmlCursor cursor) throws IOException {
		while (cursor.nextChild(0)) {
			while (cursor.nextChild(1)) {
				String list = cursor.name();
				if (list.equals("s:numFmts")) {
					while (cursor.nextChild(2)) {
						codes.put(cursor.number("numFmtId", 0), cursor.attribute("formatCode"));
					}
				} else if (list.equals("s:cellXfs")) {
					while (cursor.nextChild(2)) {
						styles.add(cursor.number("numFmtId", 0));
					}
				}
				if (codes.size() > MOST || styles.size() > MOST) {
					throw new Refused(Refusal.TOO_LARGE);
				}
			}
		}
	}

	/** A cell that holds a number. */
	SheetCell cell(double value, int style, boolean computed) {
		int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
		return formats.cell(value, id, codes.get(id), computed);
	}
}
