package org.planwright.ui.references;

import java.util.Objects;
import java.util.Optional;

import org.planwright.core.Figures;
import org.planwright.core.project.edit.ReferenceEdits;
import org.planwright.model.Figure;
import org.planwright.model.ReferenceFigure;

/** A reference figure while somebody writes it. Words that are no numbers stay as they were typed. */
final class ReferenceLine {

	final ReferenceFigure stored;
	String name = "";
	String region = "";
	String value = "";
	String unit = "";
	String year = "";
	String source = "";

	/** An empty line. */
	ReferenceLine() {
		stored = null;
	}

	/** What the project says. */
	ReferenceLine(ReferenceFigure reference) {
		stored = reference;
		name = said(reference.getName());
		region = said(reference.getRegion());
		source = said(reference.getSource());
		Figure figure = reference.getFigure();
		if (figure != null) {
			value = said(figure.getText());
			unit = said(figure.getUnit());
			year = figure.getYear() == 0 ? "" : Integer.toString(figure.getYear());
		}
	}

	private static String said(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	boolean isBlank() {
		return (name + region + value + unit + year + source).isBlank();
	}

	/** Whether the value is a number. */
	boolean hasNumber() {
		return Figures.fromModel(Figures.read(value, null)).hasValue();
	}

	/** The year; 0 where none was written, empty where it is none. */
	Optional<Integer> yearNumber() {
		String plain = year.strip().replaceFirst("\\s*年$", "");
		return plain.isEmpty() ? Optional.of(0) : plain.matches("(19|20|21)\\d\\d") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
	}

	/** The line as it is kept. */
	ReferenceEdits.Line written() {
		return new ReferenceEdits.Line(stored, name.strip(), region.strip(), value.strip(), unit.strip(), yearNumber().orElse(0), source.strip());
	}
}
