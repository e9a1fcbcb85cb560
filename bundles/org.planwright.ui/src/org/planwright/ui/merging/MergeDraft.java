package org.planwright.ui.merging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.compare.merge.Conflict;
import org.planwright.core.compare.merge.Decision;
import org.planwright.core.compare.merge.MergeRule;
import org.planwright.core.compare.merge.MergeSeries;
import org.planwright.core.compare.merge.MergeSeries.Step;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Project;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.merging.MergeReading.Outcome;

/**
 * Returned copies on the way into the open project: what each brings, what conflicts there are, and what was decided. Every method is called on
 * the UI thread; files are read and merged on another one, and whoever looks is told when something is new. Nothing of the project changes
 * before {@link #apply}.
 */
final class MergeDraft implements MergeWork.Follower {

	/** A conflict of one of the copies. */
	record Entry(int copy, Conflict conflict) {
	}

	private final ProjectSession session;
	private final Project mine;
	private Supplier<List<BaseState>> more;
	private final MergeWork work;
	private final Runnable changed;
	private final List<ReturnedFile> files = new ArrayList<>();
	private final List<BaseState> bases = new ArrayList<>();
	private final Map<Entry, Decision> decisions = new HashMap<>();
	private List<MergeRule> rules = List.of();
	private List<Step> steps = List.of();
	private BaseState base;
	private boolean baseIsChosen;
	private String problem;
	private MergeSeries series;
	private boolean stale;
	private boolean working;
	private int done;
	private Runnable afterwards = () -> {
	};

	/**
	 * @param mine a copy of the session's project as it is
	 * @param bases states that copies may have grown out of, the likeliest first
	 * @param more finds more of them; asked once, in the background
	 * @param changed is told that something is new
	 */
	MergeDraft(ProjectSession session, Project mine, List<BaseState> bases, Supplier<List<BaseState>> more, Executor background, UiTurn ui, Runnable changed) {
		this.session = session;
		this.more = more;
		work = new MergeWork(background, ui, this);
		this.changed = changed;
		this.bases.addAll(bases);
		this.mine = mine;
		this.bases.add(new BaseState(org.planwright.ui.Messages.text("merging.base.now"), () -> mine));
	}

	List<ReturnedFile> files() {
		return List.copyOf(files);
	}

	List<BaseState> bases() {
		return List.copyOf(bases);
	}

	/** The state that the copies are taken to have grown out of; empty before one was found. */
	Optional<BaseState> base() {
		return Optional.ofNullable(base);
	}

	/** Why there is nothing to merge, for the user; empty where there is, and while that is being found out. */
	Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	/** Tells whether something is being read or merged. */
	boolean isWorking() {
		return working;
	}

	/** Adds files; those that are there already are passed over. */
	void add(List<Path> more) {
		List<Path> known = files.stream().map(ReturnedFile::file).toList();
		List<Path> fresh = more.stream().map(Path::toAbsolutePath).filter(file -> !known.contains(file)).distinct().toList();
		fresh.forEach(file -> files.add(ReturnedFile.unread(file)));
		start();
	}

	/** Takes a file out again. */
	void remove(ReturnedFile file) {
		files.remove(file);
		start();
	}

	/** Lets the copies have grown out of another state than was found. */
	void choose(BaseState other) {
		if (!bases.contains(other)) {
			bases.addFirst(other);
		}
		base = other;
		baseIsChosen = true;
		start();
	}

	/** Begins anew with the files that there are: other files or another base make other conflicts. */
	private void start() {
		series = null;
		steps = List.of();
		decisions.clear();
		stale = false;
		work();
	}

	/** Merges anew what was decided otherwise meanwhile. */
	void refresh() {
		refreshThen(() -> {
		});
	}

	/** Merges anew what was decided otherwise meanwhile, and does something when that is done. */
	void refreshThen(Runnable then) {
		if (stale && !working) {
			afterwards = then;
			work();
		}
	}

	/** Tells whether a person has decided something that would be lost. */
	boolean isTouched() {
		return !decisions.isEmpty();
	}

	/** Tells whether some copies were merged before something else was decided about an earlier one. */
	boolean isStale() {
		return stale;
	}

	private void work() {
		List<ReturnedFile> toRead = List.copyOf(files);
		BaseState wanted = baseIsChosen || series != null ? base : null;
		MergeSeries going = series;
		List<BaseState> known = bases();
		Supplier<List<BaseState>> further = more;
		working = true;
		problem = null;
		done = 0;
		changed.run();
		work.start(cancelled -> going == null ? new MergeReading(mine, known, further, cancelled).read(toRead, wanted)
				: new Outcome(toRead, known, wanted, null, going), rules);
	}

	@Override
	public void merged(int merged) {
		done = merged;
		changed.run();
	}

	/** What was decided stays; another file, state, rule or decision tries again. */
	@Override
	public void failed() {
		working = false;
		stale = series != null;
		problem = org.planwright.ui.Messages.text("merging.fault");
		afterwards = () -> {
		};
		changed.run();
	}

	/** How many files have been merged so far. */
	int done() {
		return done;
	}

	@Override
	public void done(Outcome outcome) {
		working = false;
		files.clear();
		files.addAll(outcome.files());
		if (outcome.bases().size() > bases.size()) {
			more = List::of;
		}
		bases.clear();
		bases.addAll(outcome.bases());
		base = outcome.base();
		problem = outcome.problem();
		series = outcome.series();
		steps = series == null ? List.of() : series.steps();
		stale = false;
		changed.run();
		Runnable then = afterwards;
		afterwards = () -> {
		};
		then.run();
	}

	/** What became of the files that can be used, in their order; shorter while they are being merged. */
	List<Step> steps() {
		return steps;
	}

	/** The files that the steps are of. */
	List<ReturnedFile> usable() {
		return files.stream().filter(ReturnedFile::isUsable).toList();
	}

	/** All conflicts of all copies. */
	List<Entry> conflicts() {
		List<Entry> all = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			int copy = i;
			steps.get(i).conflicts().forEach(conflict -> all.add(new Entry(copy, conflict)));
		}
		return all;
	}

	/** What was decided about a conflict, by the user or by a rule. */
	Optional<Decision> decision(Entry entry) {
		Decision own = decisions.get(entry);
		return own != null ? Optional.of(own) : steps.get(entry.copy()).decisions().about(entry.conflict().id());
	}

	/** Tells whether a rule decided, and no person. */
	boolean isByRule(Entry entry) {
		return !decisions.containsKey(entry) && decision(entry).isPresent();
	}

	/** How many conflicts nothing was decided about. */
	int open() {
		return (int) conflicts().stream().filter(entry -> decision(entry).isEmpty()).count();
	}

	/** Decides about a conflict; null takes the decision back. */
	void decide(Entry entry, Decision decision) {
		if (decision == null) {
			decisions.remove(entry);
		} else {
			decisions.put(entry, decision);
		}
		series.decide(entry.copy(), entry.conflict().id(), decision);
		stale = true;
		problem = null;
		changed.run();
	}

	List<MergeRule> rules() {
		return rules;
	}

	/** Decides by rules what nobody decided; none takes rules back. */
	void setRules(List<MergeRule> now) {
		rules = List.copyOf(now);
		if (series != null) {
			work();
		}
	}

	/** Tells whether all is decided and merged, so that it can come in. */
	boolean isReady() {
		return !working && !stale && series != null && steps.size() == usable().size() && !steps.isEmpty() && open() == 0;
	}

	/** The project as it is. */
	Supplier<Project> before() {
		return () -> EcoreUtil.copy(mine);
	}

	/** The project as it would be, as far as it has been decided; to be made in the background. */
	Supplier<Project> after() {
		MergeSeries going = series;
		return () -> {
			Project copy = EcoreUtil.copy(mine);
			going.applyTo(copy);
			return copy;
		};
	}

	/** Brings all in as one edit. */
	void apply() {
		if (!isReady()) {
			throw new IllegalStateException("Conflicts are left");
		}
		usable().stream().filter(file -> file.session() != null).forEach(file -> session.states().learn(file.session().states()));
		session.edit(Messages.text("edit.merge", Integer.toString(steps.size())), null, () -> series.applyTo(session.project()));
	}

	/** Ends what is going on. */
	void cancel() {
		work.cancel();
	}
}
