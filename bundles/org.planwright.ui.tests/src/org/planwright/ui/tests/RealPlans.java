package org.planwright.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/** Projects made of the real plans that are shipped with the product. */
public final class RealPlans {

	private RealPlans() {
	}

	/**
	 * A project of some of the plans.
	 *
	 * @param names of {@code national}, {@code zhejiang}, {@code hunan}, {@code guizhou}
	 */
	public static ProjectSession open(String... names) {
		ProjectSession session = ProjectSession.create("real plans");
		List<Plan> plans = new ArrayList<>();
		for (String name : names) {
			plans.add(read(name));
		}
		PlanInsertion.insert(session, plans);
		return session;
	}

	private static Plan read(String name) {
		try {
			byte[] bytes = Files.readAllBytes(Path.of("..", "org.planwright.samples", "plans", name + ".txt"));
			return new PlanAssembler(Ids::fresh).read(SourceText.decode(name + ".txt", bytes), ReadingProgress.NONE).plan();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The first plan of a project. */
	public static Plan plan(ProjectSession session) {
		return session.project().getPlans().getFirst();
	}

	/** The indicator of that name. */
	public static Indicator indicator(EObject root, String name) {
		return all(root, Indicator.class).filter(row -> name.equals(row.getName())).findFirst().orElseThrow();
	}

	/** The first section whose title has these words. */
	public static Section section(EObject root, String words) {
		return all(root, Section.class).filter(section -> Objects.requireNonNullElse(section.getTitle(), "").contains(words)).findFirst().orElseThrow();
	}

	/** The first box whose title has these words. */
	public static KeyProject box(EObject root, String words) {
		return all(root, KeyProject.class).filter(box -> Objects.requireNonNullElse(box.getTitle(), "").contains(words)).findFirst().orElseThrow();
	}

	/** The first passage that has these words. */
	public static Passage passage(EObject root, String words) {
		return all(root, Passage.class).filter(passage -> Objects.requireNonNullElse(passage.getText(), "").contains(words)).findFirst().orElseThrow();
	}

	/** All objects of a type, in the order of the document. */
	public static <T extends EObject> Stream<T> all(EObject root, Class<T> type) {
		List<T> found = new ArrayList<>();
		root.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && object instanceof Identified) {
				found.add(type.cast(object));
			}
		});
		return found.stream();
	}
}
