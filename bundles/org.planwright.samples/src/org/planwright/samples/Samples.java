package org.planwright.samples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The four real plans that are shipped with the product, and the project made of them. What is shipped is never written to: a person
 * works on a copy.
 */
public final class Samples {

	/** What a person's copy of the project is called. In the product its name is plain ASCII, for systems whose locale knows no more. */
	public static final String PROJECT_NAME = "信息通信业十四五.plan";

	/** The national plan, to which the three others answer. */
	public static final String NATIONAL = "national.txt";
	/** The plan of Zhejiang. */
	public static final String ZHEJIANG = "zhejiang.txt";
	/** The plan of Guizhou. */
	public static final String GUIZHOU = "guizhou.txt";
	/** The plan of Hunan. */
	public static final String HUNAN = "hunan.txt";

	private static final String PROJECT = "/project/telecom.plan";

	private Samples() {
	}

	/** Names of the plans' texts, the national one first. */
	public static List<String> plans() {
		return List.of(NATIONAL, ZHEJIANG, GUIZHOU, HUNAN);
	}

	/** Where the text of a plan is in the product. */
	public static URL plan(String name) {
		return Objects.requireNonNull(Samples.class.getResource("/plans/" + name), name);
	}

	/** Where the project made of the plans is in the product. */
	public static URL project() {
		return Objects.requireNonNull(Samples.class.getResource(PROJECT), PROJECT);
	}

	/**
	 * Copies the project.
	 *
	 * @param target the copy to be
	 * @throws FileAlreadyExistsException when there is a file of that name: it may hold a person's work
	 * @throws IOException when it cannot be written
	 */
	public static void copyProject(Path target) throws IOException {
		copy(project(), target);
	}

	/** Copies the text of a plan; see {@link #copyProject}. */
	public static void copyPlan(String name, Path target) throws IOException {
		copy(plan(name), target);
	}

	private static void copy(URL source, Path target) throws IOException {
		try (InputStream in = source.openStream()) {
			Files.copy(in, target);
		}
	}
}
