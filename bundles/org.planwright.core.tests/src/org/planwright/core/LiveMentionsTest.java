package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Mention;
import org.planwright.model.PlanFactory;

class LiveMentionsTest {

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final LiveMentions mentions = new LiveMentions(session);

	private Mention only(String text) {
		List<Mention> found = mentions.read(sample.paragraph, text);
		assertEquals(1, found.size(), () -> text + ": " + found);
		return found.getFirst();
	}

	@Test
	void aTypedFigureIsTiedToTheIndicatorThatItNames() {
		Mention mention = only("到2025年，全省5G基站数达到20万个。");
		assertSame(sample.stations, mention.getIndicator());
		TextEdits edits = new TextEdits(session, mentions);
		int end = sample.paragraph.getText().length();
		edits.replace(sample.paragraph, end, end, "全省5G基站数达到20万个。");
		Mention typed = sample.paragraph.getMentions().getLast();
		assertSame(sample.stations, typed.getIndicator());
		assertEquals(sample.paragraph.getText().substring(typed.getStart(), typed.getEnd()), typed.getQuote());
	}

	@Test
	void anEditedIndicatorIsKnownByItsNewName() {
		assertNull(only("全省电子围栏数达到20万个。").getIndicator());
		new IndicatorEdits(session).set(sample.stations, IndicatorField.NAME, "电子围栏数");
		assertSame(sample.stations, only("全省电子围栏数达到20万个。").getIndicator());
		session.undo();
		assertNull(only("全省电子围栏数达到20万个。").getIndicator());
	}

	@Test
	void aDeletedIndicatorIsKnownNoMore() {
		only("全省5G基站数达到20万个。");
		new IndicatorEdits(session).delete(List.of(sample.stations));
		assertNull(only("全省5G基站数达到20万个。").getIndicator());
		session.undo();
		assertSame(sample.stations, only("全省5G基站数达到20万个。").getIndicator());
	}

	@Test
	void wordsThatStandNowhereHaveNoFigures() {
		assertEquals(List.of(), mentions.read(PlanFactory.eINSTANCE.createParagraph(), "全省5G基站数达到20万个。"));
	}
}
