package org.planwright.ui.tests.document;

import org.planwright.core.project.ProjectSession;
import org.planwright.model.Figure;
import org.planwright.model.Footnote;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.model.Term;
import org.planwright.model.TextRow;
import org.planwright.model.TextTable;

/** A short plan with one of everything that a page can show. */
public final class SampleDocument {

	/** The page of the plan; U+FFFC holds the place of a table. */
	public static final String TEXT = """
			某省信息通信业发展规划
			一、发展基础
			建成5G基站6.26万个。
			行业服务水平稳步提升。
			二、主要任务
			（一）夯实基础
			有序推进5G建设。加快5G独立组网。
			专栏1　5G网络部署工程
			工程目标：建成5G基站20万个。
			工程内容：
			1.扩大覆盖。优先覆盖城区。
			2.共建共享。支持异网漫游。
			（二）优化服务
			—携号转网全面推广。
			表1　主要指标
			\uFFFC
			①累计数。
			\uFFFC
			三、名词解释
			PON（无源光网络）：不含有源器件。
			SDN：软件定义网络。""";

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	public final ProjectSession session = ProjectSession.create("样例");
	public final Plan plan = MAKE.createPlan();
	public final Paragraph title = paragraph("某省信息通信业发展规划", ParagraphStyle.TITLE);
	public final Section basis = section(MAKE.createSection(), 1, "一、", "发展基础");
	public final Paragraph stationsText = paragraph("建成5G基站6.26万个。", ParagraphStyle.BODY);
	public final Paragraph serviceText = paragraph("行业服务水平稳步提升。", ParagraphStyle.BODY);
	public final Mention mention = MAKE.createMention();
	public final Section tasks = section(MAKE.createSection(), 1, "二、", "主要任务");
	public final Section ground = section(MAKE.createTask(), 2, "（一）", "夯实基础");
	public final Task runIn = (Task) section(MAKE.createTask(), 4, "", "有序推进5G建设");
	public final Paragraph runInText = paragraph("加快5G独立组网。", ParagraphStyle.BODY);
	public final KeyProject box = MAKE.createKeyProject();
	public final Paragraph goal = paragraph("建成5G基站20万个。", ParagraphStyle.BODY);
	public final ProjectItem coverage = item("1", "扩大覆盖", "优先覆盖城区。");
	public final ProjectItem sharing = item("2", "共建共享", "支持异网漫游。");
	public final Section service = section(MAKE.createTask(), 2, "（二）", "优化服务");
	public final Paragraph bullet = paragraph("—携号转网全面推广。", ParagraphStyle.BULLET);
	public final IndicatorTable table = MAKE.createIndicatorTable();
	public final Indicator income = indicator("发展规模", "1", "行业收入（亿元）", "856.42", "1000", "3.1%");
	public final Indicator stations = indicator("网络设施", "2", "5G基站数（万个）", "6.26", "20", "[13.74]");
	public final Indicator urban = indicator("网络设施", "", "其中：城区", "5", "12", "[7]");
	public final Indicator coverageRate = indicator("网络设施", "3", "行政村5G通达率（%）", "0", ">80", "[80]");
	public final Footnote note = MAKE.createFootnote();
	public final TextTable plainTable = MAKE.createTextTable();
	public final Section terms = section(MAKE.createSection(), 1, "三、", "名词解释");
	public final Glossary glossary = MAKE.createGlossary();
	public final Term pon = term("PON", "无源光网络", "不含有源器件。");
	public final Term sdn = term("SDN", "", "软件定义网络。");

	public SampleDocument() {
		plan.setTitle("某省信息通信业发展规划");
		plan.getBlocks().add(title);
		basis.getBlocks().add(stationsText);
		basis.getBlocks().add(serviceText);
		mention.setStart(6);
		mention.setEnd(11);
		mention.setQuote("6.26万个");
		mention.setFigure(figure("6.26万个"));
		mention.setIndicator(stations);
		stationsText.getMentions().add(mention);
		runIn.setRunIn(true);
		runIn.setRunInMark("。");
		runIn.getBlocks().add(runInText);
		runIn.getBlocks().add(box);
		fillBox();
		ground.getSections().add(runIn);
		fillTables();
		service.getBlocks().add(bullet);
		service.getBlocks().add(table);
		service.getBlocks().add(plainTable);
		tasks.getSections().add(ground);
		tasks.getSections().add(service);
		glossary.getTerms().add(pon);
		glossary.getTerms().add(sdn);
		terms.getBlocks().add(glossary);
		plan.getSections().add(basis);
		plan.getSections().add(tasks);
		plan.getSections().add(terms);
		session.edit("样例", null, () -> session.project().getPlans().add(plan));
	}

	private void fillBox() {
		box.setNo("1");
		box.setLabel("专栏1");
		box.setTitle("5G网络部署工程");
		box.setGoalLabel("工程目标");
		box.getGoals().add(goal);
		box.setContentLabel("工程内容");
		box.getItems().add(coverage);
		box.getItems().add(sharing);
	}

	private void fillTables() {
		table.setLabel("表1");
		table.setTitle("主要指标");
		table.setBaselineYear(2020);
		table.setTargetYear(2025);
		for (String heading : new String[] { "类别", "序号", "指标名称", "2020年", "2025年", "年均增速[累计]", "属性" }) {
			table.getHeadings().add(heading);
		}
		table.getIndicators().add(income);
		table.getIndicators().add(stations);
		stations.getParts().add(urban);
		table.getIndicators().add(coverageRate);
		coverageRate.setAttribute(IndicatorAttribute.BINDING);
		note.setMark("①");
		note.setText("累计数。");
		table.getFootnotes().add(note);
		for (String[] cells : new String[][] { { "市", "基站" }, { "杭州", "3" } }) {
			TextRow row = MAKE.createTextRow();
			row.getCells().addAll(java.util.List.of(cells));
			plainTable.getRows().add(row);
		}
	}

	private static Paragraph paragraph(String text, ParagraphStyle style) {
		Paragraph paragraph = MAKE.createParagraph();
		paragraph.setText(text);
		paragraph.setStyle(style);
		return paragraph;
	}

	private static Section section(Section section, int level, String label, String title) {
		section.setLevel(level);
		section.setLabel(label);
		section.setTitle(title);
		return section;
	}

	private static ProjectItem item(String no, String title, String text) {
		ProjectItem item = MAKE.createProjectItem();
		item.setNo(no);
		item.setLabel(no + ".");
		item.setTitle(title);
		item.setTitleMark("。");
		item.setText(text);
		return item;
	}

	private static Indicator indicator(String category, String no, String name, String baseline, String target, String change) {
		Indicator indicator = MAKE.createIndicator();
		indicator.setCategory(category);
		indicator.setNo(no);
		indicator.setPrintedName(name);
		indicator.setName(name.replaceAll("（.*）|其中：", ""));
		indicator.setUnit(name.contains("（") ? name.substring(name.indexOf('（') + 1, name.indexOf('）')) : "万个");
		indicator.setBaseline(figure(baseline));
		indicator.setTarget(figure(target));
		indicator.setChange(figure(change));
		indicator.setAttribute(IndicatorAttribute.EXPECTED);
		return indicator;
	}

	private static Figure figure(String text) {
		Figure figure = MAKE.createFigure();
		figure.setText(text);
		return figure;
	}

	private static Term term(String word, String expansion, String definition) {
		Term term = MAKE.createTerm();
		term.setTerm(word);
		term.setExpansion(expansion);
		term.setDefinition(definition);
		return term;
	}
}
