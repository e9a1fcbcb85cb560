package org.planwright.core.project.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.planwright.core.Figures;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Figure;
import org.planwright.model.NamePair;
import org.planwright.model.PlanFactory;
import org.planwright.model.ReferenceFigure;
import org.planwright.model.Relation;

/** What a project knows beside its plans: figures of regions, and names that belong together. Each call is one edit. */
public final class ReferenceEdits {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final ProjectSession session;

	public ReferenceEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * A reference figure as somebody wrote it.
	 *
	 * @param stored the figure that it takes the place of; null for a new one
	 * @param year its year; 0 when not said
	 */
	public record Line(ReferenceFigure stored, String name, String region, String value, String unit, int year, String source) {
	}

	/** Writes the reference figures, in place of those that were there. Those that stay keep their identity. */
	public void writeFigures(List<Line> lines) {
		session.edit(Messages.text("edit.references"), session.project(), () -> {
			List<ReferenceFigure> all = new ArrayList<>();
			for (Line line : lines) {
				ReferenceFigure reference = line.stored() == null ? MAKE.createReferenceFigure() : line.stored();
				set(reference, line);
				all.add(reference);
			}
			if (!session.project().getReferences().equals(all)) {
				session.project().getReferences().retainAll(all);
				for (int i = 0; i < all.size(); i++) {
					if (all.get(i).eContainer() == null) {
						session.project().getReferences().add(i, all.get(i));
					} else {
						session.project().getReferences().move(i, all.get(i));
					}
				}
			}
		});
	}

	private static void set(ReferenceFigure reference, Line line) {
		setIfOther(reference.getName(), line.name(), reference::setName);
		setIfOther(reference.getRegion(), line.region(), reference::setRegion);
		setIfOther(reference.getSource(), line.source(), reference::setSource);
		Figure figure = reference.getFigure();
		boolean same = figure != null && figure.getText().equals(line.value()) && Objects.equals(blank(figure.getUnit()), blank(line.unit()))
				&& figure.getYear() == line.year();
		if (!same) {
			Figure read = Figures.read(line.value(), null);
			if (read != null) {
				read.setYear(line.year());
				if (!blank(line.unit()).isEmpty()) {
					read.setUnit(line.unit().strip());
				}
			}
			reference.setFigure(read);
		}
	}

	private static void setIfOther(String before, String typed, Consumer<String> setter) {
		String now = blank(typed);
		if (!blank(before).equals(now)) {
			setter.accept(now.isEmpty() ? null : now);
		}
	}

	private static String blank(String text) {
		return text == null ? "" : text.strip();
	}

	/**
	 * Two names as somebody judged them.
	 *
	 * @param stored the line that it takes the place of; null for a new one
	 */
	public record Names(NamePair stored, String upper, String lower, Relation relation) {
	}

	/** Writes the table of names, in place of the one that was there. */
	public void writeNames(List<Names> lines, String author) {
		session.edit(Messages.text("edit.names"), session.project(), () -> {
			List<NamePair> all = new ArrayList<>();
			for (Names line : lines) {
				NamePair pair = line.stored() == null ? MAKE.createNamePair() : line.stored();
				boolean same = line.stored() != null && line.upper().equals(pair.getUpper()) && line.lower().equals(pair.getLower())
						&& line.relation() == pair.getRelation();
				if (!same) {
					pair.setUpper(line.upper().strip());
					pair.setLower(line.lower().strip());
					pair.setRelation(line.relation());
					pair.setAuthor(author.isBlank() ? null : author.strip());
					pair.setCreated(session.now().toString());
				}
				all.add(pair);
			}
			if (!session.project().getNamePairs().equals(all)) {
				session.project().getNamePairs().clear();
				session.project().getNamePairs().addAll(all);
			}
		});
	}
}
