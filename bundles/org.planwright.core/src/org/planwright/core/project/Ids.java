package org.planwright.core.project;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Identified;

/**
 * Stable identities. An id is 16 lower-case letters and digits (80 random bits), so that two people who work on copies of one file
 * never make the same one, and that it can name a part of the file on any file system.
 */
public final class Ids {

	/** What is accepted as an id when a file is read; wider than what is made here. */
	private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}");
	private static final String LETTERS = "0123456789abcdefghijkmnpqrstvwxy";
	private static final int LENGTH = 16;
	private static final SecureRandom RANDOM = new SecureRandom();

	private Ids() {
	}

	/** A new id. */
	public static String fresh() {
		byte[] bits = new byte[LENGTH];
		RANDOM.nextBytes(bits);
		StringBuilder id = new StringBuilder(LENGTH);
		for (byte b : bits) {
			id.append(LETTERS.charAt(b & 31));
		}
		return id.toString();
	}

	/** Tells whether a text can be used as an id: 1 to 64 letters, digits, {@code _}, {@code .}, {@code -}, no dot or dash first. */
	public static boolean isWellFormed(String id) {
		return id != null && WELL_FORMED.matcher(id).matches();
	}

	/** Gives an id to every object of a tree that has none. */
	public static void assignMissing(EObject root) {
		for (Identified object : identified(root)) {
			if (object.getId() == null) {
				object.setId(fresh());
			}
		}
	}

	/** The objects of a tree that have an identity, the root first. */
	static List<Identified> identified(EObject root) {
		List<Identified> found = new ArrayList<>();
		EcoreUtil.getAllContents(List.of(root), false).forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				found.add(identified);
			}
		});
		return found;
	}
}
