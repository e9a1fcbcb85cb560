package org.planwright.ui.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.core.project.edit.PlanEdits.Field;
import org.planwright.model.Plan;
import org.planwright.samples.Samples;
import org.planwright.ui.importing.ImportDraft;
import org.planwright.ui.importing.ImportFile;
import org.planwright.ui.importing.ImportFile.State;
import org.planwright.ui.importing.UpperChoice;

class ImportDraftTest {

	@TempDir
	private Path folder;
	private final ProjectSession session = ProjectSession.create("测试");
	private final ImportDraft draft = new ImportDraft(Runnable::run, Runnable::run);

	@Test
	void severalDocumentsBecomePlansByOneEditAndABadOneDoesNotStopThem() throws IOException {
		draft.add(List.of(Documents.real(folder, Samples.HUNAN), Documents.broken(folder, "送审稿.docx"),
				Documents.real(folder, Samples.ZHEJIANG, "浙江.txt", Charset.forName("GB18030"))));
		assertEquals(List.of(State.READY, State.REFUSED, State.READY), draft.files().stream().map(ImportFile::state).toList());
		assertTrue(draft.files().get(1).problem().contains("另存为"), draft.files().get(1).problem());
		assertEquals("GB18030", draft.files().get(2).text().orElseThrow().charset());
		draft.read();
		List<Plan> plans = draft.insertInto(session);

		assertEquals(List.of("湖南", "浙江"), plans.stream().map(Plan::getRegion).toList());
		assertEquals(plans, session.project().getPlans());
		assertEquals("导入“湖南信息通信业发展规划（2021—2025年）”等 2 份规划", session.undoLabel().orElseThrow());
		session.undo();
		assertEquals(List.of(), session.project().getPlans());
		assertFalse(session.canUndo());
		session.redo();
		assertEquals(plans, session.project().getPlans());
	}

	@Test
	void whatWasCorrectedIsInserted() throws IOException {
		ImportFile file = read(Documents.real(folder, Samples.HUNAN));
		Plan reviewed = file.review().orElseThrow().plan();
		new PlanEdits(file.review().orElseThrow().session()).set(reviewed, Field.TITLE, "湖南省信息通信业“十四五”发展规划");
		Plan inserted = draft.insertInto(session).getFirst();
		assertEquals("湖南省信息通信业“十四五”发展规划", inserted.getTitle());
		assertNotSame(reviewed, inserted);
		assertEquals(reviewed.getId(), inserted.getId());
		assertEquals(24, file.review().orElseThrow().counts().indicators());
		file.review().orElseThrow().session().undo();
		assertEquals("湖南信息通信业发展规划（2021—2025年）", reviewed.getTitle());
		assertEquals("湖南省信息通信业“十四五”发展规划", inserted.getTitle());
	}

	@Test
	void readingCanBeStoppedAndTakenUpAgain() throws IOException {
		Queue<Runnable> waiting = new ArrayDeque<>();
		ImportDraft slow = new ImportDraft(waiting::add, Runnable::run);
		slow.add(List.of(Documents.real(folder, Samples.HUNAN)));
		waiting.remove().run();
		slow.read();
		assertTrue(slow.isBusy());
		slow.cancel();
		waiting.remove().run();
		assertEquals(State.STOPPED, slow.files().getFirst().state());
		assertFalse(slow.canInsert());
		slow.read();
		waiting.remove().run();
		assertEquals(State.READ, slow.files().getFirst().state());
		assertTrue(slow.canInsert());
	}

	@Test
	void anotherCharacterSetIsReadAnew() throws IOException {
		ImportFile file = read(Documents.real(folder, Samples.HUNAN));
		String words = file.text().orElseThrow().lines().getFirst().text();
		draft.setCharset(file, Charset.forName("GB18030"));
		assertEquals(State.READY, file.state());
		assertTrue(file.review().isEmpty());
		assertNotEquals(words, file.text().orElseThrow().lines().getFirst().text());
		draft.setCharset(file, null);
		assertEquals(words, file.text().orElseThrow().lines().getFirst().text());
	}

	@Test
	void aDocumentThatWasMendedCanBeTriedAgain() throws IOException {
		Path path = Documents.text(folder, "规划.txt", "", StandardCharsets.UTF_8);
		draft.add(List.of(path, path));
		ImportFile file = draft.files().getFirst();
		assertEquals(1, draft.files().size());
		assertEquals(State.REFUSED, file.state());
		assertFalse(draft.canRead());
		Files.writeString(path, "湖南省规划\n一、发展基础\n网络能力增强。\n");
		draft.retry(file);
		assertEquals(State.READY, file.state());
		assertTrue(draft.canRead());
	}

	@Test
	void theUpperPlanIsFoundByItsLevelUnlessAPersonSaysOtherwise() throws IOException {
		ImportDraft before = new ImportDraft(Runnable::run, Runnable::run);
		before.add(List.of(Documents.real(folder, Samples.NATIONAL)));
		before.read();
		Plan national = before.insertInto(session).getFirst();

		ImportFile hunan = read(Documents.real(folder, Samples.HUNAN));
		assertSame(national, draft.expectedUpper(hunan, session.project().getPlans()).orElseThrow());
		assertSame(national, draft.insertInto(session).getFirst().getUpper());
		session.undo();

		hunan.setUpper(new UpperChoice.None());
		assertNull(draft.insertInto(session).getFirst().getUpper());
		session.undo();

		ImportFile zhejiang = read(Documents.real(folder, Samples.ZHEJIANG));
		hunan.setUpper(new UpperChoice.Chosen(zhejiang.review().orElseThrow().plan()));
		List<Plan> plans = draft.insertInto(session);
		assertSame(plans.get(1), plans.get(0).getUpper());
		assertSame(national, plans.get(1).getUpper());
		session.undo();

		zhejiang.setUpper(new UpperChoice.Chosen(hunan.review().orElseThrow().plan()));
		List<Plan> circle = draft.insertInto(session);
		assertNull(circle.get(1).getUpper(), "nobody answers to who answers to him");
	}

	@Test
	void aDocumentThatIsLeftOutIsNobodysUpperPlan() throws IOException {
		ImportFile hunan = read(Documents.real(folder, Samples.HUNAN));
		ImportFile national = read(Documents.real(folder, Samples.NATIONAL));
		hunan.setUpper(new UpperChoice.Chosen(national.review().orElseThrow().plan()));
		draft.remove(List.of(national));
		assertEquals(UpperChoice.AUTOMATIC, hunan.upper());
		assertNull(draft.insertInto(session).getFirst().getUpper());
	}

	private ImportFile read(Path path) {
		draft.add(List.of(path));
		draft.read();
		ImportFile file = draft.files().getLast();
		assertEquals(State.READ, file.state(), file.problem());
		return file;
	}
}
