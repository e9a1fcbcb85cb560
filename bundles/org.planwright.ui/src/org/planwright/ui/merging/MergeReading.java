package org.planwright.ui.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.planwright.core.compare.merge.MergeBases;
import org.planwright.core.compare.merge.MergeSeries;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Project;
import org.planwright.ui.Messages;

/** Reads returned files and finds the state that they grew out of, in the background. */
final class MergeReading {

	/**
	 * What was read.
	 *
	 * @param bases all states that there are to choose from
	 * @param base the state that the copies grew out of; null where there is no copy
	 * @param problem why that state cannot be read; null where it can
	 * @param series the copies, ready to be merged; null where there are none
	 */
	record Outcome(List<ReturnedFile> files, List<BaseState> bases, BaseState base, String problem, MergeSeries series) {
	}

	private final Project mine;
	private final List<BaseState> bases;
	private final Supplier<List<BaseState>> more;
	private final BooleanSupplier cancelled;

	/**
	 * @param mine the project as it is
	 * @param bases states to choose from, the likeliest first
	 * @param more finds more of them, which may take a while
	 */
	MergeReading(Project mine, List<BaseState> bases, Supplier<List<BaseState>> more, BooleanSupplier cancelled) {
		this.mine = mine;
		this.bases = new ArrayList<>(bases);
		this.more = more;
		this.cancelled = cancelled;
	}

	/**
	 * Reads what has not been read.
	 *
	 * @param wanted the state that the user chose; null to find one
	 */
	Outcome read(List<ReturnedFile> files, BaseState wanted) {
		List<ReturnedFile> read = new ArrayList<>();
		for (ReturnedFile file : files) {
			read.add(!cancelled.getAsBoolean() && file.session() == null && file.problem() == null ? read(file) : file);
		}
		List<ReturnedFile> usable = read.stream().filter(ReturnedFile::isUsable).toList();
		if (usable.isEmpty() || cancelled.getAsBoolean()) {
			return new Outcome(read, bases, wanted, null, null);
		}
		bases.addAll(more.get());
		try {
			BaseState found = wanted == null ? likeliest(usable.getFirst().project()) : wanted;
			Project state = found.reading().read();
			List<MergeSeries.Copy> copies = usable.stream().map(file -> new MergeSeries.Copy(file.name(), state, file.project())).toList();
			return new Outcome(read, bases, found, null, new MergeSeries(mine, copies));
		} catch (ProjectFileException e) {
			return new Outcome(read, bases, wanted, e.getMessage(), null);
		}
	}

	private ReturnedFile read(ReturnedFile file) {
		try {
			ProjectSession read = ProjectSession.openCopy(file.file());
			return new ReturnedFile(file.file(), read, isOfAnother(read.project()) ? Messages.text("merging.other.project") : null);
		} catch (ProjectFileException e) {
			return new ReturnedFile(file.file(), null, e.getMessage());
		}
	}

	private boolean isOfAnother(Project project) {
		return !project.getId().equals(mine.getId())
				&& project.getPlans().stream().noneMatch(plan -> mine.getPlans().stream().anyMatch(own -> own.getId().equals(plan.getId())));
	}

	/** The state that differs least from a copy; of two the one that is named first. A state that cannot be read is none. */
	private BaseState likeliest(Project copy) {
		BaseState best = bases.getFirst();
		int least = Integer.MAX_VALUE;
		for (BaseState state : bases) {
			try {
				int distance = MergeBases.distance(state.reading().read(), copy);
				if (distance < least) {
					least = distance;
					best = state;
				}
			} catch (ProjectFileException e) {
				System.getLogger(MergeReading.class.getName()).log(System.Logger.Level.DEBUG, "No base: " + state.name(), e);
			}
		}
		return best;
	}
}
