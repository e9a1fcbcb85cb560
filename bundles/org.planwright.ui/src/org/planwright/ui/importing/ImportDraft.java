package org.planwright.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.importing.ImportFile.State;

/**
 * An import that is being prepared: its documents, what was read of them, and what the user says about them. Nothing of it is part of
 * a project before {@link #insertInto}. Belongs to the UI thread; files are fetched and read elsewhere.
 */
public final class ImportDraft {

	/** Work for a document that runs elsewhere and says what to do with its result in the UI thread. */
	@FunctionalInterface
	private interface Work {
		Runnable run(AtomicBoolean cancelled) throws SourceFileException;
	}

	private final Executor background;
	private final Executor ui;
	private final List<ImportFile> files = new ArrayList<>();
	private final List<Runnable> listeners = new ArrayList<>();

	/**
	 * @param background runs what takes time
	 * @param ui runs in the UI thread, later
	 */
	public ImportDraft(Executor background, Executor ui) {
		this.background = background;
		this.ui = ui;
	}

	/** The documents in the order in which they will stand in the project. */
	public List<ImportFile> files() {
		return List.copyOf(files);
	}

	/** The documents that were read. */
	public List<ImportFile> filesRead() {
		return files.stream().filter(file -> file.state() == State.READ).toList();
	}

	/** Whether there is something to read and nothing is under way. */
	public boolean canRead() {
		return files.stream().noneMatch(ImportFile::isBusy) && files.stream().anyMatch(file -> file.state() != State.REFUSED);
	}

	/** Whether reading is under way. */
	public boolean isBusy() {
		return files.stream().anyMatch(ImportFile::isBusy);
	}

	/** Whether reading has come to an end for every document, and for one at least to a good one. */
	public boolean canInsert() {
		return !isBusy() && !filesRead().isEmpty();
	}

	/** Tells someone that something changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Adds documents and begins to fetch them; those that are there already are passed over. */
	public void add(Collection<Path> paths) {
		for (Path path : paths) {
			Path place = path.toAbsolutePath().normalize();
			if (files.stream().noneMatch(file -> file.path().equals(place))) {
				ImportFile file = new ImportFile(place);
				files.add(file);
				load(file);
			}
		}
		tell();
	}

	/** Leaves documents out. */
	public void remove(Collection<ImportFile> unwanted) {
		unwanted.forEach(ImportFile::cancel);
		files.removeAll(unwanted);
		Set<Plan> gone = new HashSet<>();
		unwanted.forEach(file -> file.review().ifPresent(review -> gone.add(review.plan())));
		for (ImportFile file : files) {
			if (file.upper() instanceof UpperChoice.Chosen choice && gone.contains(choice.plan())) {
				file.setUpper(UpperChoice.AUTOMATIC);
			}
		}
		tell();
	}

	/** Tries once more to fetch a document. */
	public void retry(ImportFile file) {
		load(file);
		tell();
	}

	private void load(ImportFile file) {
		TrackedChoice tracked = file.tracked();
		run(file, State.LOADING, cancelled -> {
			SourceFile source = SourceFile.read(file.path());
			SourceText text = file.charset().isPresent() ? source.text(file.charset().get()) : text(source, tracked);
			return () -> file.ready(source, text);
		});
	}

	private static SourceText text(SourceFile source, TrackedChoice tracked) throws SourceFileException {
		return tracked.isOriginal() ? source.original().orElseGet(source::text) : source.text();
	}

	/** Takes another state of a document in which changes were tracked; what was read of it before counts no more. */
	public void setTracked(ImportFile file, TrackedChoice choice) {
		boolean same = file.tracked().isOriginal() == choice.isOriginal();
		file.setTracked(choice);
		file.file().filter(source -> !same).ifPresent(source -> run(file, State.LOADING, cancelled -> {
			SourceText text = text(source, choice);
			return () -> file.ready(source, text);
		}));
		tell();
	}

	/**
	 * Decodes a document anew; what was read of it before counts no more.
	 *
	 * @param charset null for the one that the bytes speak for
	 */
	public void setCharset(ImportFile file, Charset charset) {
		file.setCharset(charset);
		file.file().ifPresent(source -> run(file, State.LOADING, cancelled -> {
			SourceText text = charset == null ? source.text() : source.text(charset);
			return () -> file.ready(source, text);
		}));
		tell();
	}

	/** Begins to read every document that was not read yet. */
	public void read() {
		for (ImportFile file : files) {
			if (file.state() == State.READY || file.state() == State.STOPPED) {
				SourceText text = file.text().orElseThrow();
				run(file, State.READING, cancelled -> {
					Review review = new Review(new PlanAssembler(Ids::fresh).read(text, progress(file, cancelled)));
					return () -> file.read(review);
				});
			}
		}
		tell();
	}

	private ReadingProgress progress(ImportFile file, AtomicBoolean cancelled) {
		return new ReadingProgress() {
			@Override
			public void reached(Stage stage) {
				ui.execute(() -> {
					if (!cancelled.get()) {
						file.reached(stage);
						tell();
					}
				});
			}

			@Override
			public boolean isCancelled() {
				return cancelled.get();
			}
		};
	}

	private void run(ImportFile file, State meanwhile, Work work) {
		AtomicBoolean cancelled = file.begin(meanwhile);
		background.execute(() -> {
			Runnable result;
			try {
				result = work.run(cancelled);
			} catch (CancellationException e) {
				// Whoever cancelled has said already what the document's state is.
				return;
			} catch (SourceFileException e) {
				result = () -> file.refused(e.getMessage());
			} catch (RuntimeException e) {
				ILog.of(ImportDraft.class).error("reading " + file.name(), e);
				result = () -> file.refused(Messages.text("importing.fault", file.name()));
			}
			Runnable finish = result;
			ui.execute(() -> {
				if (!cancelled.get()) {
					finish.run();
					tell();
				}
			});
		});
	}

	/** Stops whatever is under way. */
	public void cancel() {
		for (ImportFile file : files) {
			if (file.isBusy()) {
				file.cancel();
				if (file.text().isPresent()) {
					file.stopped();
				} else {
					file.refused(Messages.text("importing.stopped", file.name()));
				}
			}
		}
		tell();
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/**
	 * Inserts copies of what was read and corrected as one undoable edit; the draft stays as it is.
	 *
	 * @return the plans that are part of the project now
	 */
	public List<Plan> insertInto(ProjectSession session) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Map<Plan, ImportFile> origins = new HashMap<>();
		List<Plan> plans = new ArrayList<>();
		for (ImportFile file : filesRead()) {
			Plan copy = (Plan) copier.copy(file.review().orElseThrow().plan());
			plans.add(copy);
			origins.put(copy, file);
		}
		copier.copyReferences();
		PlanInsertion.insert(session, plans, plan -> {
			Plan upper = upper(plan, origins.get(plan).upper(), session, copier).orElse(null);
			return leadsTo(upper, plan) ? null : upper;
		});
		return plans;
	}

	private static Optional<Plan> upper(Plan plan, UpperChoice choice, ProjectSession session, EcoreUtil.Copier copies) {
		return switch (choice) {
		case UpperChoice.Automatic automatic -> PlanInsertion.upperFor(plan, session.project().getPlans());
		case UpperChoice.None none -> Optional.empty();
		case UpperChoice.Chosen chosen -> Optional.of((Plan) copies.getOrDefault(chosen.plan(), chosen.plan()))
				.filter(upper -> upper.eContainer() == session.project());
		};
	}

	/** Plans that answer to each other in a circle answer to nobody. */
	private static boolean leadsTo(Plan from, Plan plan) {
		for (Plan step = from; step != null; step = step.getUpper()) {
			if (step == plan) {
				return true;
			}
		}
		return false;
	}

	/** The plan that a document will answer to as things stand, out of those of a project and those imported with it. */
	public Optional<Plan> expectedUpper(ImportFile file, Collection<Plan> project) {
		return switch (file.upper()) {
		case UpperChoice.None none -> Optional.empty();
		case UpperChoice.Chosen chosen -> Optional.of(chosen.plan());
		case UpperChoice.Automatic automatic -> file.review().flatMap(review -> {
			List<Plan> others = new ArrayList<>(project);
			filesRead().forEach(other -> others.add(other.review().orElseThrow().plan()));
			return PlanInsertion.upperFor(review.plan(), others);
		});
		};
	}

	/** Stops everything for good. */
	public void close() {
		files.forEach(ImportFile::cancel);
		listeners.clear();
	}
}
