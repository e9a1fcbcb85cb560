package org.planwright.ui.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.align.NameTable;
import org.planwright.core.align.References;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Figure;
import org.planwright.model.NamePair;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.ReferenceFigure;
import org.planwright.model.Setting;

/**
 * What facts of a plan may rest on beside the plan, as it was when the snapshot of the plan was taken. For use on any thread.
 *
 * @param plans the plans that the plan refers to, such as its upper plan, by id
 * @param said what the project says
 */
public record Surroundings(Map<String, PlanSnapshot> plans, Said said) {

	/** Nothing but the plan itself. */
	static final Surroundings NONE = new Surroundings(Map.of(), Said.NOTHING);

	/**
	 * What a project says of all its plans.
	 *
	 * @param settings its settings, by key
	 * @param names the names that it knows to belong together
	 * @param references what it knows of regions
	 */
	public record Said(Map<String, String> settings, NameTable names, References references) {

		static final Said NOTHING = new Said(Map.of(), NameTable.NONE, References.NONE);

		public Said {
			settings = Map.copyOf(settings);
		}

		static Said by(Project project) {
			return new Said(settingsOf(project), new NameTable(project.getNamePairs()), References.of(project.getReferences()));
		}
	}

	public Surroundings {
		plans = Map.copyOf(plans);
	}

	/** The other plans that a plan refers to, such as its upper plan. */
	static Collection<Plan> others(ProjectSession session, Plan plan, PlanSnapshot snapshot) {
		Map<String, Plan> others = new LinkedHashMap<>();
		for (PlanSnapshot.OutwardReference reference : snapshot.outwardReferences()) {
			session.find(reference.targetId()).map(ProjectSession::planOf).filter(other -> other != plan)
					.ifPresent(other -> others.put(other.getId(), other));
		}
		return List.copyOf(others.values());
	}

	/** What there is around a plan now. Called on the thread that edits the project. */
	static Surroundings of(ProjectSession session, Collection<Plan> others) {
		return new Surroundings(others.stream().collect(Collectors.toMap(Plan::getId, session::snapshot)), Said.by(session.project()));
	}

	/** What the project says, by key. */
	public Map<String, String> settings() {
		return said.settings();
	}

	/** Tells whether an object that was changed may be a part of what the project says. */
	static boolean mayBeSaid(EObject changed) {
		return changed instanceof Project || changed instanceof Setting || changed instanceof NamePair || changed instanceof ReferenceFigure
				|| changed instanceof Figure && changed.eContainer() instanceof ReferenceFigure;
	}

	/** The settings of a live project; where one is given twice, the later one holds. */
	static Map<String, String> settingsOf(Project project) {
		return project.getSettings().stream().filter(setting -> setting.getKey() != null)
				.collect(Collectors.toMap(Setting::getKey, setting -> setting.getValue() == null ? "" : setting.getValue(), (first, later) -> later));
	}
}
