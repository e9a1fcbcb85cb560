package org.planwright.office.pdf.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.core.report.DocumentPrinter;
import org.planwright.core.report.HtmlPrinter;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.PrintProgress;
import org.planwright.office.Messages;
import org.planwright.office.opc.Quiet;
import org.planwright.office.pdf.write.FontFiles.Face;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * Prints documents as PDF: the page that browsers get, laid out on paper, with the fonts of this machine embedded as far as they are needed and
 * with the headings as bookmarks.
 */
public final class PdfPrinter implements DocumentPrinter {

	/** Signs that the sheets put on each page. */
	private static final String OWN_SIGNS = "— 0123456789/•规划发展指标";

	/** Of the sheets, in twentieths of a point: the area for text, and the signs of tables. */
	private static final int PLAN_WIDTH = 8845;
	private static final int PLAN_SIZE = 228;
	private static final int REPORT_WIDTH = 10090;
	private static final int REPORT_SIZE = 185;

	private final FontFiles files;

	/** Prints with the fonts of this machine. */
	public PdfPrinter() {
		this(null);
	}

	/** @param files the fonts to print with; null for those of this machine */
	PdfPrinter(FontFiles files) {
		this.files = files;
	}

	@Override
	public byte[] print(Document document, PrintProgress progress) throws PrintException {
		progress.tell(0);
		Quiet.begin();
		org.w3c.dom.Document page = page(document);
		PdfOutline.add(page);
		PdfTables.fit(page, document.isPlan() ? PLAN_WIDTH : REPORT_WIDTH, document.isPlan() ? PLAN_SIZE : REPORT_SIZE);
		boolean printed = document.parts().stream().anyMatch(Printed.class::isInstance);
		Set<Face> faces = document.isPlan() ? EnumSet.of(Face.FANGSONG, Face.KAI, Face.HEI, Face.TITLE)
				: printed ? EnumSet.allOf(Face.class) : EnumSet.of(Face.SANS, Face.SANS_BOLD);
		EmbeddedFonts fonts = EmbeddedFonts.of(files == null ? FontFiles.installed() : files, signs(page), faces);
		progress.tell(20);
		Silence.hear();
		SpansOverPages spans = new SpansOverPages(page);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (!layOut(page, document, fonts, bytes, layout -> !spans.cut(layout))) {
			progress.tell(60);
			layOut(page, document, fonts, bytes, layout -> true);
		}
		progress.tell(100);
		return bytes.toByteArray();
	}

	/**
	 * Lays a page out and writes it.
	 *
	 * @param good tells of the layout whether it can be written
	 * @return whether it was written
	 */
	private static boolean layOut(org.w3c.dom.Document page, Document document, EmbeddedFonts fonts, OutputStream out, Predicate<PdfBoxRenderer> good)
			throws PrintException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		fonts.faces().forEach((face, font) -> builder.useFont(() -> new ByteArrayInputStream(font), face.name(), 400, FontStyle.NORMAL, true));
		for (int i = 0; i < fonts.fallbacks().size(); i++) {
			byte[] font = fonts.fallbacks().get(i);
			builder.useFont(() -> new ByteArrayInputStream(font), "FALLBACK" + i, 400, FontStyle.NORMAL, true);
		}
		builder.useFastMode();
		builder.withProducer(document.generator());
		builder.withW3cDocument(page, null);
		builder.toStream(out);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			boolean written = good.test(renderer);
			if (written) {
				renderer.createPDF();
			}
			return written;
		} catch (IOException | RuntimeException e) {
			// The library says with exceptions of any kind that it cannot lay something out.
			throw new PrintException(Messages.text("pdf.failed"), e);
		}
	}

	private static org.w3c.dom.Document page(Document document) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			String html = HtmlPrinter.printXml(document, sheet("paper") + sheet(document.isPlan() ? "official" : "report")).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
			return builder.parse(new InputSource(new StringReader(html)));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String sheet(String name) throws IOException {
		try (InputStream in = PdfPrinter.class.getResourceAsStream("/org/planwright/office/pdf/write/" + name + ".css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Set<Integer> signs(org.w3c.dom.Document page) {
		Set<Integer> signs = new HashSet<>();
		String words = page.getDocumentElement().getTextContent() + OWN_SIGNS;
		words.codePoints().filter(sign -> !Character.isISOControl(sign)).forEach(signs::add);
		return signs;
	}
}
