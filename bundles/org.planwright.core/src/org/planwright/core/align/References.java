package org.planwright.core.align;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.Figures;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Unit;
import org.planwright.model.ReferenceFigure;

/** What the project knows of regions, such as their population, and by which totals become quantities per head. Equal when they say the same. */
public final class References {

	/** Nothing is known. */
	public static final References NONE = new References(List.of());

	/**
	 * A figure of a region.
	 *
	 * @param id id of the reference figure
	 * @param name what it is, such as 常住人口
	 * @param region whose
	 * @param year of which year; 0 when not said
	 * @param source where it comes from; empty when not said
	 * @param figure as printed
	 * @param unit its unit
	 */
	public record Known(String id, String name, String region, int year, String source, PrintedFigure figure, Unit unit) {

		public Known {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(region, "region");
			Objects.requireNonNull(figure, "figure");
			Objects.requireNonNull(unit, "unit");
		}
	}

	private static final String POPULATION = "人口";
	private static final Unit PERSON = Unit.parse("人");

	private final List<Known> all;

	private References(List<Known> all) {
		this.all = List.copyOf(all);
	}

	/** The figures of a project; what has no number is left out. */
	public static References of(List<ReferenceFigure> figures) {
		return new References(figures.stream().filter(each -> each.getFigure() != null && each.getFigure().getValue() != null && each.getName() != null)
				.map(References::known).toList());
	}

	private static Known known(ReferenceFigure reference) {
		return new Known(reference.getId(), reference.getName(), Objects.requireNonNullElse(reference.getRegion(), ""),
				reference.getFigure().getYear(), Objects.requireNonNullElse(reference.getSource(), ""), Figures.fromModel(reference.getFigure()),
				Unit.parse(reference.getFigure().getUnit()));
	}

	/** All of them, in the order of the project. */
	public List<Known> all() {
		return all;
	}

	/** The population of a region in a year, or the one known of the year nearest to it. */
	public Optional<Known> population(String region, int year) {
		return all.stream().filter(known -> known.name().contains(POPULATION) && known.region().equals(region) && people(known).isPresent())
				.min((one, other) -> Integer.compare(Math.abs(one.year() - year), Math.abs(other.year() - year)));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof References references && all.equals(references.all);
	}

	@Override
	public int hashCode() {
		return all.hashCode();
	}

	/** A population in persons; empty where its unit does not count people. */
	static Optional<Quantity> people(Known population) {
		Unit unit = population.unit();
		if (unit.dimension() != Dimension.COUNT || !unit.speaksOf(PERSON)) {
			return Optional.empty();
		}
		BigDecimal factor = unit.factor();
		return Quantity.of(population.figure())
				.map(quantity -> new Quantity(quantity.figure(), quantity.value().multiply(factor), quantity.interval().times(factor)));
	}
}
