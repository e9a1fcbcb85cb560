package org.planwright.ui.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.planwright.core.ReturnedDocument;
import org.planwright.core.compare.merge.MergeBases;
import org.planwright.core.compare.merge.MergeSeries;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.model.Project;
import org.planwright.ui.Messages;

/** Reads returned files and finds the state that they grew out of, in the background. */
final class MergeReading {

	/**
	 * What was read.
	 *
	 * @param bases all states that there are to choose from
	 * @param base the state that the copies grew out of; null where there is no copy
	 * @param problem that the state cannot be read and why, for the user; null where it can
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
			// What kept a document from being merged may have been the state that was chosen then.
			boolean again = !file.isRead() || file.document() != null && file.problem() != null;
			read.add(!cancelled.getAsBoolean() && again ? read(file) : file);
		}
		if (read.stream().noneMatch(ReturnedFile::isUsable) || cancelled.getAsBoolean()) {
			return new Outcome(read, bases, wanted, null, null);
		}
		bases.addAll(more.get());
		ReturnedWords words = new ReturnedWords(mine, bases);
		BaseState found = wanted;
		try {
			for (ReturnedFile file : read) {
				found = found == null && file.isUsable() && file.session() != null ? likeliest(file.session().project()) : found;
			}
			Project state = found == null ? null : found.reading().read();
			List<MergeSeries.Copy> copies = new ArrayList<>();
			for (int i = 0; i < read.size(); i++) {
				ReturnedFile file = read.get(i);
				if (file.isUsable() && file.session() != null) {
					copies.add(new MergeSeries.Copy(file.name(), state, file.session().project()));
				} else if (file.isUsable()) {
					BaseState base = wanted == null ? words.base(file.document()) : wanted;
					found = found == null ? base : found;
					String problem = words.add(file, base, copies);
					read.set(i, problem == null ? file : file.with(problem));
				}
			}
			if (found != null && !bases.contains(found)) {
				bases.addFirst(found);
			}
			return new Outcome(read, bases, found, null, copies.isEmpty() ? null : new MergeSeries(mine, copies));
		} catch (ProjectFileException e) {
			return new Outcome(read, bases, found, Messages.text("merging.base.unread", e.getMessage()), null);
		}
	}

	private ReturnedFile read(ReturnedFile file) {
		try {
			if (ReturnedDocument.isCalledSo(file.file())) {
				ReturnedDocument document = ReturnedDocument.read(file.file()).orElse(null);
				String problem = document == null ? Messages.text("merging.foreign") : document.plan(mine).isEmpty() ? Messages.text("merging.other.project") : null;
				return new ReturnedFile(file.file(), null, document, problem);
			}
			ProjectSession read = ProjectSession.openCopy(file.file());
			return new ReturnedFile(file.file(), read, null, isOfAnother(read.project()) ? Messages.text("merging.other.project") : null);
		} catch (ProjectFileException | SourceFileException e) {
			return file.with(e.getMessage());
		} catch (RuntimeException e) {
			ILog.of(MergeReading.class).error("reading " + file.file(), e);
			return file.with(Messages.text("merging.fault.file"));
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
				Project said = state.reading().read();
				int distance = said == null ? Integer.MAX_VALUE : MergeBases.distance(said, copy);
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
