package org.planwright.core.project;

import java.util.List;
import java.util.regex.Pattern;

/** What the entries of a project file are called. */
final class PartNames {

	private static final Pattern PLAN = Pattern.compile("plans/[A-Za-z0-9_.-]{1,64}\\.xml");

	private PartNames() {
	}

	/** Tells whether a name, taken for a path, would lead out of the container. */
	static boolean leadOutside(String name) {
		return name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || List.of(name.split("/", -1)).contains("..");
	}

	/** Tells whether a name is one that this program gives to a part. */
	static boolean arePart(String name) {
		return name.equals(PartSet.PROJECT_PART) || PLAN.matcher(name).matches();
	}
}
