package org.planwright.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Digests;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Footnote;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.Section;
import org.planwright.model.Term;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * The table of contents of a project file, {@code manifest.json}: what the file is, and every part with its digest.
 *
 * @param format always {@link #FORMAT}
 * @param version version of the format
 * @param product version of the program that wrote the file
 * @param project the part that holds the project itself
 * @param plans the parts that hold one plan each, in the project's order
 * @param states what the contents of named states are kept in, where no current part has them; null for none
 * @param seal {@link FileSeal} of the file; null where another program wrote it
 */
record FileManifest(String format, int version, String product, ProjectEntry project, List<PlanEntry> plans, List<StateEntry> states, String seal) {

	static final String FORMAT = "planwright-plan";
	static final String ENTRY = "manifest.json";

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	/** The part of the project itself. */
	record ProjectEntry(String id, String name, String part, long size, String sha256) {
	}

	/** The part of one plan. What it says about the plan lets a reader show the plan without loading the part. */
	record PlanEntry(String id, String title, String level, String region, List<Integer> period, String upper, String part,
			Map<String, Integer> counts, long size, String sha256) {

		/** What a {@link FileSeal} covers of the entry. Files are sealed with it: it stays as it is. */
		String sealed() {
			return "PlanEntry[id=" + id + ", title=" + title + ", level=" + level + ", region=" + region + ", period=" + period + ", upper=" + upper
					+ ", part=" + part + ", counts=" + counts + ", size=" + size + ", sha256=" + sha256 + "]";
		}
	}

	/**
	 * What the content of a part in named states is kept in.
	 *
	 * @param part name of the entry
	 * @param of digest of the content that it gives
	 * @param base digest of the content that it tells the difference from; null where it is the content itself
	 * @param version of the format that the content is in
	 * @param size of the entry in bytes
	 * @param sha256 of the entry
	 */
	record StateEntry(String part, String of, String base, int version, long size, String sha256) {
	}

	static ProjectEntry entry(Project project, String part, byte[] content) {
		return new ProjectEntry(project.getId(), project.getName(), part, content.length, Digests.sha256(content));
	}

	static PlanEntry entry(Plan plan, String part, byte[] content) {
		return new PlanEntry(plan.getId(), plan.getTitle(), plan.getLevel().getLiteral(), plan.getRegion(),
				List.of(plan.getPeriodStart(), plan.getPeriodEnd()), plan.getUpper() == null ? null : plan.getUpper().getId(), part, counts(plan),
				content.length, Digests.sha256(content));
	}

	/** Names and digests of the parts of the project and of its plans, in the order of the file. */
	List<Map.Entry<String, String>> digests() {
		List<Map.Entry<String, String>> digests = new ArrayList<>();
		digests.add(Map.entry(project.part(), project.sha256()));
		plans.forEach(plan -> digests.add(Map.entry(plan.part(), plan.sha256())));
		return digests;
	}

	/** What named states are kept in; empty where there are none. */
	List<StateEntry> stateEntries() {
		return states == null ? List.of() : states;
	}

	private static Map<String, Integer> counts(Plan plan) {
		Map<String, Integer> counts = new TreeMap<>();
		for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			String kind = switch (all.next()) {
			case Section section -> "sections";
			case Indicator indicator -> "indicators";
			case KeyProject box -> "keyProjects";
			case Term term -> "terms";
			case Mention mention -> "mentions";
			case Footnote footnote -> "footnotes";
			default -> null;
			};
			if (kind != null) {
				counts.merge(kind, 1, Integer::sum);
			}
		}
		return counts;
	}

	byte[] toBytes() {
		return (GSON.toJson(this) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	/** What every version of the format has. */
	private record Header(String format, int version) {
	}

	/** What is wrong with a manifest, for the reader to say it of the file. */
	static final class BadManifest extends IOException {
		private static final long serialVersionUID = 1L;
		private final ProjectFileException.Code code;

		BadManifest(ProjectFileException.Code code, String detail, Throwable cause) {
			super(detail, cause);
			this.code = code;
		}

		ProjectFileException.Code code() {
			return code;
		}
	}

	/** Tells whether a later version of the program wrote the file: then it is as complete as this version can tell. */
	boolean isNewer() {
		return version > FormatVersion.CURRENT;
	}

	/**
	 * Reads a manifest. Only format and version are looked at before it is known that the version is one of this program's.
	 *
	 * @throws BadManifest when it is none or is incomplete, or is of a later version that has another structure
	 */
	static FileManifest parse(byte[] bytes) throws BadManifest {
		String json = new String(bytes, StandardCharsets.UTF_8);
		try {
			Header header = GSON.fromJson(json, Header.class);
			if (header == null || !FORMAT.equals(header.format())) {
				throw new BadManifest(ProjectFileException.Code.FOREIGN, ENTRY, null);
			}
			return header.version() > FormatVersion.CURRENT ? parseNewer(json, header) : parseKnown(json);
		} catch (JsonParseException e) {
			throw new BadManifest(ProjectFileException.Code.DAMAGED, ENTRY, e);
		}
	}

	private static FileManifest parseKnown(String json) throws BadManifest {
		FileManifest manifest = GSON.fromJson(json, FileManifest.class);
		if (manifest.version() < 1 || !manifest.isComplete()) {
			throw new BadManifest(ProjectFileException.Code.DAMAGED, ENTRY, null);
		}
		return manifest;
	}

	/** Where the manifest has parts with digests, as this version knows them, the parts may be worth a look. */
	private static FileManifest parseNewer(String json, Header header) throws BadManifest {
		FileManifest manifest = null;
		JsonParseException cause = null;
		try {
			manifest = GSON.fromJson(json, FileManifest.class);
		} catch (JsonParseException e) {
			cause = e;
		}
		if (manifest == null || !manifest.isComplete()) {
			throw new BadManifest(ProjectFileException.Code.NEWER, Integer.toString(header.version()), cause);
		}
		return manifest;
	}

	private boolean isComplete() {
		return project != null && project.part() != null && project.sha256() != null && plans != null
				&& plans.stream().allMatch(plan -> plan != null && plan.part() != null && plan.sha256() != null)
				&& stateEntries().stream().allMatch(state -> state != null && state.part() != null && state.of() != null && state.sha256() != null);
	}
}
