package org.planwright.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.planwright.core.reading.ReadingProgress.Stage;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceText;

/** One document on its way into the project. Belongs to the UI thread; what is done for it elsewhere comes back there. */
public final class ImportFile {

	/** How far it has come. */
	public enum State {
		/** Its bytes are fetched or decoded. */
		LOADING,
		/** It can be read. */
		READY,
		/** It cannot be imported; {@link ImportFile#problem()} says why. */
		REFUSED,
		/** It is being read. */
		READING,
		/** It was read and can be looked through. */
		READ,
		/** Reading was stopped by the user. */
		STOPPED
	}

	private final Path path;
	private State state = State.LOADING;
	private AtomicBoolean cancelled = new AtomicBoolean();
	private String problem;
	private SourceFile file;
	private SourceText text;
	private Charset charset;
	private Stage stage;
	private Review review;
	private UpperChoice upper = UpperChoice.AUTOMATIC;
	private TrackedChoice tracked = TrackedChoice.ACCEPTED;

	ImportFile(Path path) {
		this.path = path;
	}

	/** Where the document lies. */
	public Path path() {
		return path;
	}

	/** Its name without folders. */
	public String name() {
		return path.getFileName() == null ? path.toString() : path.getFileName().toString();
	}

	/** How far it has come. */
	public State state() {
		return state;
	}

	/** Whether something is being done for it. */
	public boolean isBusy() {
		return state == State.LOADING || state == State.READING;
	}

	/** Why it cannot be imported; empty unless it is refused. */
	public String problem() {
		return problem == null ? "" : problem;
	}

	/** The file, once its bytes are here. */
	public Optional<SourceFile> file() {
		return Optional.ofNullable(file);
	}

	/** Its text as it is decoded now. */
	public Optional<SourceText> text() {
		return Optional.ofNullable(text);
	}

	/** The character set that the user named; empty when the bytes speak for themselves. */
	public Optional<Charset> charset() {
		return Optional.ofNullable(charset);
	}

	/** The step that its reading has reached. */
	public Optional<Stage> stage() {
		return Optional.ofNullable(stage);
	}

	/** What was read, once it was. */
	public Optional<Review> review() {
		return Optional.ofNullable(review);
	}

	/** Whether it was read and nothing of a plan was found: probably another document, or its bytes were taken for another encoding. */
	public boolean isOnlyText() {
		return review != null && review.counts().isEmpty();
	}

	/** Which state of it is imported where changes were tracked. */
	public TrackedChoice tracked() {
		return tracked;
	}

	void setTracked(TrackedChoice choice) {
		tracked = choice;
	}

	/** What the user says about its upper plan. */
	public UpperChoice upper() {
		return upper;
	}

	/** Says which plan it answers to. */
	public void setUpper(UpperChoice choice) {
		upper = choice;
	}

	/** Begins a work for the document; the one before, if it is not done yet, counts no more. */
	AtomicBoolean begin(State next) {
		cancel();
		cancelled = new AtomicBoolean();
		state = next;
		stage = null;
		problem = null;
		return cancelled;
	}

	void cancel() {
		cancelled.set(true);
	}

	void setCharset(Charset named) {
		charset = named;
	}

	void ready(SourceFile loaded, SourceText decoded) {
		file = loaded;
		text = decoded;
		review = null;
		state = State.READY;
	}

	void reached(Stage step) {
		stage = step;
	}

	void read(Review done) {
		review = done;
		state = State.READ;
	}

	void refused(String why) {
		problem = why;
		state = State.REFUSED;
	}

	void stopped() {
		state = State.STOPPED;
	}
}
