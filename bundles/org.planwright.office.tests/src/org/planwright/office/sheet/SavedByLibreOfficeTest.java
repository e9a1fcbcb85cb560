package org.planwright.office.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.Messages;
import org.planwright.core.RegisterDocument;
import org.planwright.core.RemarkTable;
import org.planwright.core.ReturnGround;
import org.planwright.core.SheetTables;
import org.planwright.core.VerdictReturns;
import org.planwright.core.align.AlignMemory;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.VerdictTable;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;
import org.planwright.core.report.SheetTable.Column;
import org.planwright.core.report.SheetTable.Row;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Plan;
import org.planwright.office.Written;
import org.planwright.testkit.plans.RealPlans;

/** Every kind of table of all four plans, opened and saved by LibreOffice: no cell says anything else. */
class SavedByLibreOfficeTest {

	@TempDir
	private Path folder;

	private final ProjectSession session = ProjectSession.create("往返");
	private final List<Plan> plans = RealPlans.all();
	private Locale before;

	@BeforeEach
	void begin() {
		before = Messages.locale();
		Messages.use(Locale.SIMPLIFIED_CHINESE);
		PlanInsertion.insert(session, plans);
		plans.stream().skip(1).forEach(plan -> {
			new PlanEdits(session).setUpper(plan, plans.getFirst());
			new CommentEdits(session).add(plan, "=目标偏低\n请核", "市经信局");
			new OpinionEdits(session).add(plan, null, null, "1、总体可行", "李四");
		});
		new CommentEdits(session).add(session.project(), "007", "张三");
	}

	@AfterEach
	void end() {
		Messages.use(before);
	}

	@Test
	void everyKindOfTableSaysWhatItSaid() throws IOException {
		ReturnGround ground = ReturnGround.of(plans);
		List<SheetTable> tables = new ArrayList<>();
		plans.forEach(plan -> tables.addAll(SheetTables.of(plan, ground)));
		tables.add(RemarkTable.of(null, CommentThread.ofProjectOnly(session.project())));
		tables.add(overall(plans.getFirst(), plans.get(1)));
		tables.addAll(SheetTables.of(RegisterDocument.of("四份规划", CommentThread.of(session.project()), ZonedDateTime.now(), "规划匠 1")));
		Resaved.assertUnchanged(Files.write(folder.resolve("全部.xlsx"), Written.xlsx(tables)), tables.size());
	}

	/** As the window gives 衔接总表 out. */
	private static SheetTable overall(Plan upper, Plan lower) {
		PlanAlignment alignment = new AlignMemory().align(upper, lower, PlanAlignment.Grounds.NONE);
		VerdictTable verdicts = VerdictTable.of(alignment.upper(), List.of(alignment));
		List<Column> columns = List.of(new Column("name", "指标", Align.START, 12), new Column(VerdictReturns.key(lower.getId()), "下级", Align.START, 8), new Column("target", "目标", Align.END, 5));
		return new SheetTable("衔接总表", "衔接总表", upper.getId(), columns, 0, verdicts.rows().stream()
				.map(row -> new Row(row.id(), List.of(row.name(), verdicts.cell(row.id(), lower.getId()).map(cell -> "▲ " + cell.value()).orElse(""), row.target().text()))).toList(),
				List.of());
	}
}
