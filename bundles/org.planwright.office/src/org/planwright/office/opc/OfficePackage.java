package org.planwright.office.opc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.planwright.office.Refusal;

/**
 * The parts of a document that is open for reading. What lies outside of the file is never fetched, and nothing that could run is ever
 * looked at.
 */
public final class OfficePackage implements AutoCloseable {

	private static final String MAIN = "/officeDocument";
	private static final String PROPERTIES = "/custom-properties";

	private final GuardedZip zip;
	private final OPCPackage parts;

	private OfficePackage(GuardedZip zip, OPCPackage parts) {
		this.zip = zip;
		this.parts = parts;
	}

	/**
	 * Opens a document.
	 *
	 * @throws Refused when it is damaged, no office document, or not to be trusted
	 * @throws IOException when the file cannot be read
	 */
	public static OfficePackage open(Path file) throws IOException {
		Quiet.begin();
		GuardedZip zip = new GuardedZip(file);
		try {
			return new OfficePackage(zip, OPCPackage.open(zip));
		} catch (ODFNotOfficeXmlFileException e) {
			zip.close();
			throw new Refused(Refusal.OTHER, e);
		} catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
			zip.close();
			throw zip.refused() != null ? zip.refused() : refused(e);
		}
	}

	/** The libraries wrap what was refused deeper down. */
	static Refused refused(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refused refused) {
				return refused;
			}
			if (cause.getMessage() != null && cause.getMessage().contains("DOCTYPE")) {
				return new Refused(Refusal.DECLARATIONS, thrown);
			}
		}
		return new Refused(Refusal.DAMAGED, thrown);
	}

	/**
	 * The part that holds the document itself.
	 *
	 * @throws Refused when the file has none
	 */
	public PackagePart main() throws Refused {
		for (PackageRelationship relation : parts.getRelationships()) {
			PackagePart part = isMeant(relation, MAIN) ? parts.getPart(relation) : null;
			if (part != null) {
				return part;
			}
		}
		throw new Refused(Refusal.OTHER);
	}

	/** The part that holds the properties that programs gave the file; empty where it has none. */
	public Optional<PackagePart> properties() {
		for (PackageRelationship relation : parts.getRelationships()) {
			if (isMeant(relation, PROPERTIES)) {
				return Optional.ofNullable(parts.getPart(relation));
			}
		}
		return Optional.empty();
	}

	/**
	 * A part that another refers to.
	 *
	 * @param type the end of the relation's type, such as {@code /styles}: what comes before differs between the standard's two editions
	 * @return empty where there is none in the file
	 */
	public Optional<PackagePart> related(PackagePart part, String type) throws Refused {
		try {
			for (PackageRelationship relation : part.getRelationships()) {
				if (isMeant(relation, type)) {
					return Optional.ofNullable(part.getRelatedPart(relation));
				}
			}
			return Optional.empty();
		} catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
			throw refused(e);
		}
	}

	/**
	 * The part that one relation of another leads to.
	 *
	 * @param id the relation's id; null leads nowhere
	 * @param type the end of the relation's type
	 * @return empty where it is of another type, or leads out of the file
	 */
	public Optional<PackagePart> related(PackagePart part, String id, String type) throws Refused {
		try {
			PackageRelationship relation = id == null ? null : part.getRelationship(id);
			return relation == null || !isMeant(relation, type) ? Optional.empty() : Optional.ofNullable(part.getRelatedPart(relation));
		} catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
			throw refused(e);
		}
	}

	private static boolean isMeant(PackageRelationship relation, String type) {
		return relation.getRelationshipType().endsWith(type) && relation.getTargetMode() == TargetMode.INTERNAL;
	}

	/**
	 * The content of a part, to be closed by whoever asks.
	 *
	 * @throws Refused when the file says that there is such a part and has none
	 */
	public XmlCursor read(PackagePart part) throws IOException {
		InputStream content;
		try {
			content = part.getInputStream();
		} catch (IOException | OpenXML4JRuntimeException e) {
			throw refused(e);
		}
		if (content == null) {
			throw new Refused(Refusal.DAMAGED);
		}
		return new XmlCursor(content);
	}

	@Override
	public void close() throws IOException {
		parts.revert();
		zip.close();
	}
}
