package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.Impact.Item;
import org.planwright.core.project.Impact.Kind;

class ImpactTest {

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;

	@Test
	void everythingThatSpeaksOfARowIsFoundInAllPlans() {
		Impact impact = Impact.of(session, List.of(sample.stations));
		assertEquals(List.of(sample.link), statements(impact, Kind.LINK));
		assertEquals(List.of(sample.mention), statements(impact, Kind.MENTION));
		assertEquals(1, impact.of(Kind.ALIGNMENT).size());
		assertEquals(1, impact.of(Kind.OBSERVATION).size());
		assertEquals(1, impact.of(Kind.WAIVER).size());
		assertTrue(impact.items().stream().allMatch(item -> item.subject() == sample.stations));
	}

	@Test
	void wordsThatProveALinkCountForTheirParagraphOnly() {
		Impact impact = Impact.of(session, List.of(sample.paragraph));
		assertEquals(List.of(sample.link), statements(impact, Kind.EVIDENCE));
		assertEquals(List.of(), impact.of(Kind.MENTION), "its own figures are part of it");
		assertSame(sample.paragraph, impact.of(Kind.EVIDENCE).getFirst().subject());
	}

	@Test
	void aPlanHangsOnWhatAnswersToIt() {
		Impact impact = Impact.of(session, List.of(sample.national));
		assertEquals(List.of(sample.province), statements(impact, Kind.UPPER));
		assertEquals(1, impact.of(Kind.ALIGNMENT).size(), "the lower plan's alignment with a row of it");
		assertSame(sample.province, impact.of(Kind.ALIGNMENT).getFirst().plan());
		assertTrue(Impact.of(session, List.of(sample.province)).isEmpty(), "what only the plan itself says of its parts goes with it");
	}

	@Test
	void whatIsGoneAfterDeletingIsWhatWasFound() {
		List<Item> before = Impact.of(session, List.of(sample.stations)).items();
		session.edit("删除", sample.stations, () -> EcoreUtil.remove(sample.stations));
		before.stream().filter(item -> item.kind() != Kind.MENTION).forEach(item -> assertTrue(session.find(item.statement().getId()).isEmpty(), item::toString));
		assertEquals(null, sample.mention.getIndicator());
		session.undo();
		assertEquals(before, Impact.of(session, List.of(sample.stations)).items());
	}

	private static List<Object> statements(Impact impact, Kind kind) {
		return impact.of(kind).stream().<Object>map(Item::statement).toList();
	}
}
