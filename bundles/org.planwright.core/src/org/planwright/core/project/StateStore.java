package org.planwright.core.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.Digests;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.FileManifest.StateEntry;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.migration.FormatVersion;
import org.planwright.model.Baseline;
import org.planwright.model.StatePart;

/**
 * The contents of parts in named states, by their digests. What a current part says too is kept there and nowhere else; the others are
 * kept as differences from the next younger content of the same part. Nothing is forgotten while the project is open, so that an edit
 * which dropped a state can be undone after a save.
 */
final class StateStore {

	/**
	 * A content in full.
	 *
	 * @param version of the format that it is in
	 */
	private record Full(PackedPart part, int version) {
	}

	/** What stands in the file for a content. */
	record Stored(StateEntry entry, PackedPart part) {
	}

	/** Where the entries stand. */
	static final String FOLDER = "states/";
	private static final String DELTA = "delta";
	private static final Pattern NAME = Pattern.compile(FOLDER + "([0-9a-f]{64})\\.(xml|delta)");
	/** Whoever makes a chain longer than this by hand wants to keep the program busy. */
	private static final int LONGEST_CHAIN = 10_000;

	private final Map<String, Full> full = new HashMap<>();
	/** By the digest of the content. */
	private final Map<String, Stored> deltas = new HashMap<>();
	/** What was made for a content and a base, the base empty for none. */
	private final Map<String, Stored> made = new HashMap<>();

	/** A content that a state may need, as it stands in a file or is to stand there. */
	void keep(PackedPart part, int version) {
		full.putIfAbsent(part.sha256(), new Full(part, version));
	}

	/** What a file keeps of a content. */
	void keep(StateEntry entry, PackedPart part) {
		if (entry.base() == null) {
			full.putIfAbsent(entry.of(), new Full(new PackedPart(part.name(), part.stored(), part.packed(), part.size(), part.crc(), entry.of()), entry.version()));
		} else {
			deltas.putIfAbsent(entry.of(), new Stored(entry, part));
		}
		made.putIfAbsent(key(entry.of(), entry.base()), new Stored(entry, part));
	}

	/**
	 * What was found in a file that has lost its table of contents: the name tells what it is, and a difference what it is told from.
	 *
	 * @param name of an entry
	 */
	void keepFound(String name, byte[] content) {
		Matcher named = NAME.matcher(name);
		try {
			if (named.matches()) {
				PackedPart part = PackedPart.pack(name, content);
				String base = named.group(2).equals(DELTA) ? LineDelta.baseOf(content) : null;
				if (base != null || part.sha256().equals(named.group(1))) {
					keep(new StateEntry(name, named.group(1), base, FormatVersion.CURRENT, part.size(), part.sha256()), part);
				}
			}
		} catch (IOException e) {
			System.getLogger(StateStore.class.getName()).log(System.Logger.Level.DEBUG, "No difference, though it is named so: " + name, e);
		}
	}

	/** As it is now, for any thread. */
	StateStore copy() {
		StateStore copy = new StateStore();
		copy.full.putAll(full);
		copy.deltas.putAll(deltas);
		return copy;
	}

	/** Everything that another one has, for states that come from its project. */
	void learn(StateStore other) {
		other.full.forEach(full::putIfAbsent);
		other.deltas.forEach(deltas::putIfAbsent);
	}

	/** Tells whether a content can be told. */
	boolean has(String digest) {
		int steps = 0;
		String at = digest;
		while (!full.containsKey(at) && deltas.containsKey(at) && steps++ < LONGEST_CHAIN) {
			at = deltas.get(at).entry().base();
		}
		return full.containsKey(at);
	}

	/** The version of the format that a content is in. */
	int version(String digest) {
		return full.containsKey(digest) ? full.get(digest).version() : deltas.containsKey(digest) ? deltas.get(digest).entry().version() : FormatVersion.CURRENT;
	}

	/**
	 * A content.
	 *
	 * @throws BadContainer when it is not there, or not what it should be
	 */
	byte[] content(String digest) throws BadContainer {
		List<Stored> steps = new ArrayList<>();
		String at = digest;
		while (!full.containsKey(at)) {
			Stored step = deltas.get(at);
			if (step == null || steps.size() > LONGEST_CHAIN) {
				throw new BadContainer(Code.DAMAGED, FOLDER + digest, null);
			}
			steps.add(step);
			at = step.entry().base();
		}
		byte[] content = full.get(at).part().content();
		for (Stored step : steps.reversed()) {
			content = applied(step, content);
		}
		return content;
	}

	private static byte[] applied(Stored step, byte[] base) throws BadContainer {
		try {
			byte[] content = LineDelta.apply(step.part().content(), base);
			if (!Digests.sha256(content).equals(step.entry().of())) {
				throw new IOException(step.entry().of());
			}
			return content;
		} catch (BadContainer e) {
			throw e;
		} catch (IOException e) {
			throw new BadContainer(Code.DAMAGED, step.part().name(), e);
		}
	}

	/**
	 * What a file has to keep for states, youngest first. What is lost already is left out.
	 *
	 * @param states all of them, oldest first
	 * @param current the parts of the file by name; what states need of them is kept here as well
	 */
	List<Stored> arrange(List<Baseline> states, Map<String, PackedPart> current) throws IOException {
		Map<String, String> next = new HashMap<>();
		Set<String> there = new HashSet<>();
		current.forEach((name, part) -> {
			next.put(name, part.sha256());
			there.add(part.sha256());
		});
		Map<String, Stored> kept = new LinkedHashMap<>();
		for (Baseline state : states.reversed()) {
			for (StatePart part : state.getParts()) {
				String digest = part.getDigest();
				String base = next.get(part.getPart());
				if (current.containsKey(part.getPart()) && current.get(part.getPart()).sha256().equals(digest)) {
					keep(current.get(part.getPart()), FormatVersion.CURRENT);
				}
				if (!there.contains(digest) && has(digest)) {
					if (base != null && current.containsKey(part.getPart()) && current.get(part.getPart()).sha256().equals(base)) {
						keep(current.get(part.getPart()), FormatVersion.CURRENT);
					}
					stored(digest, base).ifPresent(stored -> {
						kept.put(digest, stored);
						there.add(digest);
					});
				}
				if (there.contains(digest)) {
					next.put(part.getPart(), digest);
				}
			}
		}
		return List.copyOf(kept.values());
	}

	/** Empty where the content is not what it should be any more: that it cannot be read is said when somebody wants to. */
	private Optional<Stored> stored(String digest, String base) throws IOException {
		Stored known = made.get(key(digest, base));
		if (known != null) {
			return Optional.of(known);
		}
		try {
			Stored stored = make(digest, base);
			made.put(key(digest, base), stored);
			if (stored.entry().base() != null) {
				deltas.put(digest, stored);
			}
			return Optional.of(stored);
		} catch (BadContainer e) {
			System.getLogger(StateStore.class.getName()).log(System.Logger.Level.WARNING, "Lost: " + digest, e);
			return Optional.empty();
		}
	}

	private Stored make(String digest, String base) throws IOException {
		byte[] content = content(digest);
		PackedPart whole = PackedPart.pack(FOLDER + digest + ".xml", content);
		if (base != null) {
			PackedPart delta = PackedPart.pack(FOLDER + digest + '.' + DELTA, LineDelta.of(content, content(base), base));
			if (delta.packed().length < whole.packed().length) {
				Stored stored = new Stored(entry(delta, digest, base), delta);
				applied(stored, content(base));
				return stored;
			}
		}
		return new Stored(entry(whole, digest, null), whole);
	}

	private StateEntry entry(PackedPart part, String digest, String base) {
		return new StateEntry(part.name(), digest, base, version(digest), part.size(), part.sha256());
	}

	private static String key(String digest, String base) {
		return digest + '/' + (base == null ? "" : base);
	}
}
