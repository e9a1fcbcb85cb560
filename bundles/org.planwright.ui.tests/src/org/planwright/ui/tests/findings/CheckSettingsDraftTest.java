package org.planwright.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Rule;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Rules;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.ui.findings.CheckSettingsDraft;

/** Settings of the checks while they are being changed, and as an edit of the project. */
class CheckSettingsDraftTest {

	private final Rule growth = Rules.find("R1").orElseThrow();
	private final RuleParameter points = growth.parameters().stream().filter(parameter -> parameter.name().equals("about-points")).findFirst().orElseThrow();
	private final ProjectSession session = ProjectSession.create("x");

	private CheckSettingsDraft draft() {
		return new CheckSettingsDraft(List.of(growth), CheckSettings.of(session.project()));
	}

	@Test
	void onlyWhatDiffersIsKept() {
		CheckSettingsDraft draft = draft();
		assertEquals("0.5", draft.text(points));
		assertEquals(Map.of(), draft.changes());
		draft.setText(points, "1");
		draft.setOn(growth, false);
		Map<String, Optional<String>> changes = Map.of("check.R1.off", Optional.of("true"), "check.R1.about-points", Optional.of("1"));
		assertEquals(changes, draft.changes());
		new SettingEdits(session).set(draft.changes());
		assertFalse(CheckSettings.of(session.project()).isOn(growth));
		assertEquals("1", CheckSettings.of(session.project()).value(points).toPlainString());
		CheckSettingsDraft again = draft();
		assertFalse(again.isOn(growth));
		again.reset();
		assertEquals(Map.of("check.R1.off", Optional.empty(), "check.R1.about-points", Optional.empty()), again.changes());
		new SettingEdits(session).set(again.changes());
		assertEquals(List.of(), session.project().getSettings());
		session.undo();
		assertFalse(CheckSettings.of(session.project()).isOn(growth));
		session.undo();
		assertEquals(List.of(), session.project().getSettings());
		assertFalse(session.canUndo());
	}

	@Test
	void numbersOutOfRangeAndWordsAreNotTaken() {
		CheckSettingsDraft draft = draft();
		for (String bad : List.of("11", "-0.1", "半", "1e3", "1.")) {
			draft.setText(points, bad);
			assertFalse(draft.isValid(points), bad);
			assertFalse(draft.isValid(), bad);
		}
		for (String good : List.of("0", "10", "0.25", "")) {
			draft.setText(points, good);
			assertTrue(draft.isValid(), good);
		}
		assertEquals(Map.of(), draft.changes(), "an empty field means the standard");
	}

	@Test
	void aValueThatStandsThereAlreadyIsNoEdit() {
		SettingEdits edits = new SettingEdits(session);
		edits.set(Map.of("check.R1.off", Optional.of("true")));
		session.undo();
		edits.set(Map.of("check.R1.off", Optional.empty()));
		assertFalse(session.canUndo());
	}
}
