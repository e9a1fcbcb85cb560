package org.planwright.core.project;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.planwright.core.Messages;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;

/**
 * One open project: its model, the one stack of its edits, and its file.
 *
 * <p>Every change of the model goes through {@link #edit}; one that does not is refused with an {@link IllegalStateException}. A
 * session and its model belong to one thread at a time, in the workbench the UI thread; other threads work on {@link #snapshot}s.
 */
public final class ProjectSession implements AutoCloseable {

	private final Project project;
	private final List<FileProblem> problems;
	private final ProjectWatch watch;
	private final PartCache cache;
	private final StateStore states;
	private final SessionPlans plans;
	private final SessionEdits edits;
	private final SessionFile file;
	private final SessionListeners listeners = new SessionListeners();
	private final InstantSource clock;

	private ProjectSession(Project project, Path file, List<FileProblem> problems, InstantSource clock) {
		this(new LoadedProject(project, problems, null, new StateStore()), file, clock);
	}

	private ProjectSession(LoadedProject loaded, Path file, InstantSource clock) {
		cache = loaded.cache();
		states = loaded.states();
		project = loaded.project();
		problems = loaded.problems();
		this.clock = clock;
		watch = new ProjectWatch(project, loaded.unread()::contains);
		ProjectRecorder recorder = new ProjectRecorder(project);
		plans = new SessionPlans(project, loaded.unread(), watch, recorder, told -> listeners.tell(listener -> listener.loaded(told)));
		this.file = new SessionFile(this, listeners, file);
		edits = new SessionEdits(plans, watch, recorder, cache, listeners, clock, this.file);
	}

	/** A new project without plans and without a file. It is not dirty before its first edit. */
	public static ProjectSession create(String name) {
		return create(name, InstantSource.system());
	}

	/**
	 * A project that holds plans from the start, without a file: not dirty, and with nothing to undo before its first edit. A place to
	 * look plans through before they go elsewhere.
	 *
	 * @param plans plans that are part of no project
	 */
	public static ProjectSession holding(String name, List<Plan> plans) {
		Project project = PlanFactory.eINSTANCE.createProject();
		project.setId(Ids.fresh());
		project.setName(name);
		plans.forEach(Ids::assignMissing);
		project.getPlans().addAll(plans);
		return new ProjectSession(project, null, List.of(), InstantSource.system());
	}

	/** A new project with a clock of its own, which tells when edits follow each other. */
	public static ProjectSession create(String name, InstantSource clock) {
		Project project = PlanFactory.eINSTANCE.createProject();
		project.setId(Ids.fresh());
		project.setName(name);
		return new ProjectSession(project, null, List.of(), clock);
	}

	/**
	 * Opens a project file. What is slightly wrong in it is repaired or left out and listed in {@link #problems()}.
	 *
	 * @throws ProjectFileException when it cannot be opened, or only with losses that nobody could name; the file is not changed
	 */
	public static ProjectSession open(Path file) throws ProjectFileException {
		return of(new ProjectFile().read(file), file);
	}

	/**
	 * Opens a project file, a large one without reading all of its plans: each is a head at first, with id, title, level, region, period
	 * and upper plan, until it is loaded. That all parts of the file are what was written is known when this returns.
	 *
	 * @throws ProjectFileException as {@link #open}
	 */
	public static ProjectSession openInParts(Path file) throws ProjectFileException {
		return openInParts(file, ProjectReader.LARGE);
	}

	/**
	 * Opens a project file like {@link #openInParts(Path)}.
	 *
	 * @param large from how many bytes of all parts on plans are left for later
	 * @throws ProjectFileException as {@link #open}
	 */
	public static ProjectSession openInParts(Path file, long large) throws ProjectFileException {
		return of(new ProjectFile().readInParts(file, large), file);
	}

	private static ProjectSession of(LoadedProject loaded, Path file) {
		ProjectSession session = new ProjectSession(loaded, file, InstantSource.system());
		session.file.opened(loaded.readOnly() == null ? ReadOnly.ofPermissions(file) : loaded.readOnly());
		return session;
	}

	/**
	 * Opens what can still be read of a damaged project file: whole parts that prove themselves. What is lost is named in
	 * {@link #problems()}; the session is {@link #readOnly()}, may be edited, and is saved as another file.
	 *
	 * @throws ProjectFileException when no plan can be read; the file is not changed
	 */
	public static ProjectSession salvage(Path file) throws ProjectFileException {
		return of(Salvage.read(file, FileLimits.DEFAULT), file);
	}

	/**
	 * Opens what a project file holds as a project without a file: to be looked at, or to be saved elsewhere.
	 *
	 * @throws ProjectFileException when it cannot be opened
	 */
	public static ProjectSession openCopy(Path file) throws ProjectFileException {
		LoadedProject loaded = new ProjectFile().read(file);
		if (loaded.readOnly() != null) {
			throw new ProjectFileException(ProjectFileException.Code.NEWER, file, loaded.readOnly().message(), null);
		}
		return new ProjectSession(loaded, null, InstantSource.system());
	}

	/** A project without a file that holds what was read: not dirty before its first edit. */
	public static ProjectSession unsaved(DetachedProject read) {
		return new ProjectSession(new LoadedProject(read.project(), read.problems(), null, read.states() == null ? new StateStore() : read.states().store()), null,
				InstantSource.system());
	}

	/**
	 * A named state of a project, to be looked at: it has no file and takes no edits. Saved as a file, it is a project like any other.
	 *
	 * @param state what a {@link StateContents.Reader} gave
	 * @param name of the state
	 */
	public static ProjectSession ofState(Project state, String name) {
		state.setName(Messages.text("state.project", Objects.requireNonNullElse(state.getName(), ""), name));
		ProjectSession session = new ProjectSession(state, null, List.of(), InstantSource.system());
		session.file.opened(new ReadOnly(ReadOnly.Reason.STATE, List.of(name)));
		return session;
	}

	/** The model. It may be read freely on the session's thread, and changed inside {@link #edit} only. */
	public Project project() {
		return project;
	}

	/** The file that {@link #save()} writes; empty for a project that was never saved. */
	public Optional<Path> file() {
		return file.path();
	}

	/** Tells whether all plans are loaded. */
	public boolean isLoaded() {
		return plans.isLoaded();
	}

	/** Tells whether a plan has its content, or is a head only. */
	public boolean isLoaded(Plan plan) {
		return plans.isLoaded(plan);
	}

	/** How many plans are heads only. */
	public int toBeLoaded() {
		return plans.toBeLoaded();
	}

	/**
	 * Loads a plan, and those that it refers to. Does nothing for one that is loaded.
	 *
	 * @throws UnreadablePlanException when it cannot be read
	 */
	public void load(Plan plan) {
		plans.load(plan);
	}

	/**
	 * Loads all plans, as an edit of the whole project does first.
	 *
	 * @throws UnreadablePlanException when one cannot be read
	 * @throws CancellationException when somebody was to wait for them who did not want to: see {@link #setWait}
	 */
	public void loadAll() {
		plans.loadAll();
	}

	/**
	 * Loads the plans that refer to things, or to what these hold. To be called before an edit that removes them: the edit reads such plans itself where
	 * nobody has, and then nobody can wait for that.
	 *
	 * @param going what is about to be removed
	 * @throws UnreadablePlanException when one cannot be read
	 * @throws CancellationException as {@link #loadAll}
	 */
	public void loadReferring(Collection<? extends EObject> going) {
		plans.loadReferringTo(going);
	}

	/** Has somebody wait for all plans wherever they are needed at once; null to have them read there and then. */
	public void setWait(PlanWait wait) {
		plans.setWait(wait == null ? null : () -> wait.untilLoaded(this));
	}

	/**
	 * What loads the next plans in the order of the file.
	 *
	 * @param count how many, beside those that they refer to
	 */
	public PlanLoading loadNext(int count) {
		return plans.loadNext(count);
	}

	/** The time, by the clock that the session goes by. */
	public Instant now() {
		return clock.instant();
	}

	/** The contents of the project's named states. */
	public StateContents states() {
		plans.loadWhatIsNotIn(cache);
		return new StateContents(project, cache, states);
	}

	PackedProject pack(Path target) throws ProjectFileException {
		plans.loadWhatIsNotIn(cache);
		return PackedProject.of(project, cache, states, target);
	}

	StateStore stateStore() {
		return states;
	}

	SessionEdits edits() {
		return edits;
	}

	/** What is known of the plans as they stand in the file. */
	PartCache cache() {
		return cache;
	}

	/** What was repaired or left out when the file was opened. */
	public List<FileProblem> problems() {
		return problems;
	}

	/** Tells whether there is anything to save: the stack of edits is past its save mark. */
	public boolean isDirty() {
		return edits.isDirty();
	}

	/** Why {@link #save()} does not write the project's file; empty when it does. */
	public Optional<ReadOnly> readOnly() {
		return file.readOnly();
	}

	/**
	 * Protects the project's file from being written from now on, or lets it be written again. Of a project of which only a part was
	 * read, the file is never written, whoever has it open or gives it back.
	 *
	 * @param why null to let it be written
	 * @throws IllegalStateException when the project has no file
	 */
	public void setReadOnly(ReadOnly why) {
		file.setReadOnly(why);
	}

	/**
	 * Writes the project to its file.
	 *
	 * @throws IllegalStateException when it has none: see {@link #saveAs}
	 * @throws ProjectFileException when it cannot be written or is {@link #readOnly()}; the file is as it was, and the project stays dirty
	 */
	public void save() throws ProjectFileException {
		file.write(file().orElseThrow(() -> new IllegalStateException("The project has no file yet")));
	}

	/**
	 * Writes the project to another file, which becomes the project's file only if that succeeds. A project that was
	 * {@link #readOnly()} is so no longer then.
	 *
	 * @throws ProjectFileException when it cannot be written, or is the file that may not be written; project and files are as they were
	 */
	public void saveAs(Path target) throws ProjectFileException {
		file.write(Objects.requireNonNull(target, "target"));
	}

	/**
	 * Tells whether a path leads to the project's own file, whatever it is called there.
	 *
	 * @throws ProjectFileException when the file system does not tell
	 */
	public boolean isOwnFile(Path other) throws ProjectFileException {
		return file.isOwn(other);
	}

	/**
	 * Takes the content of the project to be saved, and leaves the writing to any thread.
	 *
	 * @param target the project's own file, or another one, which becomes its file if that succeeds
	 * @throws ProjectFileException when the file is not to be written because the project is {@link #readOnly()}, or has content that cannot be saved
	 */
	public ProjectSaving beginSaving(Path target) throws ProjectFileException {
		return file.begin(target);
	}

	/** Lets someone have a say in every save from now on. */
	public void setGuard(SaveGuard guard) {
		file.setGuard(guard);
	}

	/**
	 * Changes the model by one undoable command. Called inside another edit, it becomes part of that one. When the change throws,
	 * everything it did is taken back and the exception passed on. A change that alters nothing leaves no trace.
	 *
	 * @param label what the edit is called in the menu, in the user's language
	 * @param subject what the edit is about; null when it is the whole project
	 * @throws RefusedEditException when the project is read-only in a way that takes no edits, or the change would alter what a frozen copy
	 *         says; nothing is changed
	 * @throws CancellationException when nobody wanted to wait for all plans, as {@link #loadAll}; nothing is changed
	 */
	public void edit(String label, EObject subject, Runnable change) {
		edit(label, subject, null, change);
	}

	/**
	 * Changes the model like {@link #edit(String, EObject, Runnable)}, and joins the change to the edit before it when that was made
	 * less than a second ago and this one continues it.
	 *
	 * @param key tells what this edit continues; null to continue nothing
	 */
	public void edit(String label, EObject subject, MergeKey key, Runnable change) {
		edits.edit(label, subject, key, change);
	}

	/** Runs a command of EMF as one undoable edit. The recording undoes it: its own undo is never called. */
	public void execute(Command command) {
		if (!command.canExecute()) {
			throw new IllegalArgumentException("Not executable: " + command);
		}
		edit(command.getLabel(), null, command::execute);
	}

	/** Takes the latest edit back; does nothing when there is none. */
	public void undo() {
		edits.undo();
	}

	/** Makes the edit that was taken back last again; does nothing when there is none. */
	public void redo() {
		edits.redo();
	}

	/** Tells whether {@link #undo()} would do anything. */
	public boolean canUndo() {
		return edits.canUndo();
	}

	/** Tells whether {@link #redo()} would do anything. */
	public boolean canRedo() {
		return edits.canRedo();
	}

	/** What {@link #undo()} would take back. */
	public Optional<String> undoLabel() {
		return edits.undoLabel();
	}

	/** What {@link #redo()} would make again. */
	public Optional<String> redoLabel() {
		return edits.redoLabel();
	}

	/** What the edits since the project was saved touched, as it is now. */
	public UnsavedChanges unsavedChanges() {
		return edits.unsaved();
	}

	/**
	 * Tells someone what happens to the project.
	 *
	 * @return what ends that
	 */
	public Runnable addListener(SessionListener listener) {
		return listeners.add(listener);
	}

	/** The object of this project that has an id. */
	public Optional<Identified> find(String id) {
		return watch.find(id);
	}

	/** The object of this project that has an id, where it is of a kind. */
	public <T extends Identified> Optional<T> find(String id, Class<T> kind) {
		return find(id).filter(kind::isInstance).map(kind::cast);
	}

	/**
	 * The places in the loaded plans that refer to an object: links, evidence, comments, mentions and so on. The place that contains it is
	 * not one of them.
	 */
	public Collection<Setting> referencesTo(EObject object) {
		return watch.referencesTo(object);
	}

	/** The plan that an object is part of; the plan itself for a plan; null for what belongs to none. */
	public static Plan planOf(EObject object) {
		for (EObject step = object; step != null; step = step.eContainer()) {
			if (step instanceof Plan plan) {
				return plan;
			}
		}
		return null;
	}

	/**
	 * The state of a plan now, for use on any thread. Costs nothing when the plan did not change since the last call.
	 *
	 * @throws IllegalArgumentException when the plan is not part of this project
	 */
	public PlanSnapshot snapshot(Plan plan) {
		return plans.snapshot(plan);
	}

	/** Ends the session: nobody is told anything any more. Unsaved edits are lost; asking about them is the caller's part. */
	@Override
	public void close() {
		listeners.clear();
	}
}
