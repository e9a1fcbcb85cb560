package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.Messages;
import org.planwright.core.ReturnGround;
import org.planwright.core.ReturnImport;
import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnReader;
import org.planwright.core.ReturnedTable;
import org.planwright.core.SheetTables;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;
import org.planwright.model.Answer;
import org.planwright.model.Indicator;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Task;
import org.planwright.office.LibreOffice;
import org.planwright.office.Written;
import org.planwright.testkit.plans.RealPlans;

/** Sheets that go out, are worked on and come back: exactly what was edited is changed, whatever else was done to them. */
class RoundTripTest {

	private static final int NAME = 3;
	private static final int TARGET = 6;

	@TempDir
	private Path folder;

	private final ProjectSession session = ProjectSession.create("往返");
	private Plan plan;
	private Locale before;

	@BeforeEach
	void begin() {
		before = Messages.locale();
		Messages.use(Locale.SIMPLIFIED_CHINESE);
		plan = RealPlans.all().get(1);
		PlanInsertion.insert(session, List.of(plan));
		new OpinionEdits(session).add(plan, indicator(0), null, "请核对\n第一个指标", "张三");
		new OpinionEdits(session).add(plan, null, null, "=总体可行", "李四");
	}

	@AfterEach
	void end() {
		Messages.use(before);
	}

	@Test
	void whatNobodyEditedChangesNothing() throws IOException {
		for (ReturnedTable table : ReturnReader.read(read(export()))) {
			assertTrue(table.isUnchanged(), table.toString());
			assertEquals(List.of(), table.ownColumns());
		}
		assertEquals(List.of("指标表", "任务分解表", "衔接意见", "检查结果"), ReturnReader.read(read(export())).stream().map(ReturnedTable::name).toList());
	}

	@Test
	void numbersOfRowsStandInTheMiddleAndAreNumbersInEveryTable() throws IOException {
		List<String> told = new ArrayList<>();
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(export()))) {
			for (Sheet sheet : book) {
				for (Cell head : sheet.getRow(2) == null ? List.<Cell>of() : sheet.getRow(2)) {
					Cell first = sheet.getRow(3).getCell(head.getColumnIndex());
					if (head.getStringCellValue().equals("序号")) {
						told.add(sheet.getSheetName() + " " + first.getCellType() + " " + first.getCellStyle().getAlignment());
					}
				}
			}
		}
		assertEquals(List.of("指标表 NUMERIC CENTER", "任务分解表 NUMERIC CENTER", "衔接意见 NUMERIC CENTER", "检查结果 NUMERIC CENTER"), told);
	}

	@Test
	void sheetsOfSeveralPlansAreToldApart() throws IOException {
		ProjectSession all = ProjectSession.create("往返");
		List<Plan> plans = RealPlans.all();
		PlanInsertion.insert(all, plans);
		List<SheetTable> tables = plans.stream().flatMap(each -> SheetTables.of(each, ReturnGround.of(plans)).stream()).toList();
		Path file = Files.write(folder.resolve("全部.xlsx"), Written.xlsx(tables));
		assertEquals(List.of("全国-指标表", "浙江-指标表", "贵州-指标表", "湖南-指标表"),
				ReturnReader.read(read(file)).stream().map(ReturnedTable::name).filter(name -> name.endsWith("-指标表")).toList());
		assertEquals(List.of(), changes(file));
		// Sheets are known by their names where somebody deleted the hidden rows.
		Path bare = edit(file, book -> book.forEach(sheet -> sheet.removeRow(sheet.getRow(0))));
		assertEquals(List.of(), changes(bare));
		SheetTable third = SheetTables.indicators(plans.get(2));
		String name = third.rows().getFirst().cells().get(third.naming());
		Path edited = edit(file, book -> {
			book.setSheetOrder(book.getSheetName(tables.indexOf(third)), 0);
			row(book.getSheetAt(0), name).getCell(TARGET).setCellValue("99.5");
		});
		assertEquals(List.of(third.rows().getFirst().id() + " 99.5"), changes(edited));
	}

	@Test
	void tablesComeBackInTheOrderThatTheyWentOutIn() throws IOException {
		List<SheetTable> tables = new ArrayList<>();
		for (Plan each : RealPlans.all()) {
			tables.addAll(List.of(SheetTables.indicators(each), SheetTables.tasks(each), SheetTables.indicators(each)));
		}
		assertEquals(12, tables.size());
		Path file = Files.write(folder.resolve("全部.xlsx"), Written.xlsx(tables));
		assertEquals(tables.stream().map(SheetTable::title).toList(), ReturnReader.read(read(file)).stream().map(ReturnedTable::title).toList());
	}

	private static List<String> changes(Path file) throws IOException {
		return ReturnReader.read(read(file)).stream().flatMap(table -> Stream.concat(table.changes().stream().map(change -> change.id() + " " + change.to()),
				Stream.concat(table.added().stream(), table.removed().stream()).map(Object::toString))).toList();
	}

	@Test
	void officesSortAddColumnsMoveThemRenameTheSheetAndChangeCells() throws IOException {
		Indicator first = indicator(0);
		Indicator second = indicator(1);
		Path file = edit(export(), book -> {
			Sheet sheet = book.getSheetAt(0);
			row(sheet, first.getPrintedName()).getCell(TARGET).setCellValue(99.5);
			row(sheet, second.getPrintedName()).getCell(TARGET).setCellValue("力争30");
			reverse(sheet);
			sheet.getRow(2).createCell(12).setCellValue("本处意见");
			row(sheet, first.getPrintedName()).createCell(12).setCellValue("同意");
			sheet.createRow(sheet.getLastRowNum() + 3).createCell(1).setCellValue("制表：规划处");
			sheet.shiftColumns(NAME, 12, 1);
			sheet.getRow(2).createCell(NAME).setCellValue("责任处室");
			sheet.shiftRows(1, sheet.getLastRowNum(), 1);
			book.setSheetName(0, "我们的表");
		});
		ReturnedTable table = ReturnReader.read(read(file)).getFirst();
		assertEquals(List.of(second.getPrintedName() + " 力争30", first.getPrintedName() + " 99.5").stream().sorted().toList(),
				table.changes().stream().map(change -> change.row() + " " + change.to()).sorted().toList());
		assertEquals(List.of(), table.removed());
		assertEquals(List.of("责任处室", "本处意见"), table.ownColumns());
		ReturnImport changes = new ReturnImport(session, List.of(table), "表.xlsx", ground());
		EObject whole = EcoreUtil.copy(session.project());
		assertEquals(2, changes.apply(changes.items().stream().filter(Item::isProposed).toList()));
		assertEquals("99.5", first.getTarget().getText());
		assertEquals("力争30", second.getTarget().getText());
		assertEquals("取回“表.xlsx”中的改动", session.undoLabel().orElseThrow());
		session.undo();
		assertTrue(EcoreUtil.equals(whole, session.project()));
	}

	@Test
	void onlyNamesWereSortedSoNamesTell() throws IOException {
		Indicator first = indicator(0);
		Path file = edit(export(), book -> {
			Sheet sheet = book.getSheetAt(0);
			reverse(sheet);
			// Ids stay where they were, as when the hidden column was no part of what was sorted.
			List<String> ids = ids(sheet);
			for (int i = 0; i < ids.size(); i++) {
				sheet.getRow(3 + i).getCell(0).setCellValue(ids.get(ids.size() - 1 - i));
			}
			row(sheet, first.getPrintedName()).getCell(TARGET).setCellValue(">77");
		});
		ReturnedTable table = ReturnReader.read(read(file)).getFirst();
		assertEquals(List.of(first.getId() + " >77"), table.changes().stream().map(change -> change.id() + " " + change.to()).toList());
	}

	@Test
	void rowsComeAndGoOnlyWhenAPersonSaysSo() throws IOException {
		Indicator last = indicator(indicators() - 1);
		Path file = edit(export(), book -> {
			Sheet sheet = book.getSheetAt(0);
			Row gone = row(sheet, last.getPrintedName());
			int place = gone.getRowNum();
			sheet.removeRow(gone);
			Row fresh = sheet.createRow(place);
			fresh.createCell(1).setCellValue("新类别");
			fresh.createCell(NAME).setCellValue("低空航线数");
			fresh.createCell(TARGET).setCellValue(12);
		});
		ReturnImport changes = new ReturnImport(session, ReturnReader.read(read(file)), "表.xlsx", ground());
		assertEquals(List.of("ADD 低空航线数 false", "REMOVE " + last.getPrintedName() + " false"),
				changes.items().stream().map(item -> item.kind() + " " + item.row() + " " + item.isProposed()).toList());
		int count = indicators();
		assertEquals(2, changes.apply(changes.items()));
		assertEquals(count, indicators());
		assertNull(last.eContainer());
		assertEquals("低空航线数 12", indicator(count - 1).getName() + " " + indicator(count - 1).getTarget().getText());
		session.undo();
		assertEquals(count, indicators());
		assertFalse(last.eContainer() == null);
	}

	/** What a frozen copy says is refused when it is proposed, not all together when it is taken over; what is said about it comes back. */
	@Test
	void ofAFrozenCopyOnlyWhatIsSaidAboutItComesBack() throws IOException {
		Indicator first = indicator(0);
		Path file = edit(export(), book -> {
			Sheet sheet = book.getSheetAt(0);
			row(sheet, first.getPrintedName()).getCell(TARGET).setCellValue(55);
			sheet.removeRow(row(sheet, indicator(1).getPrintedName()));
			sheet.createRow(sheet.getLastRowNum() + 1).createCell(NAME).setCellValue("低空航线数");
			book.getSheetAt(1).getRow(3).getCell(4).setCellValue("省发展改革委");
			book.getSheetAt(2).getRow(3).getCell(6).setCellValue("已改");
		});
		session.edit("冻结", plan, () -> {
			plan.setCopiedFrom(PlanFactory.eINSTANCE.createCopyOrigin());
			plan.getCopiedFrom().setPlanId(plan.getId());
		});
		ReturnImport changes = new ReturnImport(session, ReturnReader.read(read(file)), "表.xlsx", ground());
		String frozen = "“" + plan.getTitle() + "”是从其他项目引用的冻结副本，不能修改。需要修改时，先解除冻结。";
		assertEquals(List.of("CHANGE " + frozen, "ADD " + frozen, "REMOVE " + frozen, "CHANGE " + frozen, "CHANGE "),
				changes.items().stream().map(item -> item.kind() + " " + item.problem().orElse("")).toList());
		assertEquals(1, changes.apply(changes.items()));
		assertEquals("已改", plan.getOpinions().getFirst().getAnswerReason());
	}

	/** The parts of a whole (其中) go with it: they are not gone from the table. */
	@Test
	void aWholeWhosePartsAreStillThereIsNotRemoved() throws IOException {
		Indicator whole = indicator(0);
		List<Indicator> parts = List.of(indicator(1), indicator(2));
		session.edit("其中", plan, () -> whole.getParts().addAll(parts));
		Path file = edit(export(), book -> book.getSheetAt(0).removeRow(row(book.getSheetAt(0), whole.getPrintedName())));
		ReturnImport changes = new ReturnImport(session, ReturnReader.read(read(file)), "表.xlsx", ground());
		assertEquals(List.of(whole.getPrintedName() + " 这一项不能从表中删除，请在规划中删除。"),
				changes.items().stream().map(item -> item.row() + " " + item.problem().orElse("")).toList());
		assertEquals(0, changes.apply(changes.items()));
		Path all = edit(export(), book -> {
			Sheet sheet = book.getSheetAt(0);
			sheet.removeRow(row(sheet, whole.getPrintedName()));
			parts.forEach(part -> sheet.removeRow(row(sheet, part.getPrintedName())));
		});
		changes = new ReturnImport(session, ReturnReader.read(read(all)), "表.xlsx", ground());
		assertEquals(1 + parts.size(), changes.apply(changes.items()));
		assertFalse(all().contains(whole) || all().stream().anyMatch(parts::contains));
		session.undo();
		assertEquals(parts, whole.getParts());
		assertTrue(all().contains(whole));
	}

	@Test
	void whatWasChangedHereMeanwhileIsNotTakenUnasked() throws IOException {
		Indicator first = indicator(0);
		Path file = edit(export(), book -> row(book.getSheetAt(0), first.getPrintedName()).getCell(TARGET).setCellValue(55));
		session.edit("改", plan, () -> first.getTarget().setText("66"));
		Item item = new ReturnImport(session, ReturnReader.read(read(file)), "表.xlsx", ground()).items().getFirst();
		assertEquals("66", item.now().orElseThrow());
		assertFalse(item.isProposed());
		session.edit("改", plan, () -> first.getTarget().setText("55"));
		assertEquals(List.of(), new ReturnImport(session, ReturnReader.read(read(file)), "表.xlsx", ground()).items());
	}

	@Test
	void tasksAndOpinionsComeBackAndComputedColumnsDoNot() throws IOException {
		Opinion opinion = plan.getOpinions().getFirst();
		Path file = edit(export(), book -> {
			Row task = book.getSheetAt(1).getRow(3);
			task.getCell(4).setCellValue("省发展改革委");
			task.getCell(5).setCellValue("省通信管理局、各市");
			task.getCell(6).setCellValue("2025年6月底前");
			task.getCell(2).setCellValue("别的章节");
			book.getSheetAt(1).getRow(4).getCell(6).setCellValue("尽快");
			Row first = book.getSheetAt(2).getRow(3);
			first.getCell(5).setCellValue("部分采纳");
			first.getCell(6).setCellValue("已改");
		});
		ReturnImport changes = new ReturnImport(session, ReturnReader.read(read(file)), "表.xlsx", ground());
		assertEquals(List.of("所属章节 这一列由规划匠算出或引用，不能从表中改。", "完成时限 “尽快”不是时限，请写成“2025年6月”。"),
				changes.items().stream().filter(item -> item.problem().isPresent()).map(item -> item.column() + " " + item.problem().get()).toList());
		assertEquals(5, changes.apply(changes.items().stream().filter(Item::isProposed).toList()));
		Task task = (Task) session.find(SheetTables.tasks(plan).rows().getFirst().id()).orElseThrow();
		assertEquals("省发展改革委 [省通信管理局, 各市] 2025-06", task.getLeadOffice() + " " + task.getResponsibleOffices() + " " + task.getDeadline());
		assertEquals(Answer.PARTLY, opinion.getAnswer());
		assertEquals("已改", opinion.getAnswerReason());
	}

	@Test
	void aNewRowThatIsRefusedSaysWhyBeforeItIsTaken() throws IOException {
		int last = 3 + indicators();
		Path file = edit(export(), book -> {
			Sheet sheet = book.getSheetAt(0);
			Row row = sheet.getRow(last) == null ? sheet.createRow(last) : sheet.getRow(last);
			for (int column = 0; column < 12; column++) {
				String head = sheet.getRow(2).getCell(column) == null ? "" : sheet.getRow(2).getCell(column).toString();
				row.createCell(column).setCellValue(column == NAME ? "新指标" : head.equals("属性") ? "鼓励性" : "");
			}
		});
		ReturnImport changes = new ReturnImport(session, ReturnReader.read(read(file)), "表.xlsx", ground());
		List<Item> added = changes.items().stream().filter(item -> item.kind() == ReturnImport.Kind.ADD).toList();
		assertEquals(1, added.size());
		assertTrue(added.getFirst().problem().orElse("").contains("鼓励性"), added.toString());
	}

	@Test
	void nothingOfAReportComesBack() throws IOException {
		SheetTable report = new SheetTable("结论", "结论", "", List.of(new SheetTable.Column("report.0", "指标", Align.START, 10)), 0,
				List.of(new SheetTable.Row("", List.of("甲")), new SheetTable.Row("", List.of("乙"))), List.of());
		Path file = Files.write(folder.resolve("报告.xlsx"), Written.xlsx(List.of(report)));
		assertTrue(ReturnReader.isReturned(read(file)));
		assertTrue(ReturnReader.read(read(edit(file, book -> book.getSheetAt(0).getRow(3).getCell(1).setCellValue("丙")))).getFirst().isUnchanged());
	}

	@Test
	void wordsAreNeverFormulas() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(export()))) {
			Cell cell = book.getSheetAt(2).getRow(4).getCell(3);
			assertEquals(CellType.STRING, cell.getCellType());
			assertEquals("=总体可行", cell.getStringCellValue());
			assertEquals(CellType.NUMERIC, book.getSheetAt(0).getRow(3).getCell(TARGET).getCellType());
			assertTrue(book.isSheetVeryHidden(book.getSheetIndex("_planwright")));
			assertTrue(book.getSheetAt(0).isColumnHidden(0));
			assertEquals(3, book.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition());
		}
	}

	@Test
	void libreOfficeOpensAndSavesItAndNothingIsLost() throws IOException, InterruptedException {
		Path file = export();
		Optional<Path> office = LibreOffice.program();
		assumeTrue(office.isPresent(), "LibreOffice is not installed here");
		Path saved = Files.createDirectory(folder.resolve("saved"));
		LibreOffice.convert(office.get(), List.of(file), "xlsx", saved);
		assumeTrue(Files.exists(saved.resolve(file.getFileName())), "LibreOffice Calc is not installed here: " + Files.readString(saved.resolve("soffice.log")));
		List<ReturnedTable> tables = ReturnReader.read(read(saved.resolve(file.getFileName())));
		assertEquals(4, tables.size());
		tables.forEach(table -> assertTrue(table.isUnchanged(), table.toString()));
	}

	private ReturnGround ground() {
		return ReturnGround.of(List.of(plan));
	}

	private Path export() throws IOException {
		return Files.write(folder.resolve("表.xlsx"), Written.xlsx(SheetTables.of(plan, ground())));
	}

	private Path edit(Path file, Consumer<Workbook> change) throws IOException {
		Path edited = folder.resolve("改.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file)); OutputStream out = Files.newOutputStream(edited)) {
			change.accept(book);
			book.write(out);
		}
		return edited;
	}

	private static org.planwright.core.reading.sheet.Workbook read(Path file) throws IOException {
		return ExcelReader.read(file).orElseThrow();
	}

	private static Row row(Sheet sheet, String name) {
		for (Row row : sheet) {
			if (row.getRowNum() > 2 && row.getCell(NAME) != null && row.getCell(NAME).getStringCellValue().equals(name)) {
				return row;
			}
		}
		throw new AssertionError(name);
	}

	private static List<String> ids(Sheet sheet) {
		List<String> ids = new ArrayList<>();
		for (Row row : sheet) {
			if (row.getRowNum() > 2 && row.getCell(0) != null && !row.getCell(0).getStringCellValue().isEmpty()) {
				ids.add(row.getCell(0).getStringCellValue());
			}
		}
		return ids;
	}

	/** Puts the rows of the table upside down, ids included. */
	private static void reverse(Sheet sheet) {
		int first = 3;
		int last = first + ids(sheet).size() - 1;
		for (int up = first, down = last; up < down; up++, down--) {
			for (int column = 0; column < 12; column++) {
				swap(sheet.getRow(up), sheet.getRow(down), column);
			}
		}
	}

	private static void swap(Row one, Row other, int column) {
		Object kept = value(one.getCell(column));
		set(one, column, value(other.getCell(column)));
		set(other, column, kept);
	}

	private static Object value(Cell cell) {
		return cell == null ? null : cell.getCellType() == CellType.NUMERIC ? (Object) new Object[] { cell.getNumericCellValue(), cell.getCellStyle() }
				: new Object[] { cell.getStringCellValue(), cell.getCellStyle() };
	}

	private static void set(Row row, int column, Object value) {
		Cell cell = row.createCell(column);
		if (value instanceof Object[] pair) {
			if (pair[0] instanceof Double number) {
				cell.setCellValue(number);
			} else if (!((String) pair[0]).isEmpty()) {
				cell.setCellValue((String) pair[0]);
			}
			cell.setCellStyle((CellStyle) pair[1]);
		}
	}

	private Indicator indicator(int place) {
		return (Indicator) session.find(SheetTables.indicators(plan).rows().get(place).id()).orElseThrow();
	}

	private List<Indicator> all() {
		return SheetTables.indicators(plan).rows().stream().map(row -> (Indicator) session.find(row.id()).orElseThrow()).toList();
	}

	private int indicators() {
		return SheetTables.indicators(plan).rows().size();
	}
}
