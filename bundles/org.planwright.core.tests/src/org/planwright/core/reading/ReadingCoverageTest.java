package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.core.reading.source.LeftOut;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.Mention;
import org.planwright.model.ReadingNote;
import org.planwright.model.SourceDocument;

/** Nothing of a document gets lost: what is not in the plan's text is listed as left out. */
class ReadingCoverageTest {

	/** What may be lost: the colons behind labels, the numbers of notes. A layout of a page has more of them than a plan. */
	private static final double LEAST_OF_PLAN = 0.995;
	private static final double LEAST_OF_LAYOUT = 0.985;

	static Stream<String> documents() {
		return Stream.concat(ReadingFiles.PLANS.stream(), ReadingFiles.LAYOUTS.stream());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyCharacterIsInThePlanOrListedAsLeftOut(String name) {
		SourceText source = ReadingFiles.source(name);
		ReadResult result = new PlanAssembler(() -> "id").read(source, ReadingProgress.NONE);
		Map<Character, Integer> kept = new HashMap<>();
		result.plan().eAllContents().forEachRemaining(object -> collect(object, kept));
		collect(result.plan(), kept);
		result.leftOut().forEach(piece -> count(piece.text(), kept));
		int all = 0;
		int found = 0;
		StringBuilder lost = new StringBuilder();
		for (SourceLine line : source.lines()) {
			for (char c : line.text().toCharArray()) {
				if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
					continue;
				}
				all++;
				if (kept.merge(c, -1, Integer::sum) >= 0) {
					found++;
				} else {
					lost.append(c);
				}
			}
		}
		double share = (double) found / all;
		assertTrue(share >= (ReadingFiles.PLANS.contains(name) ? LEAST_OF_PLAN : LEAST_OF_LAYOUT), () -> "only %.4f of %s is kept; lost: %s".formatted(share, name, lost));
	}

	/** The words of an object, its repeated categories and derived figures aside. */
	private static void collect(EObject object, Map<Character, Integer> kept) {
		if (object instanceof Mention || object.eContainer() instanceof Mention || object instanceof ReadingNote || object instanceof SourceDocument) {
			return;
		}
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getName().equals("id") || attribute.getName().equals("name")) {
				continue;
			}
			Object value = object.eGet(attribute);
			if (value instanceof IndicatorAttribute printed) {
				count(printed == IndicatorAttribute.EXPECTED ? "预期性" : printed == IndicatorAttribute.BINDING ? "约束性" : "", kept);
			} else if (value instanceof String words) {
				count(words, kept);
			} else if (value instanceof List<?> list) {
				list.forEach(element -> count(element.toString(), kept));
			}
		}
	}

	private static void count(String words, Map<Character, Integer> kept) {
		for (char c : words.toCharArray()) {
			kept.merge(c, 1, Integer::sum);
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyLineIsInTheReachOfABlockOrListedAsLeftOut(String name) {
		SourceText source = ReadingFiles.source(name);
		var structure = new PlanTextReader().read(source);
		boolean[] reached = new boolean[source.lineCount() + 2];
		structure.leftOut().stream().map(LeftOut::line).forEach(line -> reached[line] = true);
		structure.body().flatten().forEach(division -> {
			if (division.level() > 0) {
				mark(reached, division.title().firstLine(), division.title().lastLine());
				mark(reached, division.line(), division.label() == null ? division.line() : division.label().lastLine());
			}
			division.blocks().forEach(block -> mark(reached, block.firstLine(), block.lastLine()));
		});
		List<Integer> missed = source.lines().stream().filter(line -> !line.text().isBlank() && !reached[line.number()]).map(SourceLine::number).toList();
		assertTrue(missed.isEmpty(), () -> "lines of " + name + " that nothing was made of: " + missed);
	}

	private static void mark(boolean[] reached, int first, int last) {
		for (int line = Math.min(first, last); line <= Math.max(first, last); line++) {
			reached[line] = true;
		}
	}
}
