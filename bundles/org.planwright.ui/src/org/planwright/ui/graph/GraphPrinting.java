package org.planwright.ui.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.facts.Errand;
import org.planwright.ui.facts.UiTurn;

/** Prints a graph on one sheet, as large as fits. */
final class GraphPrinting {

	private static final double POINTS_AN_INCH = 72;
	/** Part of the sheet that stays free on each side. */
	private static final int MARGIN = 20;

	private GraphPrinting() {
	}

	/** Asks for a printer and prints, in the background. */
	static void print(Shell shell, GraphPicture picture, String title, String root, String family, Executor background) {
		PrintDialog dialog = new PrintDialog(shell);
		PrinterData sheet = new PrinterData();
		sheet.orientation = picture.width() > picture.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		dialog.setPrinterData(sheet);
		PrinterData chosen = dialog.open();
		if (chosen != null) {
			Runnable failed = () -> Notices.problem(shell, Messages.text("graph.print.title"), Messages.text("graph.print.failed", title, chosen.name));
			Errand.run(background, UiTurn.of(shell.getDisplay()), "A graph could not be printed", () -> print(new Printer(chosen), picture, title, root, family), printed -> {
				if (!printed) {
					failed.run();
				}
			}, failed);
		}
	}

	/** False where the printer did not take it. */
	private static boolean print(Printer printer, GraphPicture picture, String title, String root, String family) {
		try {
			if (!printer.startJob(title) || !printer.startPage()) {
				return false;
			}
			GC gc = new GC(printer);
			draw(gc, printer.getClientArea(), printer.getDPI().y, picture, root, family);
			gc.dispose();
			printer.endPage();
			printer.endJob();
			return true;
		} finally {
			printer.dispose();
		}
	}

	/**
	 * Draws a graph in the middle of a sheet.
	 *
	 * @param dpi dots an inch
	 */
	static void draw(GC gc, Rectangle sheet, int dpi, GraphPicture picture, String root, String family) {
		Map<FontData, Font> fonts = new HashMap<>();
		double width = sheet.width - 2.0 * sheet.width / MARGIN;
		double height = sheet.height - 2.0 * sheet.height / MARGIN;
		// No larger than on the screen, where an inch has 96 units.
		double scale = Math.min(dpi / 96.0, Math.min(width / picture.width(), height / picture.height()));
		GcPen pen = new GcPen(gc, scale, sheet.x + (sheet.width - picture.width() * scale) / 2, sheet.y + (sheet.height - picture.height() * scale) / 2,
				tint -> new Color(tint.onPaper()), (size, bold) -> fonts.computeIfAbsent(
						new FontData(family, Math.max(1, (int) Math.round(size * scale * POINTS_AN_INCH / dpi)), bold ? SWT.BOLD : SWT.NORMAL),
						data -> new Font(gc.getDevice(), data)));
		GraphDrawing.draw(picture, pen, null, root, false);
		fonts.values().forEach(Font::dispose);
	}
}
