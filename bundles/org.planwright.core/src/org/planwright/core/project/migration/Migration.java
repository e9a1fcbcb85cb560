package org.planwright.core.project.migration;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Brings the parts of a file to the current version, step by step. */
public final class Migration {

	/**
	 * A part as the current version has it.
	 *
	 * @param content the same bytes where no step had anything to do
	 * @param lost what could not be taken over, in a few words of the file itself
	 */
	public record Result(byte[] content, List<String> lost) {
		public Result {
			lost = List.copyOf(lost);
		}
	}

	private final List<MigrationStep> steps;
	private final int depth;
	private final int elements;

	/**
	 * The way from a version to the current one.
	 *
	 * @param from the file's version; a later one than the current has no steps
	 * @param depth how deep elements may be nested in a part
	 * @param elements how many a part may have
	 */
	public Migration(int from, int depth, int elements) {
		this.depth = depth;
		this.elements = elements;
		steps = FormatVersion.HISTORY.stream().filter(version -> version.number() > from).map(FormatVersion::stepFromPrevious)
				.filter(step -> step != null).toList();
	}

	/** Tells whether there is anything to do at all. */
	public boolean isNeeded() {
		return !steps.isEmpty();
	}

	/**
	 * Brings one part to the current version.
	 *
	 * @throws SAXException when the part is no well-formed XML, has a DOCTYPE, or exceeds a bound
	 */
	public Result apply(byte[] content) throws SAXException {
		if (!isNeeded()) {
			return new Result(content, List.of());
		}
		Document part = PartXml.parse(content, depth, elements);
		List<String> lost = new ArrayList<>();
		boolean changed = false;
		for (MigrationStep step : steps) {
			changed |= step.migrate(part, lost::add);
		}
		return new Result(changed ? PartXml.print(part) : content, lost);
	}
}
