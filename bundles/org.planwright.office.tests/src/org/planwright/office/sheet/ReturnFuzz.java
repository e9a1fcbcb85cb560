package org.planwright.office.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.ReturnGround;
import org.planwright.core.ReturnImport;
import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnReader;
import org.planwright.core.ReturnedTable;
import org.planwright.core.SheetTables;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.sheet.SheetRow;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Plan;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/**
 * Target of fuzzing: a workbook that went out, worked on as the bytes say: cells written, rows and columns moved, copied and deleted, heads and
 * what is hidden changed. Whatever was done, what came back is told; what is proposed and what a person may choose is taken over, and undone.
 * See docs/build.md.
 */
public final class ReturnFuzz {

	private static final String PLAN = "%s“十四五”信息通信业发展规划\n\n一、发展目标\n\n到2025年，5G基站数达到%d万个。\n\n专栏1 主要指标\n\n| 指标 | 单位 | 2020年 | 2025年 | 属性 |\n| --- | --- | --- | --- | --- |\n"
			+ "| 5G基站数 | 万个 | 6 | %d | 预期性 |\n| 5G用户普及率 | %% | 15 | %d | 约束性 |\n| 光缆线路长度 | 万公里 | 1 | 0.5 | 预期性 |\n\n"
			+ "二、主要任务\n\n（一）加快5G网络建设。\n\n推进5G网络覆盖。\n\n（二）提升服务水平。\n\n改进服务。\n";
	private static final List<String> WORDS = List.of("", "高于", "低于", "▼", "已确认", "已否决", "存疑", "相同", "口径不同", "采纳", "已处理", "未处理", "约束性", "≥90", "12.5", "2025年6月", "王五", "理由",
			"planwright.id", "planwright.table.0", "5G基站数", "名称", "结论", "row", "0");
	private static final ProjectSession SESSION = session();
	private static final Workbook SENT = sent();

	private ReturnFuzz() {
	}

	private static Plan plan(String name, int stations) {
		AtomicInteger ids = new AtomicInteger();
		return new PlanAssembler(() -> name + ids.incrementAndGet())
				.read(SourceText.decode(name + ".txt", PLAN.formatted(name, stations, stations, stations).getBytes(StandardCharsets.UTF_8)), ReadingProgress.NONE).plan();
	}

	private static ProjectSession session() {
		ProjectSession made = ProjectSession.create("往返");
		Plan upper = plan("全国", 60);
		Plan lower = plan("甲省", 20);
		PlanInsertion.insert(made, List.of(upper, lower));
		new PlanEdits(made).setUpper(lower, upper);
		new OpinionEdits(made).add(lower, null, null, "请核对", "李四");
		new CommentEdits(made).add(lower, "补充附表", "市发改委");
		return made;
	}

	private static Workbook sent() {
		try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
			Path file = disk.getPath("/表.xlsx");
			List<Plan> plans = SESSION.project().getPlans();
			ReturnGround ground = ReturnGround.of(plans);
			Files.write(file, new ExcelPrinter().print(plans.stream().flatMap(plan -> SheetTables.of(plan, ground).stream()).toList()));
			return ExcelReader.read(file).orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Called by Jazzer, and by the test of its corpus with what Jazzer found. */
	public static void fuzzerTestOneInput(byte[] input) {
		List<ReturnedTable> tables = ReturnReader.read(worked(ByteBuffer.wrap(input)));
		ReturnImport changes = new ReturnImport(SESSION, tables, "表.xlsx", ReturnGround.of(SESSION.project().getPlans()).work(tables));
		takeAndUndo(changes, changes.items().stream().filter(Item::isProposed).toList());
		takeAndUndo(changes, changes.items());
	}

	private static void takeAndUndo(ReturnImport changes, List<Item> items) {
		EObject before = EcoreUtil.copy(SESSION.project());
		boolean couldUndo = SESSION.canUndo();
		String label = SESSION.undoLabel().orElse("");
		changes.apply(items);
		if (SESSION.canUndo() != couldUndo || !SESSION.undoLabel().orElse("").equals(label)) {
			SESSION.undo();
		}
		if (!EcoreUtil.equals(before, SESSION.project())) {
			throw new AssertionError("What was taken over was not undone: " + items);
		}
	}

	private static Workbook worked(ByteBuffer how) {
		List<Sheet> sheets = new ArrayList<>(SENT.sheets());
		while (how.remaining() > 4) {
			int act = Byte.toUnsignedInt(how.get());
			int at = Byte.toUnsignedInt(how.get()) % sheets.size();
			Sheet sheet = sheets.get(at);
			List<List<SheetCell>> rows = new ArrayList<>();
			sheet.rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
			work(act, rows, Byte.toUnsignedInt(how.get()), Byte.toUnsignedInt(how.get()), how);
			List<SheetRow> made = new ArrayList<>();
			rows.forEach(row -> made.add(new SheetRow(made.size(), false, row)));
			sheets.set(at, new Sheet(act % 31 == 30 ? words(how) : sheet.name(), sheet.visibility(), made, List.of(), Set.of()));
		}
		return new Workbook("表.xlsx", "", sheets, Set.of());
	}

	private static void work(int act, List<List<SheetCell>> rows, int one, int other, ByteBuffer how) {
		if (rows.isEmpty()) {
			return;
		}
		int row = one % rows.size();
		switch (act % 7) {
		case 0, 1 -> {
			List<SheetCell> cells = rows.get(row);
			while (cells.size() <= other % 14) {
				cells.add(SheetCell.EMPTY);
			}
			cells.set(other % 14, SheetCell.words(words(how)));
		}
		case 2 -> Collections.swap(rows, row, other % rows.size());
		case 3 -> rows.remove(row);
		case 4 -> rows.add(other % (rows.size() + 1), new ArrayList<>(rows.get(row)));
		case 5 -> rows.forEach(cells -> {
			if (Math.max(one, other) % 14 < cells.size() && one % 14 < cells.size() && other % 14 < cells.size()) {
				Collections.swap(cells, one % 14, other % 14);
			}
		});
		default -> rows.forEach(cells -> {
			if (one % 14 < cells.size()) {
				cells.add(one % 14, SheetCell.words("本处意见"));
			}
		});
		}
	}

	/** Words that mean something here, or such as the bytes say. */
	private static String words(ByteBuffer how) {
		if (!how.hasRemaining()) {
			return "";
		}
		int which = Byte.toUnsignedInt(how.get());
		if (which < 200) {
			return WORDS.get(which % WORDS.size());
		}
		byte[] free = new byte[Math.min(how.remaining(), which - 199)];
		how.get(free);
		return new String(free, StandardCharsets.UTF_8);
	}
}
