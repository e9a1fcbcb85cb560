package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__BASELINE;
import static org.planwright.model.PlanPackage.Literals.INDICATOR__TARGET;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Indicator;

class UnsavedChangesTest {

	@TempDir
	private Path folder;

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final IndicatorEdits edits = new IndicatorEdits(session);

	@BeforeEach
	void save() throws ProjectFileException {
		session.saveAs(folder.resolve("a.plan"));
	}

	private boolean targetIsMarked() {
		return session.unsavedChanges().touches(sample.stations, INDICATOR__TARGET);
	}

	@Test
	void nothingIsMarkedAfterSaving() {
		assertTrue(session.unsavedChanges().isEmpty());
		assertFalse(session.unsavedChanges().isNew(sample.stations));
	}

	@Test
	void anEditMarksWhatItTouchedAndUndoTakesTheMarkAway() {
		edits.set(sample.stations, IndicatorField.TARGET, "21");
		assertTrue(targetIsMarked());
		assertTrue(session.unsavedChanges().touches(sample.stations));
		assertFalse(session.unsavedChanges().touches(sample.stations, INDICATOR__BASELINE));
		assertFalse(session.unsavedChanges().touches(sample.villages));
		session.undo();
		assertFalse(targetIsMarked());
		session.redo();
		assertTrue(targetIsMarked());
	}

	@Test
	void savingTakesTheMarksAwayAndUndoingBehindItMarksAgain() throws ProjectFileException {
		edits.set(sample.stations, IndicatorField.TARGET, "21");
		session.save();
		assertFalse(targetIsMarked());
		session.undo();
		assertTrue(targetIsMarked(), "the file says 21, the screen 20");
	}

	@Test
	void whatWasAddedIsNewWithAllThatStandsInIt() {
		Indicator row = edits.insertAfter(sample.villages);
		edits.set(row, IndicatorField.TARGET, "5");
		assertTrue(session.unsavedChanges().isNew(row));
		assertTrue(session.unsavedChanges().isNew(row.getTarget()));
		assertFalse(session.unsavedChanges().isNew(sample.villages));
	}

	@Test
	void whatWasDeletedBeforeTheSaveIsNewWhenUndoBringsItBack() throws ProjectFileException {
		edits.delete(List.of(sample.villages));
		session.save();
		session.undo();
		assertTrue(session.unsavedChanges().isNew(sample.villages));
	}

	@Test
	void whenTheSaveMarkIsOutOfReachTheEditsThatCanBeUndoneCount() throws ProjectFileException {
		edits.set(sample.stations, IndicatorField.TARGET, "21");
		session.save();
		session.undo();
		edits.set(sample.stations, IndicatorField.BASELINE, "7");
		assertTrue(session.unsavedChanges().touches(sample.stations, INDICATOR__BASELINE));
	}
}
