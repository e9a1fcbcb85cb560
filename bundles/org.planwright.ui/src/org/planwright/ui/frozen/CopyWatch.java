package org.planwright.ui.frozen;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.FrozenCopies.Original;
import org.planwright.core.project.FrozenCopies.Source;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.ui.session.OpenProject;

/**
 * Knows which originals of the frozen copies in the open project say something else by now. They are looked at once when the project is
 * opened, on another thread; an original that is not there is passed over, since projects are carried about without it.
 */
public final class CopyWatch {

	private final OpenProject project;
	private final CopyReading reading;
	private final Map<Source, Original> known = new HashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable unfollow;

	/** Follows the open project. */
	public CopyWatch(OpenProject project, CopyReading reading) {
		this.project = project;
		this.reading = reading;
		unfollow = project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				known.clear();
				project.session().ifPresent(session -> look(session, session.project().getPlans()));
			}

			@Override
			public void projectChanged(ProjectChange change) {
				if (change.plans().stream().anyMatch(FrozenCopies::isCopy)) {
					tell();
				}
				if (change.kind() == ProjectChange.Kind.LOAD) {
					project.session().ifPresent(session -> look(session, change.plans()));
				}
			}
		});
	}

	private void look(ProjectSession session, Collection<Plan> plans) {
		FrozenCopies copies = new FrozenCopies(session);
		for (Plan plan : plans) {
			copies.source(plan).ifPresent(source -> reading.<Original>read(() -> source.compare(source.read()), read -> {
				if (project.session().filter(open -> open == session).isPresent()) {
					read.found().ifPresent(original -> learn(source, original));
				}
			}));
		}
	}

	/** Remembers what was seen of an original. */
	void learn(Source source, Original original) {
		known.put(source, original);
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** What is known of the original of a copy; empty while nothing is. */
	public Optional<Original> of(Plan copy) {
		return project.session().flatMap(session -> new FrozenCopies(session).source(copy)).map(known::get);
	}

	/** Copies whose originals say something else by now, or are gone from their projects. */
	public List<Plan> changed() {
		return project.session().map(session -> session.project().getPlans().stream()
				.filter(plan -> of(plan).filter(original -> original != Original.SAME).isPresent()).toList()).orElse(List.of());
	}

	/**
	 * Follows what is known.
	 *
	 * @return what ends that
	 */
	public Runnable addListener(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** Ends the following. */
	public void dispose() {
		unfollow.run();
	}
}
