package org.planwright.core.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.PartResource.UnsafePart;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.Migration;
import org.xml.sax.SAXException;

/** Reads parts of one file: proves that their bytes are those that were written, brings them to this version, and makes objects of them. */
final class PartReader {

	private final PartSet parts;
	private final FileLimits limits;
	private final Migration migration;
	private final List<FileProblem> problems = Collections.synchronizedList(new ArrayList<>());

	/**
	 * @param parts where the objects go
	 * @param version of the file
	 */
	PartReader(PartSet parts, int version, FileLimits limits) {
		this.parts = parts;
		this.limits = limits;
		migration = new Migration(version, limits.depth(), limits.elements());
	}

	/** What parts of an older version said that could not be taken over. */
	List<FileProblem> problems() {
		// In the order of the file, whoever was first.
		List<String> order = parts.getResources().stream().map(part -> ((PartResource) part).name()).toList();
		return problems.stream().sorted(Comparator.comparingInt(problem -> order.indexOf(problem.part()))).toList();
	}

	/**
	 * Reads parts on all processors, each by itself.
	 *
	 * @return their roots, in the order of the parts
	 * @throws BadContainer when one is not what was written, is no part, or holds what no part may hold; the first of several
	 */
	List<EObject> load(List<PackedPart> packed) throws IOException {
		List<PartResource> resources = packed.stream().map(part -> parts.newPart(part.name())).toList();
		List<IOException> failures = IntStream.range(0, packed.size()).parallel().mapToObj(i -> {
			try {
				fill(resources.get(i), packed.get(i).content());
				return null;
			} catch (IOException e) {
				return e;
			}
		}).filter(Objects::nonNull).toList();
		if (!failures.isEmpty()) {
			throw failures.getFirst();
		}
		return resources.stream().map(part -> part.getContents().getFirst()).toList();
	}

	/** Makes objects of the proven bytes of a part. */
	EObject load(String name, byte[] content) throws IOException {
		PartResource part = parts.newPart(name);
		fill(part, content);
		return part.getContents().getFirst();
	}

	private void fill(PartResource part, byte[] content) throws IOException {
		try {
			part.load(migrate(part.name(), content), limits);
		} catch (UnsafePart e) {
			throw new BadContainer(e.code(), part.name() + ": " + e.getMessage(), e);
		} catch (Resource.IOWrappedException e) {
			throw new BadContainer(Code.DAMAGED, part.name(), e);
		}
		if (part.getContents().size() != 1) {
			throw new BadContainer(Code.DAMAGED, part.name(), null);
		}
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
