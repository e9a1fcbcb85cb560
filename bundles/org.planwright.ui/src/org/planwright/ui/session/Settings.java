package org.planwright.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.eclipse.core.runtime.ILog;
import org.planwright.core.project.safety.BackupRule;
import org.planwright.core.project.safety.BackupRule.Place;

/** What the program remembers for the person who uses it: language, colours, and the projects opened last. */
public final class Settings {

	/** As many projects as 最近打开 lists. */
	public static final int RECENT = 9;

	private static final String LANGUAGE = "language";
	private static final String DARK = "dark";
	private static final String TABLE = "table.";
	private static final String TEXT_POINTS = "text.points";
	private static final String AUTHOR = "author";
	private static final String BACKUPS = "backups";
	private static final String BACKUPS_PLACE = "backups.place";
	private static final String BACKUPS_FOLDER = "backups.folder";
	private static final String PROJECT = "project";
	private static final String RECENT_KEY = "recent.";

	private final Preferences store;

	/** Settings kept in a node of preferences. */
	public Settings(Preferences store) {
		this.store = store;
	}

	/** The language that was chosen; empty when the machine's locale is to decide. */
	public Optional<Locale> language() {
		return Optional.of(store.get(LANGUAGE, "")).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag);
	}

	/** Chooses the language from the next start on. */
	public void setLanguage(Locale language) {
		put(LANGUAGE, language.toLanguageTag());
	}

	/** Whether the dark colours were chosen. */
	public boolean dark() {
		return store.getBoolean(DARK, false);
	}

	/** Chooses the dark or the light colours. */
	public void setDark(boolean dark) {
		put(DARK, Boolean.toString(dark));
	}

	/** Size of the letters of documents in points; what is given when none was chosen. */
	public int textPoints(int standard) {
		return store.getInt(TEXT_POINTS, standard);
	}

	/** Chooses the size of the letters of documents. */
	public void setTextPoints(int points) {
		put(TEXT_POINTS, Integer.toString(points));
	}

	/** The name that the person signs with; empty before it was given. */
	public String author() {
		return store.get(AUTHOR, "");
	}

	/** Remembers the name that the person signs with. */
	public void setAuthor(String name) {
		if (!name.equals(author())) {
			put(AUTHOR, name);
		}
	}

	/** How backups are kept. What cannot be understood of it is as it is by standard. */
	public BackupRule backups() {
		int keep = Math.clamp(store.getInt(BACKUPS, BackupRule.STANDARD.keep()), 0, BackupRule.MOST);
		Path folder = path(store.get(BACKUPS_FOLDER, "")).orElse(null);
		String chosen = store.get(BACKUPS_PLACE, "");
		Place place = Stream.of(Place.values()).filter(each -> each.name().equals(chosen) && (each != Place.FOLDER || folder != null)).findFirst()
				.orElse(BackupRule.STANDARD.place());
		return new BackupRule(keep, place, folder);
	}

	/** Chooses how backups are kept. */
	public void setBackups(BackupRule rule) {
		store.put(BACKUPS, Integer.toString(rule.keep()));
		store.put(BACKUPS_FOLDER, rule.folder() == null ? "" : rule.folder().toString());
		put(BACKUPS_PLACE, rule.place().name());
	}

	/** What a table remembers of how its user arranged it, as its columns; empty for nothing. */
	public String table(String table, String aspect) {
		return store.get(TABLE + table + '.' + aspect, "");
	}

	/** Lets a table remember. */
	public void setTable(String table, String aspect, String value) {
		if (!value.equals(table(table, aspect))) {
			put(TABLE + table + '.' + aspect, value);
		}
	}

	/** The project that was open when the program was left; empty when none was. */
	public Optional<Path> lastProject() {
		return path(store.get(PROJECT, ""));
	}

	/** Whether a project was ever opened: false on the first start. */
	public boolean startedBefore() {
		return store.get(PROJECT, null) != null;
	}

	/** Remembers which project is open; null for none. An opened project is the first of {@link #recent()}. */
	public void setProject(Path file) {
		put(PROJECT, file == null ? "" : file.toString());
		if (file != null) {
			List<Path> files = new ArrayList<>(recent());
			files.remove(file);
			files.addFirst(file);
			keep(files);
		}
	}

	/** Projects opened last, latest first. Whether the files still exist is not known here. */
	public List<Path> recent() {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < RECENT; i++) {
			path(store.get(RECENT_KEY + i, "")).ifPresent(files::add);
		}
		return files;
	}

	/** Forgets a project that is no longer there. */
	public void forget(Path file) {
		List<Path> files = new ArrayList<>(recent());
		if (files.remove(file)) {
			keep(files);
		}
	}

	private void keep(List<Path> files) {
		for (int i = 0; i < RECENT; i++) {
			store.put(RECENT_KEY + i, i < files.size() ? files.get(i).toString() : "");
		}
		flush();
	}

	private void put(String key, String value) {
		store.put(key, value);
		flush();
	}

	private void flush() {
		try {
			store.flush();
		} catch (BackingStoreException e) {
			// The setting holds until the program ends; that it could not be kept is for the log, not for the user.
			ILog.of(Settings.class).warn("settings could not be written", e);
		}
	}

	private static Optional<Path> path(String text) {
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
