package org.planwright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.planwright.core.compare.merge.Conflict;
import org.planwright.core.compare.merge.ConflictNotes;
import org.planwright.core.compare.merge.Decisions;
import org.planwright.core.compare.merge.MergeCounts;
import org.planwright.core.compare.merge.MergedProject;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What came of a merge, as the terminal prints it. */
final class MergeReport {

	private final List<Conflict> conflicts;
	private final Decisions decisions;
	private final MergeCounts counts;
	private final List<String> lost;

	MergeReport(List<Conflict> conflicts, Decisions decisions, MergedProject merged) {
		this.conflicts = conflicts;
		this.decisions = decisions;
		counts = merged.counts();
		lost = merged.lost();
	}

	/** {@code {"added", "changed", "removed", "conflicts": [{"kind", "plan", "element", "place", "field", "base", "ours", "theirs", "decided"}], "lost": []}}. */
	JsonObject json() {
		JsonObject json = new JsonObject();
		json.addProperty("added", counts.added());
		json.addProperty("changed", counts.changed());
		json.addProperty("removed", counts.removed());
		JsonArray all = new JsonArray();
		conflicts.forEach(conflict -> all.add(json(conflict)));
		json.add("conflicts", all);
		JsonArray gone = new JsonArray();
		lost.forEach(gone::add);
		json.add("lost", gone);
		return json;
	}

	private JsonObject json(Conflict conflict) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", conflict.kind().key());
		json.addProperty("plan", conflict.planId());
		json.addProperty("element", conflict.elementId());
		json.addProperty("place", conflict.place());
		json.addProperty("field", conflict.field());
		json.addProperty("base", conflict.base());
		json.addProperty("ours", conflict.mine());
		json.addProperty("theirs", conflict.theirs());
		json.addProperty("decided", decided(conflict));
		return json;
	}

	private String decided(Conflict conflict) {
		return decisions.about(conflict.id()).map(decision -> decision.choice().name().toLowerCase(Locale.ROOT)).orElse(null);
	}

	void writeText(PrintWriter out) {
		out.println(Messages.text("merge.counts", counts.added(), counts.changed(), counts.removed(), conflicts.size()));
		for (Conflict conflict : conflicts) {
			String decided = decided(conflict);
			out.println();
			out.println(decided == null ? Messages.text("merge.open") : Messages.text("merge.decided", Messages.text("merge.way." + decided)));
			out.println(ConflictNotes.text(conflict));
		}
		if (!lost.isEmpty()) {
			out.println();
			out.println(Messages.text("merge.lost"));
			lost.forEach(line -> out.println("  " + line));
		}
	}
}
