package org.planwright.core.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.PartResource.UnsafePart;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.Migration;
import org.xml.sax.SAXException;

/** Reads parts of one file: proves that their bytes are those that were written, brings them to this version, and makes objects of them. */
final class PartReader {

	private final Container container;
	private final PartSet parts;
	private final FileLimits limits;
	private final Migration migration;
	private final Map<String, PackedPart> read = new LinkedHashMap<>();
	private final List<FileProblem> problems = new ArrayList<>();

	/**
	 * @param parts where the objects go
	 * @param version of the file
	 */
	PartReader(Container container, PartSet parts, int version, FileLimits limits) {
		this.container = container;
		this.parts = parts;
		this.limits = limits;
		migration = new Migration(version, limits.depth(), limits.elements());
	}

	/** What parts of an older version said that could not be taken over. */
	List<FileProblem> problems() {
		return problems;
	}

	/**
	 * Reads a part.
	 *
	 * @param digest SHA-256 of the part as it stands in the file, hexadecimal
	 * @return its root
	 * @throws BadContainer when it is not what was written, is no part, or holds what no part may hold
	 */
	EObject load(String name, String digest) throws IOException {
		PackedPart part = container.packed(name, digest, limits.part());
		read.put(name, part);
		return load(name, part.content());
	}

	/** The parts that were read, as they stand in the file. */
	Map<String, PackedPart> read() {
		return read;
	}

	/** Makes objects of the proven bytes of a part. */
	EObject load(String name, byte[] content) throws IOException {
		PartResource part = parts.newPart(name);
		try {
			part.load(migrate(name, content), limits);
		} catch (UnsafePart e) {
			throw new BadContainer(e.code(), name + ": " + e.getMessage(), e);
		} catch (Resource.IOWrappedException | RuntimeException e) {
			// The library answers some garbage with unchecked exceptions.
			throw new BadContainer(Code.DAMAGED, name, e);
		}
		if (part.getContents().size() != 1) {
			throw new BadContainer(Code.DAMAGED, name, null);
		}
		return part.getContents().getFirst();
	}

	private byte[] migrate(String name, byte[] content) throws IOException {
		try {
			Migration.Result migrated = migration.apply(content);
			migrated.lost().forEach(lost -> problems.add(new FileProblem(FileProblem.Code.NOT_CONVERTED, name, 0, List.of(lost))));
			return migrated.content();
		} catch (SAXException e) {
			// What is the matter is known better to the reader of today's parts, which takes no such part either.
			new PartSet().newPart(name).load(content, limits);
			throw new BadContainer(Code.DAMAGED, name, e);
		}
	}
}
