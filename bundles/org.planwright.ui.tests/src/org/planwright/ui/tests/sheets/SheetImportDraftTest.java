package org.planwright.ui.tests.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.SheetRowImport;
import org.planwright.core.SheetTables;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.source.WorkbookFile;
import org.planwright.model.Plan;
import org.planwright.ui.sheets.SheetImportDraft;

/** What a person says of the rows of somebody's sheet. */
class SheetImportDraftTest {

	private static final SheetImportDraft.Memory NO_MEMORY = new SheetImportDraft.Memory() {
		@Override
		public String recall(String fingerprint) {
			return "";
		}

		@Override
		public void keep(String fingerprint, String said) {
			// Every sheet is the first.
		}
	};

	@TempDir
	private Path folder;
	private final ProjectSession session = ProjectSession.create("表");

	private SheetImportDraft draft(String name, String rows) throws IOException {
		Path file = Files.writeString(folder.resolve(name), rows.replace('|', ','));
		return new SheetImportDraft(WorkbookFile.read(file).orElseThrow(), session, NO_MEMORY);
	}

	private List<String> targets(Plan plan) {
		return SheetTables.indicators(plan).rows().stream().map(row -> row.cells().get(2) + " " + row.cells().get(5)).toList();
	}

	/** Two parts of one name: each is an answer of its own, told by its order, its whole and its unit. */
	@Test
	void indicatorsOfOneNameAreToldApart() throws IOException {
		Plan plan = draft("规划.csv", """
				类别|序号|指标名称|单位|2020年|2025年|属性
				设施|1|5G基站数|万个|5|26|约束性
				设施|2|其中：县域|万个|1|10|约束性
				设施|3|5G用户普及率|%|15|56|预期性
				设施|4|其中：县域|%|10|40|预期性
				""").insert();
		SheetImportDraft draft = draft("更新.csv", """
				指标名称|2025年目标
				5G基站数|26
				县域|45
				""");
		assertEquals(plan, draft.plan().orElseThrow());
		assertEquals(List.of("不导入", "作为新指标", "5G基站数", "县域（1 · 5G基站数 · 万个）", "5G用户普及率", "县域（2 · 5G用户普及率 · %）"), draft.answers());
		SheetRowImport row = draft.rows().orElseThrow().rows().getLast();
		assertTrue(row.isUnclear());
		assertFalse(draft.isAnswer("县域"));
		draft.answer(row, "县域（2 · 5G用户普及率 · %）");
		assertEquals("县域（2 · 5G用户普及率 · %）", draft.answer(draft.rows().orElseThrow().rows().getLast()));
		assertEquals("", draft.problem());
		draft.insert();
		assertEquals(List.of("5G基站数 26", "其中：县域 10", "5G用户普及率 56", "其中：县域 45"), targets(plan));
		session.undo();
		assertEquals(List.of("5G基站数 26", "其中：县域 10", "5G用户普及率 56", "其中：县域 40"), targets(plan));
	}
}
