package org.planwright.office.word.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlException;
import org.planwright.core.reading.source.SourceOrigin;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPrinter;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.PrintProgress;
import org.planwright.office.Messages;
import org.planwright.office.opc.Quiet;
import org.planwright.office.opc.XmlWords;

/**
 * Prints documents as files of Word: a plan in the layout of GB/T 9704—2012, its objects known by bookmarks and itself by properties of the
 * file; changes of its text as changes that can be accepted or rejected; a report as a report.
 */
public final class WordPrinter implements DocumentPrinter {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	@Override
	public byte[] print(Document document, PrintProgress progress) throws PrintException {
		progress.tell(0);
		Quiet.begin();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OPCPackage file = OPCPackage.create(bytes)) {
			PackagePart main = part(file, "/word/document.xml", "document.main+xml");
			file.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "rId1");
			resource(file, main, "styles", "styles", "rIdStyles");
			resource(file, main, "settings", "settings", "rIdSettings");
			resource(file, main, "fontTable", "fontTable", "rIdFonts");
			resource(file, main, "numbering", "numbering", "rIdNumbering");
			resource(file, main, "footerOdd", "footer", "rIdFooterOdd");
			resource(file, main, "footerEven", "footer", "rIdFooterEven");
			resource(file, main, "footerReport", "footer", "rIdFooterReport");
			try (OutputStream stream = main.getOutputStream()) {
				Wml out = new Wml(stream, "document");
				new Body(out, new Marks(document.parts()), progress).write(document);
				out.close();
			}
			describe(file, document);
			file.flush();
			file.save(bytes);
		} catch (IOException | OpenXML4JException e) {
			throw new PrintException(Messages.text("word.failed"), e);
		}
		progress.tell(100);
		return bytes.toByteArray();
	}

	private static PackagePart part(OPCPackage file, String name, String type) throws OpenXML4JException {
		PackagePartName partName = PackagingURIHelper.createPartName(name);
		return file.createPart(partName, TYPE + type);
	}

	/** A part that is the same in every file. */
	private static void resource(OPCPackage file, PackagePart main, String name, String type, String id) throws OpenXML4JException, IOException {
		PackagePart part = part(file, "/word/" + name + ".xml", type + "+xml");
		main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + type, id);
		try (InputStream in = WordPrinter.class.getResourceAsStream("/org/planwright/office/word/write/" + name + ".xml"); OutputStream out = part.getOutputStream()) {
			in.transferTo(out);
		}
	}

	private static void describe(OPCPackage file, Document document) throws IOException, OpenXML4JException {
		POIXMLProperties properties = properties(file);
		properties.getCoreProperties().setTitle(XmlWords.clean(document.title()));
		properties.getCoreProperties().setCreator(document.generator());
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		properties.getCoreProperties().setCreated(Optional.of(Date.from(now)));
		properties.getExtendedProperties().setApplication(document.generator());
		if (document.origin() != null) {
			properties.getCustomProperties().addProperty(SourceOrigin.PLAN, document.origin().plan());
			properties.getCustomProperties().addProperty(SourceOrigin.DIGEST, document.origin().digest());
			properties.getCustomProperties().addProperty(SourceOrigin.PRINTED, now.toString());
		}
		properties.commit();
	}

	private static POIXMLProperties properties(OPCPackage file) throws IOException, OpenXML4JException {
		try {
			return new POIXMLProperties(file);
		} catch (XmlException e) {
			throw new IOException(e);
		}
	}
}
