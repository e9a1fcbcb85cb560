package org.planwright.testkit.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;

/** The four real plans as the product reads them. */
public final class RealPlans {

	private RealPlans() {
	}

	/** All of them, the national one first, each read anew and part of nothing. */
	public static List<Plan> all() {
		return Samples.plans().stream().map(RealPlans::read).toList();
	}

	/**
	 * Reads one of them anew.
	 *
	 * @param name its name in {@link Samples}
	 */
	public static Plan read(String name) {
		try (InputStream in = Samples.plan(name).openStream()) {
			return new PlanAssembler(Ids::fresh).read(SourceText.decode(name, in.readAllBytes()), ReadingProgress.NONE).plan();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
